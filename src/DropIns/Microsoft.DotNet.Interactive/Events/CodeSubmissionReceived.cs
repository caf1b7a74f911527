using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>A cell is about to run.</summary>
public class CodeSubmissionReceived(SubmitCode command) : KernelEvent(command)
{
    /// <summary>The cell's source.</summary>
    public string Code => ((SubmitCode)Command).Code;
}
