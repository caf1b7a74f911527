using System.Net;
using System.Net.Sockets;

namespace DeepLearningClinic.Distributed;

/// <summary>
/// A process's connection to process 0, by which the processes find each other and hear who is gone. PyTorch's TCPStore would listen on
/// every address of the machine, and does not say who is gone.
/// </summary>
internal sealed class Rendezvous : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly object gate = new();
    private readonly Dictionary<string, string> values = [];
    private readonly List<(int Rank, string How)> gone = [];
    private readonly RendezvousServer? server;
    private readonly TcpClient connection;
    private readonly StreamWriter writer;
    private readonly int size;
    private string? refusal;

    private Rendezvous(RendezvousServer? server, TcpClient connection, int rank, int size)
    {
        (this.server, this.connection, this.size) = (server, connection, size);
        writer = new StreamWriter(connection.GetStream()) { AutoFlush = true };
        Send($"hello\t{rank}\t{size}");
        new Thread(Listen) { IsBackground = true, Name = "rendezvous" }.Start();
    }

    /// <summary>The address by which this machine reaches process 0.</summary>
    internal string LocalAddress => ((IPEndPoint)connection.Client.LocalEndPoint!).Address.ToString();

    /// <summary>Connects to process 0, which is this one for rank 0, and waits until all have come.</summary>
    internal static Rendezvous Join(string address, int port, int rank, int size, TimeSpan timeout)
    {
        var deadline = DateTime.UtcNow + timeout;
        var place = $"{address}:{port}";
        var end = new IPEndPoint(Resolve(address), port);
        var server = rank == 0 ? RendezvousServer.Start(end, size) : null;
        Rendezvous? rendezvous = null;
        try
        {
            rendezvous = new(server, Connect(end, rank, deadline), rank, size);
            rendezvous.WaitForAll(place, rank, deadline, timeout);
            return rendezvous;
        }
        catch
        {
            rendezvous?.Dispose();
            server?.Dispose();
            throw;
        }
    }

    /// <summary>Tells all processes, those that come later too. Nothing happens where process 0 is gone.</summary>
    internal void Set(string key, string value) => Send($"set\t{key}\t{value}");

    /// <summary>What a process told under a key; null where none did in time.</summary>
    internal string? Get(string key, TimeSpan timeout)
    {
        string? value = null;
        WaitUntil(() => values.TryGetValue(key, out value) || gone.Count > 0, timeout);
        return value;
    }

    /// <summary>The process that was the first to go, and how; null where none goes in time.</summary>
    internal (int Rank, string How)? WaitForLoss(TimeSpan timeout) => WaitUntil(() => gone.Count > 0, timeout) ? gone[0] : null;

    /// <summary>Says goodbye and waits a while until all others have said it too.</summary>
    internal void Leave(TimeSpan timeout)
    {
        Send("bye");
        WaitUntil(() => gone.Count == size || gone.Any(loss => loss.How == RendezvousServer.Ended), timeout);
    }

    public void Dispose()
    {
        connection.Dispose();
        server?.Dispose();
    }

    private static IPAddress Resolve(string address)
    {
        try
        {
            return Dns.GetHostAddresses(address).OrderBy(found => found.AddressFamily != AddressFamily.InterNetwork).First();
        }
        catch (SocketException)
        {
            throw new DistributedException($"The address of process 0, {address} (MASTER_ADDR), is unknown.");
        }
    }

    /// <summary>Tries again for as long as nobody listens: process 0 may still be starting.</summary>
    private static TcpClient Connect(IPEndPoint end, int rank, DateTime deadline)
    {
        while (true)
        {
            var client = new TcpClient(end.AddressFamily) { NoDelay = true };
            try
            {
                using var limit = new CancellationTokenSource(TimeSpan.FromTicks(Math.Max(1, (deadline - DateTime.UtcNow).Ticks)));
                client.ConnectAsync(end, limit.Token).AsTask().GetAwaiter().GetResult();
                return client;
            }
            catch (Exception exception) when (exception is SocketException or OperationCanceledException)
            {
                client.Dispose();
                var refused = exception is SocketException { SocketErrorCode: SocketError.ConnectionRefused };
                if (refused && DateTime.UtcNow + Pause < deadline) Thread.Sleep(Pause);
                else throw new DistributedException($"rank {rank}: process 0 can't be reached at {end} ({Reason(exception)}): is it running, and "
                    + "are MASTER_ADDR and MASTER_PORT the same for all?", 0);
            }
        }
    }

    private static string Reason(Exception exception) => exception is not SocketException socket ? "no answer"
        : socket.SocketErrorCode == SocketError.ConnectionRefused ? "nobody listens there" : socket.Message;

    private void WaitForAll(string place, int rank, DateTime deadline, TimeSpan timeout)
    {
        string Joined(int other) => $"joined/{other}";
        var all = Enumerable.Range(0, size).ToList();
        WaitUntil(
            () => refusal is not null || gone.Count > 0 || all.TrueForAll(other => values.ContainsKey(Joined(other))), deadline - DateTime.UtcNow);
        lock (gate)
        {
            if (refusal is not null) throw new DistributedException(refusal);
            var missing = all.Where(other => !values.ContainsKey(Joined(other))).ToList();
            if (missing.Count == 0) return;
            if (missing.Count == size)
                throw new DistributedException($"rank {rank}: the program that listens at {place} (MASTER_ADDR, MASTER_PORT) is not process 0 of a group.");
            if (gone.Count > 0)
                throw new DistributedException($"rank {rank}: rank {gone[0].Rank} {gone[0].How} before all had come.", gone[0].Rank);
            throw new DistributedException($"rank {rank}: rank {string.Join(" and ", missing)} of {size} did not come to {place} within "
                + $"{timeout.TotalSeconds:0.#} s: is each process started, and WORLD_SIZE right?", missing[0]);
        }
    }

    private void Listen()
    {
        try
        {
            using var reader = new StreamReader(connection.GetStream());
            while (reader.ReadLine() is { } line)
                lock (gate)
                {
                    if (line.Split('\t') is [var verb, var key, var value])
                    {
                        if (verb == "set") values[key] = value;
                        else if (verb == "refuse") refusal = value;
                        else if (verb == "gone" && int.TryParse(key, out var rank)) gone.Add((rank, value));
                    }
                    Monitor.PulseAll(gate);
                }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
        }
        lock (gate)
        {
            if (gone.TrueForAll(loss => loss.Rank != 0)) gone.Add((0, RendezvousServer.Ended));
            Monitor.PulseAll(gate);
        }
    }

    private void Send(string line)
    {
        try
        {
            lock (writer) writer.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The listening thread hears of it too.
        }
    }

    private bool WaitUntil(Func<bool> condition, TimeSpan timeout)
    {
        var deadline = DateTime.UtcNow + timeout;
        lock (gate)
        {
            while (!condition())
            {
                var rest = deadline - DateTime.UtcNow;
                if (rest <= TimeSpan.Zero || !Monitor.Wait(gate, rest)) return condition();
            }
            return true;
        }
    }
}
