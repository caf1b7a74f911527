using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Course.Jupyter;

/// <summary><c>course lab</c>: the notebooks in JupyterLab, or in Jupyter Notebook where that is what there is.</summary>
internal static partial class LabCommand
{
    private const int DefaultPort = 8888;
    private const int TokenDigits = 48;
    private const int LinesKept = 10;
    private const int TerminateSignal = 15;

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { DefaultValueFactory = _ => Repository.Notebooks, Description = "Where the notebooks are." };
        var port = new Option<int>("--port") { HelpName = "PORT", DefaultValueFactory = _ => DefaultPort, Description = "Where the page is served; the next free port where it is taken." };
        var noBrowser = new Option<bool>("--no-browser") { Description = "Prints the page's address only." };
        var command = new Command("lab", "Opens the notebooks in JupyterLab or Jupyter Notebook.") { folder, port, noBrowser };
        command.SetAction(parsed => Run(Path.GetFullPath(parsed.GetValue(folder)!), parsed.GetValue(port), parsed.GetValue(noBrowser)));
        return command;
    }

    private static int Run(string folder, int port, bool noBrowser)
    {
        if (port is < 1 or > ushort.MaxValue)
            return Refuse($"--port {port}: a port is a number from 1 to {ushort.MaxValue}.");
        if (!Directory.Exists(folder))
            return Refuse($"{folder}: there is no such folder.");
        if ((FindOnPath("jupyter-lab") ?? FindOnPath("jupyter-notebook")) is not { } program)
            return Refuse("neither JupyterLab nor Jupyter Notebook is installed: apt-get install jupyter-notebook");
        var kernelspec = new Kernelspec(Kernelspec.UserDataFolder(), Kernelspec.DefaultName);
        if (!kernelspec.IsUsable)
            kernelspec.Write();

        var token = RandomNumberGenerator.GetHexString(TokenDigits, lowercase: true);
        using var server = Start(program, folder, port, noBrowser, token);
        var stopped = false;
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Queue<string> lastLines = new();
        var isServing = false;
        while (server.StandardError.ReadLine() is { } line)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > LinesKept)
                lastLines.Dequeue();
            if (isServing || Address().Match(line) is not { Success: true } address)
                continue;
            isServing = true;
            Console.WriteLine($"{address.Value}?token={token}");
            Console.WriteLine($"{Path.GetFileName(program)} serves {folder} there, to this machine only. Ctrl-C ends it.");
        }

        server.WaitForExit();
        return stopped || server.ExitCode == 0
            ? ExitCode.Success
            : Refuse($"{program} ended with exit code {server.ExitCode}:\n{string.Join('\n', lastLines)}");

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopped = true;
            SendSignal(server.Id, TerminateSignal);
        }
    }

    private static Process Start(string program, string folder, int port, bool noBrowser, string token)
    {
        // -y: a Ctrl-C that reaches the server asks no question.
        var start = new ProcessStartInfo(program, ["-y", "--ip=127.0.0.1", $"--port={port}"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardError = true,
        };
        if (noBrowser)
            start.ArgumentList.Add("--no-browser");
        if (Environment.IsPrivilegedProcess)
            start.ArgumentList.Add("--allow-root");
        start.Environment["JUPYTER_TOKEN"] = token; // not on the command line, which every user of the machine can read
        var server = Process.Start(start)!;
        server.StandardInput.Close();
        return server;
    }

    private static string? FindOnPath(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, program))
        .FirstOrDefault(File.Exists);

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"course: {message}");
        return ExitCode.BadInput;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/[^\s?]*(?=\?token=)")]
    private static partial Regex Address();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
