using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using static TorchSharp.torch;

namespace Benchmarks.Engine;

/// <summary>Our side of <c>bench engine</c>: runs the workloads that <see cref="Worker"/> asks for.</summary>
internal static class EngineWorker
{
    public static Command Create()
    {
        var threads = new Argument<int>("THREADS");
        var command = new Command("engine-worker", "Runs the engine's workloads on request.") { threads };
        command.Hidden = true;
        command.SetAction(parsed => Serve(parsed.GetValue(threads)));
        return command;
    }

    private static int Serve(int threads)
    {
        if (threads > 0) set_num_threads(threads);
        var started = new Dictionary<string, Func<int, double>>();
        while (Console.In.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            if (!started.TryGetValue(words[0], out var run)) started.Add(words[0], run = EngineWorkloads.Start(words[0]));
            var cpu = Environment.CpuUsage.TotalTime;
            var clock = Stopwatch.GetTimestamp();
            var check = run(int.Parse(words[1]));
            var elapsed = Stopwatch.GetElapsedTime(clock);
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                ms = elapsed.TotalMilliseconds,
                cpu_ms = (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds,
                check,
                peak_mib = PeakMib,
            }));
        }
        return 0;
    }

    private static double PeakMib =>
        double.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:")).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
}
