using System.Text.Json.Nodes;

namespace Course.Tests.Jupyter;

/// <summary>A message that a kernel sent.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="ParentId">The request that it belongs to, empty without one.</param>
/// <param name="Content">Its content.</param>
/// <param name="Sent">When it was sent.</param>
/// <param name="Size">How many bytes its frames have.</param>
internal sealed record JupyterMessage(string Type, string ParentId, JsonObject Content, DateTime Sent, int Size)
{
    public string Text(string name) => (string)Content[name]!;
}

/// <summary>What came of a request: the reply, and what was published from busy to idle.</summary>
internal sealed record Answer(JupyterMessage Reply, IReadOnlyList<JupyterMessage> Published)
{
    public string Status => Reply.Text("status");

    /// <summary>The published messages other than busy, idle and the echo of the input.</summary>
    public IReadOnlyList<JupyterMessage> Outputs => [.. Published.Where(message => message.Type is not ("status" or "execute_input"))];

    public string StandardOutput =>
        string.Concat(Published.Where(message => message.Type == "stream" && message.Text("name") == "stdout").Select(message => message.Text("text")));
}
