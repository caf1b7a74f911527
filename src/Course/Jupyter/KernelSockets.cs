using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Course.Jupyter.Messages;
using Course.Jupyter.ZeroMq;

namespace Course.Jupyter;

/// <summary>The kernel's five sockets. One thread owns them: it hands on what comes, sends what any thread gives it, and echoes the heartbeat.</summary>
internal sealed class KernelSockets : IDisposable
{
    private const string WakeAddress = "inproc://wake";
    private const int LoggedDrops = 10;
    private static readonly TimeSpan pollTime = TimeSpan.FromSeconds(1);

    private readonly ZmqContext context = new();
    private readonly MessageCodec codec;
    private readonly Dictionary<JupyterChannel, ZmqSocket> sockets = [];
    private readonly ZmqSocket heartbeat;
    private readonly ZmqSocket sleeper;
    private readonly ZmqSocket waker;
    private readonly ConcurrentQueue<(JupyterChannel Channel, List<byte[]> Frames)> outgoing = new();
    private readonly TextWriter log;
    private volatile bool stopping;
    private bool disposed;

    /// <summary>Opens the sockets that a connection file names.</summary>
    /// <exception cref="ZmqException">An address can't be bound.</exception>
    public KernelSockets(ConnectionFile connection, TextWriter log)
    {
        this.log = log;
        codec = new MessageCodec(connection.Key);
        Bind(JupyterChannel.Shell, ZmqSocketType.Router, connection.ShellPort);
        Bind(JupyterChannel.Control, ZmqSocketType.Router, connection.ControlPort);
        Bind(JupyterChannel.Iopub, ZmqSocketType.Publish, connection.IopubPort);
        Bind(JupyterChannel.Stdin, ZmqSocketType.Router, connection.StdinPort);
        heartbeat = new ZmqSocket(context, ZmqSocketType.Reply);
        heartbeat.Bind(connection.Address(connection.HeartbeatPort));
        sleeper = new ZmqSocket(context, ZmqSocketType.Pair);
        sleeper.Bind(WakeAddress);
        waker = new ZmqSocket(context, ZmqSocketType.Pair);
        waker.Connect(WakeAddress);

        void Bind(JupyterChannel channel, ZmqSocketType type, int port)
        {
            sockets[channel] = new ZmqSocket(context, type);
            sockets[channel].Bind(connection.Address(port));
        }
    }

    /// <summary>How many messages were dropped, because they were not signed with the key or no messages at all.</summary>
    public int Dropped { get; private set; }

    /// <summary>Sends a message; those sent to one channel arrive in the order of the calls.</summary>
    public void Send(JupyterChannel channel, IEnumerable<byte[]> identities, string type, byte[]? parentHeader, JsonObject content)
    {
        outgoing.Enqueue((channel, codec.Encode(identities, type, parentHeader, content)));
        Wake();
    }

    /// <summary>Ends <see cref="Run"/> once everything is sent.</summary>
    public void Stop()
    {
        stopping = true;
        Wake();
    }

    /// <summary>Moves messages until <see cref="Stop"/>.</summary>
    /// <param name="receive">Called with every message that is genuine; must return at once.</param>
    /// <param name="idle">Called about once a second.</param>
    public void Run(Action<JupyterChannel, Message> receive, Action idle)
    {
        List<ZmqSocket> polled = [.. sockets.Where(socket => socket.Key != JupyterChannel.Iopub).Select(socket => socket.Value), heartbeat, sleeper];
        while (!stopping || !outgoing.IsEmpty)
        {
            if (!ZmqSocket.Poll(polled, stopping ? TimeSpan.Zero : pollTime))
                idle();
            while (sleeper.Receive() is not null)
            {
            }

            while (outgoing.TryDequeue(out var message))
                sockets[message.Channel].Send(message.Frames);
            if (heartbeat.Receive() is { } beat)
                heartbeat.Send(beat);
            foreach (var channel in (ReadOnlySpan<JupyterChannel>)[JupyterChannel.Control, JupyterChannel.Shell, JupyterChannel.Stdin])
            {
                if (sockets[channel].Receive() is { } frames)
                    Receive(channel, frames, receive);
            }
        }
    }

    public void Dispose()
    {
        foreach (var socket in sockets.Values)
            socket.Dispose();
        heartbeat.Dispose();
        sleeper.Dispose();
        lock (waker)
        {
            waker.Dispose();
            disposed = true;
        }

        context.Dispose();
    }

    private void Receive(JupyterChannel channel, List<byte[]> frames, Action<JupyterChannel, Message> receive)
    {
        try
        {
            receive(channel, codec.Decode(frames));
        }
        catch (InvalidMessageException exception)
        {
            Dropped++;
            if (Dropped <= LoggedDrops || Dropped % 1000 == 0)
                log.WriteLine($"course kernel: dropped a message on {channel.ToString().ToLowerInvariant()}: {exception.Message} ({Dropped} dropped so far)");
        }
    }

    private void Wake()
    {
        lock (waker)
        {
            if (!disposed) // a cell that was left behind may still write
                waker.Send([[]]);
        }
    }
}
