using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace DeepLearningClinic.Distributed;

/// <summary>
/// Processes that train together by PyTorch's collective operations over Gloo (notebook 7, "Deeper and bigger"). All make the same calls in
/// the same order with tensors of the same shape and type, on one thread at a time. Where one ends, the others' calls throw
/// <see cref="DistributedException"/>, and the group can't be used any more.
/// </summary>
public sealed class ProcessGroup : IDisposable
{
    private static readonly TimeSpan JoinTimeout = TimeSpan.FromSeconds(30), Timeout = TimeSpan.FromMinutes(5), Grace = TimeSpan.FromSeconds(2);

    private readonly Rendezvous rendezvous;
    private readonly TimeSpan timeout;
    private readonly Gloo.Set set;
    private readonly Gloo.Get get;
    private nint handle;

    private ProcessGroup(Rendezvous rendezvous, int rank, int size, TimeSpan timeout)
    {
        (this.rendezvous, Rank, Size, this.timeout) = (rendezvous, rank, size, timeout);
        set = (key, value, count) =>
        {
            var bytes = new byte[count];
            if (count > 0) Marshal.Copy(value, bytes, 0, bytes.Length);
            rendezvous.Set(Marshal.PtrToStringUTF8(key)!, Convert.ToBase64String(bytes));
        };
        get = (key, value, capacity) =>
        {
            var bytes = new byte[capacity];
            if (!Convert.TryFromBase64String(rendezvous.Get(Marshal.PtrToStringUTF8(key)!, JoinTimeout) ?? "?", bytes, out var count)) return -1;
            Marshal.Copy(bytes, 0, value, count);
            return count;
        };
        _ = get_num_threads(); // TorchSharp is the first to load the library: it makes settings before
        try
        {
            handle = Gloo.group_join(rendezvous.LocalAddress, rank, size, (long)timeout.TotalMilliseconds, set, get);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            rendezvous.Dispose();
            throw new NotSupportedException("Training in several processes needs the TorchSharp of this repository, built with Gloo: "
                + "install libgloo-dev and run ./course setup, without UseNuGetPackages.", exception);
        }
        if (handle == 0) throw Failure("connection to the others", Gloo.Error);
        AppDomain.CurrentDomain.ProcessExit += SayGoodbye;
    }

    /// <summary>The number of this process, from 0.</summary>
    public int Rank { get; }

    /// <summary>The number of processes.</summary>
    public int Size { get; }

    /// <summary>
    /// Joins the group that RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT in the environment name, as torchrun sets them, and waits for the others.
    /// </summary>
    /// <param name="timeout">How long a later call waits for the others; 5 minutes where null.</param>
    /// <param name="joinTimeout">How long to wait for the others now; 30 seconds where null.</param>
    /// <exception cref="DistributedException">A variable is missing or wrong, or the group does not come together.</exception>
    public static ProcessGroup Join(TimeSpan? timeout = null, TimeSpan? joinTimeout = null)
    {
        var (size, port) = (Number("WORLD_SIZE", 1, 1 << 16), Number("MASTER_PORT", 1, 65535));
        return Join(Variable("MASTER_ADDR"), port, Number("RANK", 0, size - 1), size, timeout, joinTimeout);
    }

