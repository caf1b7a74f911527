using TorchSharp.Native;
using static TorchSharp.torch;

namespace LibTorch;

/// <summary>
/// Several processes that train together: PyTorch's collective operations over Gloo. All processes make the same calls in the same
/// order.
/// </summary>
public sealed class ProcessGroup : IDisposable
{
    private nint handle;

    private ProcessGroup(nint handle, int rank, int size) => (this.handle, Rank, Size) = (handle, rank, size);

    /// <summary>The number of this process, from zero.</summary>
    public int Rank { get; }

    /// <summary>The number of processes.</summary>
    public int Size { get; }

    /// <summary>Joins the group and waits for the others. Throws where they don't come in time, or where this build has no Gloo.</summary>
    /// <param name="host">The address that process 0 listens at, such as <c>127.0.0.1</c>.</param>
    /// <param name="port">Its port.</param>
    /// <param name="rank">The number of this process, from zero.</param>
    /// <param name="size">The number of processes.</param>
    /// <param name="timeout">How long this and every later call waits for the others; a minute where null.</param>
    public static ProcessGroup Join(string host, int port, int rank, int size, TimeSpan? timeout = null)
    {
        if (rank < 0 || rank >= size) throw new ArgumentOutOfRangeException(nameof(rank), rank, $"expected 0 to {size - 1}");
        try
        {
            var milliseconds = (long)(timeout ?? TimeSpan.FromMinutes(1)).TotalMilliseconds;
            return new ProcessGroup(NativeMethods.Check(NativeMethods.group_join(host, port, rank, size, milliseconds)), rank, size);
        }
        catch (EntryPointNotFoundException exception)
        {
            throw new NotSupportedException("TorchSharp's native half was built without Gloo: install libgloo-dev and run ./course setup",
                exception);
        }
    }

    /// <summary>Puts the sum over all processes into the tensor, in place.</summary>
    public void Sum(Tensor tensor) => Check(tensor, NativeMethods.group_sum(Handle, tensor.Handle));

    /// <summary>Puts the mean over all processes into the tensor, in place.</summary>
    public void Average(Tensor tensor)
    {
        Sum(tensor);
        using var _ = no_grad();
        tensor.div_(Size);
    }

    /// <summary>Puts the tensor of one process into all the others', in place.</summary>
    public void Broadcast(Tensor tensor, int root = 0) => Check(tensor, NativeMethods.group_broadcast(Handle, tensor.Handle, root));

    /// <summary>Waits until all processes have come here.</summary>
    public void Barrier()
    {
        using var token = zeros(1);
        Sum(token);
    }

    /// <summary>Leaves the group.</summary>
    public void Dispose()
    {
        var left = Interlocked.Exchange(ref handle, 0);
        if (left != 0) NativeMethods.group_leave(left);
    }

    private nint Handle => handle != 0 ? handle : throw new ObjectDisposedException(nameof(ProcessGroup));

    private static void Check(Tensor tensor, int status)
    {
        GC.KeepAlive(tensor);
        NativeMethods.Check(status);
    }
}
