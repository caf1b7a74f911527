using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Course.Doctor;

/// <summary>The checks that need no engine.</summary>
internal static class MachineChecks
{
    private const long LowMemory = 2L << 30;

    public static Finding DotNet() => new(
        ".NET", Verdict.Ok, $"SDK {FirstLine("dotnet", "--version") ?? "not found"}, runtime {RuntimeInformation.FrameworkDescription}");

    public static Finding Kernelspec()
    {
        string[] dataFolders = [Jupyter.Kernelspec.UserDataFolder(), Jupyter.Kernelspec.SystemDataFolder(), "/usr/share/jupyter"];
        var found = dataFolders.Select(folder => new Jupyter.Kernelspec(folder, Jupyter.Kernelspec.DefaultName)).FirstOrDefault(kernelspec => kernelspec.Exists);
        return found is null
            ? new("kernelspec", Verdict.Ok, "no .net-csharp kernel for Jupyter here; ./course kernel install makes one, ./course run needs none")
            : new("kernelspec", Verdict.Ok, $".net-csharp in {found.Folder}");
    }

    public static Finding Chromium() =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists) is { } path
            ? new("Chromium", Verdict.Ok, path)
            : new("Chromium", Verdict.Ok, "not found; only looking at charts as pictures needs it (apt-get install chromium)");

    public static Finding Memory()
    {
        if (!File.Exists("/proc/meminfo"))
            return new("memory", Verdict.Ok, "unknown on this system");
        var kibibytes = long.Parse(File.ReadLines("/proc/meminfo").First(line => line.StartsWith("MemAvailable", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
        var text = $"{kibibytes / (1024.0 * 1024):0.0} GiB free";
        return kibibytes * 1024 >= LowMemory
            ? new("memory", Verdict.Ok, text)
            : new("memory", Verdict.Warning, text, "close other programs, or run with --jobs 1; a notebook may take 1.5 GB");
    }

    private static string? FirstLine(string program, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadLine();
    }
}
