using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Course.Jupyter.Messages;

namespace Course.Jupyter;

/// <summary>The cells that ran in this session, with what they gave.</summary>
internal sealed class History
{
    private const int Session = 1;

    private readonly List<(int Line, string Code, string? Output)> entries = [];

    public void Add(int line, string code, string? output) => entries.Add((line, code, output));

    /// <summary>The entries that a request asks for, each as session, line and code, or code and output.</summary>
    /// <exception cref="ArgumentException">There is no such way of access.</exception>
    public JsonArray Find(HistoryRequest request)
    {
        var found = request.HistAccessType switch
        {
            "range" => request.Session is 0 or Session
                ? entries.Where(entry => entry.Line >= (request.Start ?? 0) && entry.Line < (request.Stop ?? int.MaxValue))
                : [],
            "tail" => entries.TakeLast(request.N ?? entries.Count),
            "search" => Search(request),
            var other => throw new ArgumentException($"hist_access_type is {other}; expected range, tail or search."),
        };
        return [.. found.Select(entry => (JsonNode)new JsonArray(
            Session, entry.Line, request.Output ? new JsonArray(entry.Code, entry.Output) : entry.Code))];
    }

    private IEnumerable<(int Line, string Code, string? Output)> Search(HistoryRequest request)
    {
        var found = entries.Where(entry => FileSystemName.MatchesSimpleExpression(request.Pattern ?? "*", entry.Code, ignoreCase: false));
        if (request.Unique)
            found = found.Reverse().DistinctBy(entry => entry.Code).Reverse();
        return found.TakeLast(request.N ?? entries.Count);
    }
}
