using System.ComponentModel;
using System.Diagnostics;

namespace Course.Data;

/// <summary>Programs of the system that deriving data needs: package managers, compressors, node.</summary>
internal static class Tool
{
    /// <summary>Runs a program and gives what it wrote to its output.</summary>
    /// <param name="input">What the program reads from its input, or null for nothing.</param>
    /// <param name="folder">Where the program runs, or null for here.</param>
    /// <exception cref="DataException">The program is missing or failed; the message carries its last word.</exception>
    public static async Task<byte[]> RunAsync(string program, string[] arguments, byte[]? input = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        using var process = Start(start);
        var error = process.StandardError.ReadToEndAsync();
        var output = new MemoryStream();
        var read = process.StandardOutput.BaseStream.CopyToAsync(output);
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input ?? []);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells.
        }
        await read;
        await process.WaitForExitAsync();
        if (process.ExitCode == 0) return output.ToArray();
        var lastWord = (await error).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? $"exit code {process.ExitCode}";
        throw new DataException($"{program} {string.Join(' ', arguments.Take(3))} failed: {lastWord}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new DataException($"{start.FileName} is not installed; it is needed for this set (apt-get install {PackageOf(start.FileName)}).");
        }
    }

    private static string PackageOf(string program) => program switch
    {
        "apt-get" => "apt",
        "dpkg-deb" => "dpkg",
        "xz" => "xz-utils",
        "node" => "nodejs",
        _ => program,
    };
}
