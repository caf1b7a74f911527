namespace Course.Doctor;

internal enum Verdict
{
    Ok,
    Warning,
    Problem,
}

/// <summary>What one check found. A cure goes with whatever is not well.</summary>
internal sealed record Finding(string Subject, Verdict Verdict, string Text, string? Cure = null);
