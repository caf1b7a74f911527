namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Something a kernel is asked to do.</summary>
public abstract class KernelCommand
{
    /// <summary>Creates a command, a part of the one that is running if there is one.</summary>
    protected KernelCommand(string? targetKernelName = null)
    {
        TargetKernelName = targetKernelName;
        Parent = KernelInvocationContext.Current?.Command;
    }

    /// <summary>The command that sent this one, if any.</summary>
    public KernelCommand? Parent { get; }

    /// <summary>The kernel that is to do it; null for the default one.</summary>
    public string? TargetKernelName { get; }
}
