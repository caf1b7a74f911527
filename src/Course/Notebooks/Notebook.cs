using System.Text.Json;
using System.Text.Json.Nodes;

namespace Course.Notebooks;

/// <summary>A Jupyter notebook (nbformat 4). What is not known here is kept as it is.</summary>
public sealed class Notebook
{
    private Notebook(JsonObject json)
    {
        Json = json;
        Cells = [.. json["cells"]!.AsArray().Select(cell => new NotebookCell(cell!.AsObject()))];
    }

    /// <summary>The notebook as it is stored, everything included.</summary>
    public JsonObject Json { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>The cells that are run.</summary>
    public IEnumerable<NotebookCell> CodeCells => Cells.Where(cell => cell.IsCode);

    /// <summary>The language of the code cells, from the kernelspec or else the language info; null where neither says it.</summary>
    public string? Language =>
        (string?)Json["metadata"]?["kernelspec"]?["language"] ?? (string?)Json["metadata"]?["language_info"]?["name"];

    /// <summary>Reads a notebook from a file.</summary>
    /// <exception cref="NotebookException">There is no such file, or it is no notebook.</exception>
    public static Notebook Load(string path)
    {
        if (!File.Exists(path))
            throw new NotebookException($"{path}: there is no such file.");
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a notebook from its text.</summary>
    /// <param name="text">The notebook as JSON.</param>
    /// <param name="path">What errors call it.</param>
    /// <exception cref="NotebookException">The text is no notebook.</exception>
    public static Notebook Parse(string text, string path = "notebook")
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(text);
        }
        catch (JsonException exception)
        {
            throw new NotebookException($"{path}: not JSON (line {exception.LineNumber + 1}). A notebook is a JSON file.");
        }

        if (node is not JsonObject json || json["nbformat"] is null || json["cells"] is not JsonArray cells)
            throw new NotebookException($"{path}: not a notebook (it has no \"nbformat\" and \"cells\").");
        if (json["nbformat"] is not JsonValue version || !version.TryGetValue<int>(out var major) || major != 4)
            throw new NotebookException($"{path}: nbformat {json["nbformat"]!.ToJsonString()}; only nbformat 4 can be read.");
        if (cells.Any(cell => cell is not JsonObject || cell["cell_type"] is not JsonValue))
            throw new NotebookException($"{path}: not a notebook (a cell has no \"cell_type\").");
        return new Notebook(json);
    }

    /// <summary>Writes the notebook, whole or not at all.</summary>
    public void Save(string path) => AtomicFile.WriteAllText(Path.GetFullPath(path), ToString());

    /// <summary>The notebook as Jupyter writes it.</summary>
    public override string ToString() => NotebookJson.Write(Json);
}
