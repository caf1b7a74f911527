using System.Text.Json.Nodes;
using Course.Tests;

namespace Jupyter.Tests;

/// <summary>The fixture notebooks, executed by <c>jupyter nbconvert</c> and at the same time by <c>jupyter execute</c>.</summary>
public sealed class ExecutedFixtures : IDisposable
{
    private static readonly string[] names = ["clear-output", "display-update", "error-expected", "input", "long-output", "parallel", "rich-mime", "unicode"];

    private readonly TemporaryFolder folder = new();
    private readonly ProgramResult converted = new(0, "", "");

    public ExecutedFixtures(Clients clients)
    {
        if (Clients.Missing is not null)
            return;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures")))
            File.Copy(file, folder[Path.GetFileName(file)]);
        var notebooks = names.Select(name => folder[name + ".ipynb"]).ToArray();
        var executing = Task.Run(() => clients.Run("/usr/bin/jupyter-execute", ["--startup_timeout=120", .. notebooks]));
        converted = clients.Convert(["--to=notebook", "--execute", $"--output-dir={folder["out"]}", .. notebooks]);
        Executed = executing.Result;
    }

    /// <summary>What <c>jupyter execute</c> said.</summary>
    internal ProgramResult Executed { get; } = new(0, "", "");

    /// <summary>The path of a fixture.</summary>
    public string PathOf(string name) => folder[name + ".ipynb"];

    /// <summary>The outputs of every cell of an executed fixture.</summary>
    public IReadOnlyList<JsonObject>[] Outputs(string name)
    {
        Assert.True(converted.ExitCode == 0, converted.Error);
        return OutputsOf(Path.Combine(folder["out"], name + ".ipynb"));
    }

    /// <summary>The outputs of every code cell of a notebook.</summary>
    public static IReadOnlyList<JsonObject>[] OutputsOf(string path) => [.. JsonNode.Parse(File.ReadAllText(path))!["cells"]!.AsArray()
        .Where(cell => (string?)cell!["cell_type"] == "code")
        .Select(cell => cell!["outputs"]!.AsArray().Select(output => output!.AsObject()).ToList())];

    public void Dispose() => folder.Dispose();
}
