using Course.Notebooks;

namespace Course.Running;

/// <summary>What the process that executes a notebook tells the one that started it, a line of JSON each.</summary>
internal sealed record RunMessage(CellProgress? Progress = null, RunOutcome? Outcome = null);

/// <summary>How one notebook ended. All of the failure kinds are null when it ran to its end.</summary>
/// <param name="BadInput">Why the notebook could not be run at all, or its result not be written.</param>
/// <param name="Failure">The cell that failed.</param>
/// <param name="Checks">How many checks the notebook's results hold.</param>
/// <param name="ChecksPassed">How many of them passed.</param>
/// <param name="Elapsed">From the process's start to the last cell's end.</param>
/// <param name="PeakMemory">The process's largest resident set, in bytes.</param>
internal sealed record RunOutcome(
    string? BadInput = null,
    CellFailure? Failure = null,
    int Checks = 0,
    int ChecksPassed = 0,
    TimeSpan Elapsed = default,
    TimeSpan FirstResult = default,
    long PeakMemory = 0)
{
    public bool Succeeded => BadInput is null && Failure is null;
}
