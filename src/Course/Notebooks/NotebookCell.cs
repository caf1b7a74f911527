using System.Text.Json.Nodes;

namespace Course.Notebooks;

/// <summary>A cell of a notebook.</summary>
public sealed class NotebookCell
{
    internal NotebookCell(JsonObject json) => Json = json;

    /// <summary>The cell as it is stored, everything included.</summary>
    public JsonObject Json { get; }

    /// <summary>code, markdown or raw.</summary>
    public string Type => (string?)Json["cell_type"] ?? "";

    /// <summary>True for a cell that is run.</summary>
    public bool IsCode => Type == "code";

    /// <summary>The cell's id; null in notebooks older than nbformat 4.5.</summary>
    public string? Id => (string?)Json["id"];

    /// <summary>The cell's text.</summary>
    public string Source
    {
        get => NotebookJson.Text(Json["source"]);
        set => Json["source"] = NotebookJson.Lines(value);
    }

    /// <summary>The cell's metadata, created where it is missing.</summary>
    public JsonObject Metadata
    {
        get
        {
            if (Json["metadata"] is not JsonObject metadata)
                Json["metadata"] = metadata = [];
            return metadata;
        }
    }

    /// <summary>The tags in the metadata.</summary>
    public IReadOnlyList<string> Tags =>
        Json["metadata"]?["tags"] is JsonArray tags ? [.. tags.OfType<JsonValue>().Select(tag => tag.ToString())] : [];

    /// <summary>The language of a cell that is not in the notebook's own; null for all others.</summary>
    public string? Language =>
        (Json["metadata"]?["polyglot_notebook"]?["kernelName"] ?? Json["metadata"]?["dotnet_interactive"]?["language"]) is JsonValue value
            && value.ToString() is var language && language != "csharp"
                ? language
                : null;

    /// <summary>The outputs of a code cell, created where they are missing.</summary>
    public JsonArray Outputs
    {
        get
        {
            if (Json["outputs"] is not JsonArray outputs)
                Json["outputs"] = outputs = [];
            return outputs;
        }
    }

    /// <summary>When the cell ran, counted from 1; null where it has not.</summary>
    public int? ExecutionCount
    {
        get => (int?)Json["execution_count"];
        set => Json["execution_count"] = value;
    }

    /// <summary>Removes a code cell's outputs and execution count.</summary>
    public void ClearOutputs()
    {
        Json["outputs"] = new JsonArray();
        ExecutionCount = null;
    }
}
