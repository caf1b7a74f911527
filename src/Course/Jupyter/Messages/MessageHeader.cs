namespace Course.Jupyter.Messages;

/// <summary>The part of a message's header that a kernel reads.</summary>
internal sealed record MessageHeader(string MsgId, string MsgType, string Session = "");
