using System.Text.Json;

namespace Course.Jupyter.Messages;

/// <summary>Run a cell.</summary>
internal sealed record ExecuteRequest(
    string Code,
    bool Silent = false,
    bool StoreHistory = true,
    Dictionary<string, string>? UserExpressions = null,
    bool AllowStdin = false,
    bool StopOnError = true);

/// <summary>Is this code ready to run?</summary>
internal sealed record IsCompleteRequest(string Code);

/// <summary>What could stand at the cursor? The position counts Unicode code points.</summary>
internal sealed record CompleteRequest(string Code, int CursorPos);

/// <summary>What stands at the cursor?</summary>
internal sealed record InspectRequest(string Code, int CursorPos, int DetailLevel = 0);

/// <summary>What was run before?</summary>
internal sealed record HistoryRequest(
    string HistAccessType,
    bool Output = false,
    bool Raw = true,
    int Session = 0,
    int? Start = null,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false);

/// <summary>End, perhaps to be started again.</summary>
internal sealed record ShutdownRequest(bool Restart = false);

/// <summary>Open, use or close a connection to a widget.</summary>
internal sealed record CommRequest(string CommId, string TargetName = "", JsonElement Data = default);

/// <summary>What the reader typed.</summary>
internal sealed record InputReply(string Value);
