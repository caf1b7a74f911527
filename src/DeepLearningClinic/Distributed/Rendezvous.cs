using System.Collections.Concurrent;
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

    private readonly ConcurrentDictionary<string, string> values = [];
    private readonly ConcurrentQueue<(int Rank, string How)> gone = [];
    private readonly RendezvousServer? server;
    private readonly TcpClient connection;
    private readonly int rank, size;

    /// <summary>Connects to process 0, which is this one for rank 0, and waits until all have come.</summary>
    internal Rendezvous(string address, int port, int rank, int size, TimeSpan timeout)
    {
        (this.rank, this.size) = (rank, size);
        var (place, deadline) = ($"{address}:{port}", DateTime.UtcNow + timeout);
        try
        {
            var found = Dns.GetHostAddresses(address);
            var end = new IPEndPoint(Array.Find(found, one => one.AddressFamily == AddressFamily.InterNetwork) ?? found[0], port);
            server = rank == 0 ? new(end, size) : null;
            connection = Connect(end, deadline);
        }
        catch (SocketException exception)
        {
            server?.Dispose();
            throw new DistributedException((exception.SocketErrorCode, rank) switch
            {
                (SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain, _) =>
                    $"The address of process 0, {address} (MASTER_ADDR), is unknown.",
                (SocketError.AddressAlreadyInUse, _) =>
                    $"rank 0 can't listen at {place}: the port is taken by another program. Choose another MASTER_PORT, the same for all.",
                (SocketError.AddressNotAvailable, 0) =>
                    $"rank 0 can't listen at {place}: this machine does not have that address (MASTER_ADDR). Run rank 0 on the machine that has it.",
                (_, 0) => $"rank 0 can't listen at {place} (MASTER_ADDR, MASTER_PORT): {exception.Message}.",
                (var error, _) => $"rank {rank}: process 0 can't be reached at {place} ("
                    + (error == SocketError.ConnectionRefused ? "nobody listens there" : exception.Message)
                    + "): is it running, and are MASTER_ADDR and MASTER_PORT the same for all?",
            });
        }
        new Thread(Listen) { IsBackground = true, Name = "rendezvous" }.Start();
        Send($"hello\t{rank}\t{size}");
        WaitForAll(place, deadline, timeout);
    }

    /// <summary>The address by which this machine reaches process 0.</summary>
    internal string LocalAddress => ((IPEndPoint)connection.Client.LocalEndPoint!).Address.ToString();

    /// <summary>Tells all processes, those that come later too. Nothing happens where process 0 is gone.</summary>
    internal void Set(string key, string value) => Send($"{key}\t{value}");

    /// <summary>What a process told under a key; null where none did in time.</summary>
    internal string? Get(string key, TimeSpan timeout)
    {
        string? value = null;
        WaitUntil(() => values.TryGetValue(key, out value) || !gone.IsEmpty, timeout);
        return value;
    }

    /// <summary>The process that was the first to go, and how; null where none goes in time.</summary>
    internal (int Rank, string How)? WaitForLoss(TimeSpan timeout) => WaitUntil(() => !gone.IsEmpty, timeout) ? gone.First() : null;

    /// <summary>Says goodbye and waits a while until all others have said it too.</summary>
    internal void Leave(TimeSpan timeout)
    {
        Send(RendezvousServer.Goodbye);
        WaitUntil(() => gone.Count == size || gone.Any(loss => loss.How == RendezvousServer.Ended), timeout);
    }

    public void Dispose()
    {
        connection.Dispose();
        server?.Dispose();
    }

    /// <summary>Tries again for as long as nobody listens: process 0 may still be starting.</summary>
    private static TcpClient Connect(IPEndPoint end, DateTime deadline)
    {
        while (true)
        {
            var client = new TcpClient(end.AddressFamily) { NoDelay = true };
            try
            {
                var rest = deadline - DateTime.UtcNow;
                if (client.ConnectAsync(end.Address, end.Port).Wait(rest > TimeSpan.Zero ? rest : TimeSpan.Zero)) return client;
                client.Dispose();
                throw new SocketException((int)SocketError.TimedOut);
            }
            catch (AggregateException exception) when (exception.InnerException is SocketException error)
            {
                client.Dispose();
                if (error.SocketErrorCode != SocketError.ConnectionRefused || DateTime.UtcNow + Pause > deadline) throw error;
                Thread.Sleep(Pause);
            }
        }
    }

    private void WaitForAll(string place, DateTime deadline, TimeSpan timeout)
    {
        string? refusal = null;
        List<int> Missing() => [.. Enumerable.Range(0, size).Where(other => !values.ContainsKey($"{RendezvousServer.Joined}{other}"))];
        bool Decided() => values.TryGetValue(RendezvousServer.Refused, out refusal) || !gone.IsEmpty || Missing().Count == 0;
        WaitUntil(Decided, deadline - DateTime.UtcNow);
        var missing = Missing();
        if (refusal is null && missing.Count == 0) return;
        var error = new DistributedException(refusal ?? $"rank {rank}: " + (
            missing.Count == size ? $"the program that listens at {place} (MASTER_ADDR, MASTER_PORT) is not process 0 of a group."
            : gone.TryPeek(out var loss) ? $"rank {loss.Rank} {loss.How} before all had come."
            : $"rank {string.Join(" and ", missing)} of {size} did not come to {place} within {timeout.TotalSeconds:0.#} s: "
                + "is each process started, and WORLD_SIZE right?"));
        Dispose();
        throw error;
    }

    private void Listen()
    {
        try
        {
            using var reader = new StreamReader(connection.GetStream());
            while (reader.ReadLine() is { } line)
            {
                if (line.Split('\t') is not [var key, var value]) continue;
                if (key.Split('/') is [RendezvousServer.Gone, var number] && int.TryParse(number, out var lost)) Lose(lost, value);
                values[key] = value;
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // Closed by either side.
        }
        Lose(0, RendezvousServer.Ended);
    }

    /// <summary>What was said first of a process counts: after its goodbye its connection ends.</summary>
    private void Lose(int lost, string how)
    {
        if (gone.All(loss => loss.Rank != lost)) gone.Enqueue((lost, how));
    }

    private void Send(string line)
    {
        try
        {
            lock (connection) connection.GetStream().Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // The listening thread hears of it too.
        }
    }

    private static bool WaitUntil(Func<bool> condition, TimeSpan timeout) =>
        SpinWait.SpinUntil(condition, timeout > TimeSpan.Zero ? timeout : TimeSpan.Zero);
}
