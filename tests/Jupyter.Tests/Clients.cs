using System.Diagnostics;
using Course;
using Course.Tests;

namespace Jupyter.Tests;

/// <summary>Jupyter's own programs, with the kernel installed in a folder of its own.</summary>
public sealed class Clients : IDisposable
{
    public const string Chromium = "/usr/bin/chromium";
    public const string Python = "/usr/bin/python3";

    private static readonly (string File, string Package)[] needed =
    [
        ("/usr/bin/jupyter-notebook", "jupyter-notebook"),
        ("/usr/bin/jupyter-nbconvert", "jupyter-nbconvert"),
        ("/usr/bin/jupyter-run", "jupyter-client"),
        ("/usr/lib/python3/dist-packages/jupyter_kernel_test", "python3-jupyter-kernel-test"),
        (Chromium, "chromium"),
    ];

    private readonly TemporaryFolder home = new();

    public Clients()
    {
        var installed = Run("dotnet", [typeof(Repository).Assembly.Location, "kernel", "install"]);
        Assert.True(installed.ExitCode == 0, installed.Error);
    }

    /// <summary>What is missing, null where nothing is.</summary>
    public static string? Missing
    {
        get
        {
            var missing = needed.Where(client => !Path.Exists(client.File)).Select(client => client.Package).ToList();
            return missing.Count == 0 ? null : $"needs Debian's {string.Join(", ", missing)}; ./course test installs them where it can";
        }
    }

    /// <summary>The variables that keep the programs to their folder.</summary>
    internal (string Name, string? Value)[] Environment =>
    [
        ("JUPYTER_DATA_DIR", home["data"]),
        ("JUPYTER_CONFIG_DIR", home["config"]),
        ("JUPYTER_RUNTIME_DIR", home["runtime"]),
        ("JUPYTER_PLATFORM_DIRS", "0"),
        ("PATH", $"/usr/bin:{System.Environment.GetEnvironmentVariable("PATH")}"),
    ];

    internal ProgramResult Run(string program, params string[] arguments) => CourseProgram.RunProgram(program, arguments, Environment);

    internal ProgramResult Convert(params string[] arguments) =>
        Run("/usr/bin/jupyter-nbconvert", ["--log-level=WARN", "--ExecutePreprocessor.startup_timeout=120", .. arguments]);

    /// <summary>Runs a program that reads what is typed.</summary>
    internal string RunWithInput(string program, string[] arguments, string typed)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Write(typed);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    public void Dispose() => home.Dispose();
}