    /// <summary>Joins a group and waits for the others.</summary>
    /// <param name="address">The address of the machine of process 0, such as <c>127.0.0.1</c>; process 0 listens there and nowhere else.</param>
    /// <param name="port">The port it listens at.</param>
    /// <param name="rank">The number of this process, from 0.</param>
    /// <param name="size">The number of processes.</param>
    /// <param name="timeout">How long a later call waits for the others; 5 minutes where null.</param>
    /// <param name="joinTimeout">How long to wait for the others now; 30 seconds where null.</param>
    /// <exception cref="DistributedException">The group does not come together; the message says why.</exception>
    /// <exception cref="NotSupportedException">This TorchSharp has no Gloo.</exception>
    public static ProcessGroup Join(string address, int port, int rank, int size, TimeSpan? timeout = null, TimeSpan? joinTimeout = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rank);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rank, size);
        return new(new(address, port, rank, size, joinTimeout ?? JoinTimeout), rank, size, timeout ?? Timeout);
    }

    /// <summary>Puts the sum over all processes, or what else the operation makes, into the tensor of each.</summary>
    public void AllReduce(Tensor tensor, ReduceOp operation = ReduceOp.Sum)
    {
        var mean = operation == ReduceOp.Mean;
        InPlace("all-reduce", tensor, -1, mean ? ReduceOp.Sum : operation);
        using var _ = no_grad();
        if (mean) tensor.div_(Size);
    }

    /// <summary>Puts the tensor of one process into all the others'.</summary>
    public void Broadcast(Tensor tensor, int root = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(root);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(root, Size);
        InPlace("broadcast", tensor, root);
    }

    /// <summary>The tensors of all processes, <c>[processes, …]</c>.</summary>
    public Tensor AllGather(Tensor tensor)
    {
        using var data = tensor.detach().contiguous();
        var result = empty([Size, .. data.shape], data.dtype);
        Run("all-gather", data, result.Handle);
        GC.KeepAlive(result);
        return result;
    }

    /// <summary>
    /// Reduces the tensors of all processes and gives each process its part: of <c>[processes · n, …]</c> the n rows that start at rank · n.
    /// Gloo can't do that in libtorch 1.13, so all is reduced everywhere and each takes its part.
    /// </summary>
    /// <exception cref="ArgumentException">The rows can't be divided among the processes.</exception>
    public Tensor ReduceScatter(Tensor tensor, ReduceOp operation = ReduceOp.Sum)
    {
        if (tensor.ndim == 0 || tensor.shape[0] % Size != 0)
            throw new ArgumentException($"A tensor of shape [{string.Join(", ", tensor.shape)}] can't be cut into {Size} equal parts.", nameof(tensor));
        using var all = tensor.detach().clone();
        AllReduce(all, operation);
        using var own = all.narrow(0, Rank * tensor.shape[0] / Size, tensor.shape[0] / Size);
        return own.clone();
    }

    /// <summary>Waits until all processes have come here.</summary>
    public void Barrier()
    {
        using var token = zeros(1);
        AllReduce(token);
    }

    /// <summary>Leaves the group, once the others have left too or after 2 seconds, as they may still need what this process sent.</summary>
    public void Dispose()
    {
        if (handle == 0) return;
        SayGoodbye(null, EventArgs.Empty);
        Close();
    }

    /// <summary>Leaves the group at once.</summary>
    internal void Close()
    {
        AppDomain.CurrentDomain.ProcessExit -= SayGoodbye;
        rendezvous.Dispose();
        var left = Interlocked.Exchange(ref handle, 0);
        if (left != 0) Gloo.group_leave(left);
    }

    private void SayGoodbye(object? sender, EventArgs arguments) => rendezvous.Leave(Grace);

    private void InPlace(string what, Tensor tensor, int root, ReduceOp operation = ReduceOp.Sum)
    {
        using var _ = no_grad();
        using var data = tensor.contiguous(); // the tensor itself where its elements lie in order
        Run(what, data, 0, root, (int)operation);
        if (!tensor.is_contiguous()) tensor.copy_(data);
    }

    private void Run(string what, Tensor tensor, nint result, int root = 0, int operation = 0)
    {
        ObjectDisposedException.ThrowIf(handle == 0, this);
        if (Gloo.group_run(handle, tensor.Handle, result, root, operation) != 0) throw Failure(what, Gloo.Error);
    }

    /// <summary>Says who is to blame, and leaves the group, so that the others hear of it too.</summary>
    private Exception Failure(string what, string error)
    {
        if (error.StartsWith("Invalid scalar type", StringComparison.Ordinal))
            return new ArgumentException($"Gloo can't send tensors of this type: {what}.");
        var late = error.Contains("Timed out");
        var loss = rendezvous.WaitForLoss(late ? TimeSpan.Zero : Grace);
        Close();
        return new DistributedException($"rank {Rank}: the {what} " + (loss is { } lost ? $"failed: rank {lost.Rank} {lost.How}."
            : !late ? $"failed: {error}"
            : $"was waited for {timeout.TotalSeconds:0.#} s in vain: another process is busy, or makes other calls. All have to make the same calls, "
                + "in the same order."));
    }

    private static string Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value
        : throw new DistributedException($"{name} is not set: start the program by ./course distributed --workers N PROGRAM, or set RANK, "
            + "WORLD_SIZE, MASTER_ADDR and MASTER_PORT as torchrun does.");

    private static int Number(string name, int least, int most) =>
        int.TryParse(Variable(name), out var value) && value >= least && value <= most ? value
        : throw new DistributedException($"{name} is '{Variable(name)}', expected a whole number from {least} to {most}.");
}
