namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Runs a cell.</summary>
/// <param name="code">The cell's source.</param>
/// <param name="targetKernelName">The kernel that is to run it; null for the default one.</param>
public class SubmitCode(string code, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    /// <summary>The cell's source.</summary>
    public string Code { get; } = code ?? throw new ArgumentNullException(nameof(code));

    /// <summary>The beginning of the source.</summary>
    public override string ToString() => $"{nameof(SubmitCode)}: {(Code.Length > 50 ? Code[..50] + "…" : Code)}";
}
