using System.Runtime.InteropServices;

namespace Course.Jupyter.ZeroMq;

/// <summary>A ZeroMQ socket. It belongs to one thread at a time.</summary>
internal sealed unsafe class ZmqSocket : IDisposable
{
    private const int IdentityOption = 5;
    private const int SubscribeOption = 6;
    private const int LingerOption = 17;
    private const int SendHighWaterMarkOption = 23;
    private const int LingerMilliseconds = 1000;
    private const short PollIn = 1;

    private nint handle;

    public ZmqSocket(ZmqContext context, ZmqSocketType type)
    {
        handle = LibZmq.NewSocket(context.Handle, (int)type);
        if (handle == 0)
            throw new ZmqException("zmq_socket", Marshal.GetLastPInvokeError());
        SetOption(LingerOption, LingerMilliseconds);
        SetOption(SendHighWaterMarkOption, 0); // a publisher would drop what is above the mark
    }

    public void Bind(string address) => ZmqException.Check($"binding {address}", () => LibZmq.Bind(handle, address));

    public void Connect(string address) => ZmqException.Check($"connecting to {address}", () => LibZmq.Connect(handle, address));

    public void SetIdentity(ReadOnlySpan<byte> identity) => SetOption(IdentityOption, identity);

    /// <summary>Receives everything that is published to this socket.</summary>
    public void SubscribeToAll() => SetOption(SubscribeOption, []);

    /// <summary>Sends a message of one or several frames.</summary>
    public void Send(IReadOnlyList<byte[]> frames)
    {
        for (var index = 0; index < frames.Count; index++)
        {
            var frame = frames[index];
            var flags = index < frames.Count - 1 ? LibZmq.SendMore : 0;
            ZmqException.Check("zmq_send", () =>
            {
                fixed (byte* data = frame)
                    return LibZmq.Send(handle, data, (nuint)frame.Length, flags);
            });
        }
    }

    /// <summary>The frames of the next message; null where there is none yet.</summary>
    public List<byte[]>? Receive()
    {
        List<byte[]> frames = [];
        LibZmq.Frame frame;
        do
        {
            LibZmq.InitFrame(&frame);
            var pointer = &frame;
            try
            {
                ZmqException.Check("zmq_msg_recv", () => LibZmq.ReceiveFrame(pointer, handle, LibZmq.DontWait));
                frames.Add(new ReadOnlySpan<byte>(LibZmq.FrameData(pointer), checked((int)LibZmq.FrameSize(pointer))).ToArray());
                if (LibZmq.FrameHasMore(pointer) == 0)
                    return frames;
            }
            catch (ZmqException exception) when (exception.Error == ZmqException.Again && frames.Count == 0)
            {
                return null;
            }
            finally
            {
                LibZmq.CloseFrame(pointer);
            }
        }
        while (true);
    }

    /// <summary>Waits until one of the sockets has a message, or the time is over.</summary>
    public static bool Poll(IReadOnlyList<ZmqSocket> sockets, TimeSpan timeout)
    {
        var items = stackalloc LibZmq.PollItem[sockets.Count];
        for (var index = 0; index < sockets.Count; index++)
            items[index] = new LibZmq.PollItem { Socket = sockets[index].handle, Events = PollIn };
        return ZmqException.Check("zmq_poll", () => LibZmq.Poll(items, sockets.Count, (nint)timeout.TotalMilliseconds)) > 0;
    }

    public void Dispose()
    {
        if (handle != 0)
            ZmqException.Check("zmq_close", () => LibZmq.Close(handle));
        handle = 0;
    }

    private void SetOption(int option, int value) => SetOption(option, new ReadOnlySpan<byte>(&value, sizeof(int)));

    private void SetOption(int option, ReadOnlySpan<byte> value)
    {
        fixed (byte* data = value)
        {
            if (LibZmq.SetOption(handle, option, data, (nuint)value.Length) == -1)
                throw new ZmqException("zmq_setsockopt", Marshal.GetLastPInvokeError());
        }
    }
}
