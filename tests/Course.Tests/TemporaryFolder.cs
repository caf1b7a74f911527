using System.Text.Json.Nodes;

namespace Course.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("course-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a C# notebook with these code cells and returns its path.</summary>
    public string WriteNotebook(string name, params string[] cells) => WriteNotebook(name, "C#", cells);

    public string WriteNotebook(string name, string language, string[] cells)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((source, i) => (JsonNode)new JsonObject
            {
                ["cell_type"] = "code",
                ["execution_count"] = null,
                ["id"] = $"cell-{i + 1}",
                ["metadata"] = new JsonObject(),
                ["outputs"] = new JsonArray(),
                ["source"] = source,
            })]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject { ["display_name"] = language, ["language"] = language, ["name"] = language == "C#" ? ".net-csharp" : language },
                ["language_info"] = new JsonObject { ["name"] = language },
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        var path = this[name];
        File.WriteAllText(path, notebook.ToJsonString());
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
