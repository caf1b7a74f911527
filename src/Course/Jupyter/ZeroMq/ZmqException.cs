using System.Runtime.InteropServices;

namespace Course.Jupyter.ZeroMq;

/// <summary>A call of libzmq failed.</summary>
internal sealed class ZmqException(string call, int error)
    : Exception($"{call}: {Marshal.PtrToStringUTF8(LibZmq.ErrorText(error))}")
{
    public const int Interrupted = 4;
    public const int Again = 11;

    public int Error { get; } = error;

    /// <summary>The result of a call that reports a failure as -1, tried again when a signal broke it off.</summary>
    public static int Check(string call, Func<int> function)
    {
        while (true)
        {
            var result = function();
            if (result != -1)
                return result;
            var error = Marshal.GetLastPInvokeError();
            if (error != Interrupted)
                throw new ZmqException(call, error);
        }
    }
}
