using System.Text.Json;

namespace Course.Engine;

/// <summary>Reads the cells of a notebook file that another notebook imports.</summary>
internal static class NotebookFile
{
    /// <summary>The cells with something in them, each with its language and a name for errors.</summary>
    /// <exception cref="JsonException">The file holds no JSON.</exception>
    /// <exception cref="KeyNotFoundException">The JSON is no notebook.</exception>
    internal static IReadOnlyList<(string Language, string Text, string Place)> Cells(string file)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(file));
        List<(string, string, string)> cells = [];
        foreach (var (cell, index) in notebook.RootElement.GetProperty("cells").EnumerateArray().Select((cell, index) => (cell, index)))
        {
            var type = cell.GetProperty("cell_type").GetString();
            var source = cell.GetProperty("source");
            var text = source.ValueKind == JsonValueKind.Array ? string.Concat(source.EnumerateArray().Select(line => line.GetString())) : source.GetString()!;
            if (type is "code" or "markdown" && text.Trim().Length > 0)
                cells.Add((type == "markdown" ? type : Language(cell), text, $"{Path.GetFileName(file)}[{index + 1}]"));
        }

        return cells;
    }

    private static string Language(JsonElement cell)
    {
        foreach (var (section, name) in (ReadOnlySpan<(string, string)>)[("polyglot_notebook", "kernelName"), ("dotnet_interactive", "language")])
        {
            if (cell.TryGetProperty("metadata", out var metadata)
                && metadata.TryGetProperty(section, out var values)
                && values.TryGetProperty(name, out var value)
                && value.GetString() is { Length: > 0 } language)
            {
                return language;
            }
        }

        return CellParser.CSharp;
    }
}
