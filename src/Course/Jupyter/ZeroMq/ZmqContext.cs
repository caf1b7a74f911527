namespace Course.Jupyter.ZeroMq;

/// <summary>What the sockets of one program share.</summary>
internal sealed class ZmqContext : IDisposable
{
    /// <exception cref="DllNotFoundException">libzmq5 is not installed.</exception>
    public ZmqContext() => Handle = LibZmq.NewContext();

    public nint Handle { get; private set; }

    /// <summary>Waits until what the sockets had to send is sent, at most as long as they linger.</summary>
    public void Dispose()
    {
        if (Handle != 0)
            ZmqException.Check("zmq_ctx_term", () => LibZmq.TerminateContext(Handle));
        Handle = 0;
    }
}
