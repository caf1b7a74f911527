namespace Course.Jupyter.Messages;

/// <summary>Frames that are no message of the Jupyter protocol, or not signed with the kernel's key.</summary>
internal sealed class InvalidMessageException(string reason) : Exception(reason);
