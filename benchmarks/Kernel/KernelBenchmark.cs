using System.CommandLine;
using System.Diagnostics;
using Spectre.Console;

namespace Benchmarks.Kernel;

/// <summary><c>bench kernel</c>: the C# kernel and Debian's ipykernel, asked by the same front end.</summary>
internal static class KernelBenchmark
{
    private const string Python = "/usr/bin/python3";
    private const string Name = "measured";
    private const double MostStartMs = 2500;
    private const double MostStartRatio = 2.0;
    private const double MostCellMs = 60;
    private const double MostIdleMib = 200e6 / 1024 / 1024;
    private const int WarmupCells = 20;
    private const int CellsARound = 10;
    private const int IdleSeconds = 5;

    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How many rounds.", DefaultValueFactory = _ => 5 };
        var output = new Option<string>("--output") { Description = "The folder for kernel.json.", DefaultValueFactory = _ => "out/bench" };
        rounds.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--rounds: expected a number from 1 up."); });
        var command = new Command("kernel", "Compares the C# kernel with Debian's ipykernel.") { rounds, output };
        command.SetAction(parsed => Run(parsed.GetValue(rounds), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(int rounds, string output)
    {
        Report.CheckFolder(output);
        var home = Directory.CreateTempSubdirectory("bench-kernel-").FullName;
        try
        {
            Install(home);
            using var ours = Side("our side", home, Name);
            using var peer = Side("the peer", home, "python3");
            List<Measurement> measurements = [];
            Add(Rounds.Compare("start to first result", MostStartRatio, rounds, false, () => Start(ours), () => Start(peer)) with { OursBound = MostStartMs });
            Add(Memory("memory at idle") with { OursBound = MostIdleMib });
            ours.Run("cell", WarmupCells);
            peer.Run("cell", WarmupCells);
            Add(Rounds.Compare("trivial cell", null, rounds * CellsARound, false, () => ours.Run("cell", 1).Timing, () => peer.Run("cell", 1).Timing) with { OursBound = MostCellMs });
            Add(Memory("memory behind these cells"));
            return Report.Write("kernel", measurements, output);

            Measurement Memory(string name)
            {
                var (mine, theirs) = (ours.Run("idle", IdleSeconds).PeakMib, peer.Run("idle", IdleSeconds).PeakMib);
                return new Measurement(name, null) { OursMib = mine, PeerMib = theirs, Ratio = mine / theirs, CpuRatio = mine / theirs };
            }

            void Add(Measurement row)
            {
                AnsiConsole.WriteLine(FormattableString.Invariant($"{row.Name}: {row.OursMs ?? row.OursMib:0} {(row.OursMs is null ? "MiB" : "ms")}"));
                measurements.Add(row);
            }
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static Timing Start(Worker side)
    {
        var answer = side.Run("start", 1);
        return answer.Check == 2 ? answer.Timing : throw new BenchmarkException(FormattableString.Invariant($"1 + 1 gave {answer.Check}"));
    }

    private static Worker Side(string title, string home, string kernel) => new(
        title, Python, [Path.Combine(AppContext.BaseDirectory, "peer", "kernel.py"), kernel], new Dictionary<string, string>
        {
            ["JUPYTER_PATH"] = Path.Combine(home, "share", "jupyter"),
            ["JUPYTER_DATA_DIR"] = Path.Combine(home, "data"),
            ["JUPYTER_RUNTIME_DIR"] = Path.Combine(home, "runtime"),
            ["JUPYTER_CONFIG_DIR"] = Path.Combine(home, "config"),
            ["IPYTHONDIR"] = Path.Combine(home, "ipython"),
            ["PYDEVD_DISABLE_FILE_VALIDATION"] = "1", // ipykernel's debugger warns otherwise
            ["PATH"] = $"/usr/bin:{Environment.GetEnvironmentVariable("PATH")}",
        });

    private static void Install(string home)
    {
        var program = Path.Combine(Root(), "src", "Course", "bin", "Release", "net10.0", "Course.dll");
        var start = new ProcessStartInfo("dotnet", [program, "kernel", "install", "--sys-prefix", home, "--name", Name]) { RedirectStandardOutput = true };
        using var installing = Process.Start(start)!;
        installing.WaitForExit();
        if (installing.ExitCode != 0)
            throw new BenchmarkException($"{program}: the kernel could not be installed; ./course setup builds it");
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Course.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new BenchmarkException($"{AppContext.BaseDirectory} is in no copy of the repository");
    }
}
