using System.Net;
using System.Net.Sockets;

namespace DeepLearningClinic.Distributed;

/// <summary>What process 0 runs so that the processes find each other: it repeats to all what one tells, and who is gone.</summary>
internal sealed class RendezvousServer : IDisposable
{
    internal const string Joined = "joined/", Gone = "gone", Refused = "refused", Goodbye = "goodbye";

    /// <summary>How a process is gone that did not say goodbye.</summary>
    internal const string Ended = "has ended (it was killed, or failed)";

    private readonly Lock gate = new();
    private readonly TcpListener listener;
    private readonly int size;
    private readonly List<string> history = [];
    private readonly Dictionary<int, StreamWriter> members = [];

    /// <summary>Listens at the address and port, and nowhere else. Throws <see cref="SocketException"/> where that can't be.</summary>
    internal RendezvousServer(IPEndPoint end, int size)
    {
        this.size = size;
        listener = new TcpListener(end);
        listener.Start();
        _ = AcceptAsync();
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
            // The group is left.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        using var reader = new StreamReader(client.GetStream());
        var writer = new StreamWriter(client.GetStream()) { AutoFlush = true };
        client.NoDelay = true;
        var rank = -1;
        try
        {
            var hello = (await reader.ReadLineAsync())?.Split('\t');
            if (hello is not ["hello", var own, var count] || !int.TryParse(own, out rank) || !int.TryParse(count, out var theirs)) return;
            lock (gate)
                if (!Admit(rank, theirs, writer)) return;
            while (await reader.ReadLineAsync() is { } line)
                lock (gate) Tell(line == Goodbye ? $"{Gone}/{rank}\thas left the group" : line);
        }
        catch (IOException)
        {
            // Told below.
        }
        lock (gate)
            if (members.TryGetValue(rank, out var member) && member == writer && members.Remove(rank)) Tell($"{Gone}/{rank}\t{Ended}");
    }

    /// <summary>Refuses a process that does not belong to this group; those that still wait for the group are refused with it.</summary>
    private bool Admit(int rank, int theirs, StreamWriter writer)
    {
        var refusal = theirs != size ? $"WORLD_SIZE is {theirs} for rank {rank} and {size} for rank 0: it has to be the same for all."
            : history.Contains(Arrival(rank)) ? $"Two processes have the same RANK, {rank}: each needs its own, from 0 to {size - 1}." : null;
        if (refusal is not null)
        {
            if (!Enumerable.Range(0, size).All(one => history.Contains(Arrival(one)))) Tell($"{Refused}\t{refusal}");
            Write(writer, $"{Refused}\t{refusal}");
            return false;
        }
        members.Add(rank, writer);
        history.ForEach(line => Write(writer, line));
        Tell(Arrival(rank));
        return true;
    }

    private static string Arrival(int rank) => $"{Joined}{rank}\t";

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
