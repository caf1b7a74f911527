using System.Net;
using System.Net.Sockets;

namespace DeepLearningClinic.Distributed;

/// <summary>What process 0 runs so that the processes find each other: it repeats to all what one tells, and who is gone.</summary>
internal sealed class RendezvousServer : IDisposable
{
    /// <summary>How a process is gone that did not say goodbye.</summary>
    internal const string Ended = "has ended (it was killed, or failed)";

    private readonly Lock gate = new();
    private readonly TcpListener listener;
    private readonly int size;
    private readonly List<string> history = [];
    private readonly Dictionary<int, StreamWriter> members = [];
    private readonly HashSet<int> joined = [];

    private RendezvousServer(TcpListener listener, int size) => (this.listener, this.size) = (listener, size);

    /// <summary>Listens at the address and port, and nowhere else.</summary>
    internal static RendezvousServer Start(IPEndPoint end, int size)
    {
        var listener = new TcpListener(end);
        try
        {
            listener.Start();
        }
        catch (SocketException exception)
        {
            listener.Dispose();
            throw new DistributedException($"rank 0 can't listen at {end} (MASTER_ADDR, MASTER_PORT): " + exception.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => "the port is taken by another program. Choose another MASTER_PORT, the same for all.",
                SocketError.AddressNotAvailable => "this machine does not have that address. Rank 0 has to run on the machine that has it.",
                _ => $"{exception.Message}. Choose a MASTER_PORT from 1024 up, the same for all.",
            }, 0);
        }
        var server = new RendezvousServer(listener, size);
        _ = server.AcceptAsync();
        return server;
    }

    public void Dispose()
    {
        listener.Dispose();
        lock (gate)
            foreach (var member in members.Values) member.BaseStream.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptTcpClientAsync());
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        using var reader = new StreamReader(client.GetStream());
        var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        var rank = -1;
        try
        {
            var hello = (await reader.ReadLineAsync())?.Split('\t');
            if (hello is not ["hello", var own, var count] || !int.TryParse(own, out rank) || !int.TryParse(count, out var theirs)) return;
            lock (gate)
            {
                if (!Admit(rank, theirs, writer)) return;
                Tell($"set\tjoined/{rank}\t");
            }
            while (await reader.ReadLineAsync() is { } line)
                lock (gate)
                    if (line == "bye") Remove(rank, "has left the group");
                    else Tell(line);
        }
        catch (IOException)
        {
        }
        lock (gate)
            if (members.Remove(rank)) Remove(rank, Ended);
    }

    /// <summary>Refuses a process that does not belong to this group; those that still wait for the group are refused with it.</summary>
    private bool Admit(int rank, int theirs, StreamWriter writer)
    {
        var refusal = theirs != size ? $"WORLD_SIZE is {theirs} for rank {rank} and {size} for rank 0: it has to be the same for all."
            : joined.Contains(rank) ? $"Two processes have the same RANK, {rank}: each needs its own, from 0 to {size - 1}." : null;
        if (refusal is not null)
        {
            if (joined.Count < size) Tell($"refuse\t\t{refusal}");
            Write(writer, $"refuse\t\t{refusal}");
            return false;
        }
        joined.Add(rank);
        members.Add(rank, writer);
        foreach (var line in history) Write(writer, line);
        return true;
    }

    private void Remove(int rank, string how) => Tell($"gone\t{rank}\t{how}");

    private void Tell(string line)
    {
        history.Add(line);
        foreach (var member in members.Values) Write(member, line);
    }

    private static void Write(StreamWriter writer, string line)
    {
        try
        {
            writer.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Its own connection tells that it is gone.
        }
    }
}
