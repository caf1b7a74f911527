namespace Course;

/// <summary>What the program's exit codes mean.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A cell or a check failed.</summary>
    public const int Failed = 1;

    /// <summary>An argument or a file is not usable, or something that is needed is missing.</summary>
    public const int BadInput = 2;
}
