using System.Diagnostics;

namespace Course.Tests;

/// <summary>What a program printed, and how it ended.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error);

/// <summary>Runs the course's program, or another one, as a user does.</summary>
internal static class CourseProgram
{
    public static ProgramResult Run(string[] arguments, params (string Name, string? Value)[] environment) =>
        RunProgram("dotnet", [typeof(Repository).Assembly.Location, .. arguments], environment);

    public static ProgramResult RunProgram(string program, string[] arguments, params (string Name, string? Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, error.Result);
    }
}
