using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Course.Jupyter;

/// <summary>The folder by which Jupyter finds a kernel.</summary>
/// <param name="dataFolder">One of Jupyter's data folders.</param>
/// <param name="name">The kernel's name.</param>
internal sealed partial class Kernelspec(string dataFolder, string name)
{
    public const string DefaultName = ".net-csharp";

    private const string File = "kernel.json";
    private static readonly string[] logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>The kernelspec's folder.</summary>
    public string Folder { get; } = Path.Combine(dataFolder, "kernels", name);

    public bool Exists => Path.Exists(Folder);

    /// <summary>True where the kernelspec starts this program, of this or another copy of the repository.</summary>
    public bool IsOurs
    {
        get
        {
            try
            {
                var arguments = Arguments();
                return arguments.Any(argument => Path.GetFileName(argument) == Path.GetFileName(Program)) && arguments.Contains("kernel");
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
            {
                return false;
            }
        }
    }

    /// <summary>True where there is a kernelspec that does not start a copy of this program that is gone.</summary>
    public bool IsUsable => Exists && (!IsOurs || Arguments().Any(argument => Path.GetFileName(argument) == Path.GetFileName(Program) && System.IO.File.Exists(argument)));

    private static string Program => typeof(Kernelspec).Assembly.Location;

    /// <summary>The data folder of the user who calls.</summary>
    public static string UserDataFolder()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } folder)
            return folder;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsMacOS())
            return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Environment.GetFolderPath(
            OperatingSystem.IsWindows() ? Environment.SpecialFolder.ApplicationData : Environment.SpecialFolder.LocalApplicationData), "jupyter");
    }

    /// <summary>The data folder of all users.</summary>
    public static string SystemDataFolder() => OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter")
        : "/usr/local/share/jupyter";

    /// <summary>The data folder of a Python environment.</summary>
    public static string PrefixDataFolder(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter");

    /// <summary>True for a name that Jupyter accepts.</summary>
    public static bool IsName(string name) => ValidName().IsMatch(name);

    /// <summary>Writes the folder whole or not at all, in place of one that is there.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Folder)!);
        var fresh = Path.Combine(dataFolder, $"{name}.{Environment.ProcessId}.new");
        var old = Path.Combine(dataFolder, $"{name}.{Environment.ProcessId}.old");
        try
        {
            Directory.CreateDirectory(fresh);
            System.IO.File.WriteAllText(Path.Combine(fresh, File), Json());
            foreach (var name in logos)
            {
                using var logo = typeof(Kernelspec).Assembly.GetManifestResourceStream(name)!;
                using var copy = System.IO.File.Create(Path.Combine(fresh, name));
                logo.CopyTo(copy);
            }

            if (Exists)
                Directory.Move(Folder, old);
            Directory.Move(fresh, Folder);
        }
        finally
        {
            foreach (var leftover in new[] { fresh, old }.Where(Directory.Exists))
                Directory.Delete(leftover, recursive: true);
        }
    }

    public void Delete() => Directory.Delete(Folder, recursive: true);

    private List<string?> Arguments() =>
        JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, File)))?["argv"] is JsonArray argv ? [.. argv.Select(argument => (string?)argument)] : [];

    private static string Json()
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray("dotnet", Program, "kernel", "run", "--connection-file", "{connection_file}"),
            ["display_name"] = ".NET (C#)",
            ["language"] = "C#",
            ["interrupt_mode"] = "message",
            ["metadata"] = new JsonObject { ["debugger"] = false },
        };
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+$")]
    private static partial Regex ValidName();
}
