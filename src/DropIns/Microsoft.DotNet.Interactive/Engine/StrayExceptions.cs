using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>Keeps the process alive where a cell's thread or a referenced library's finalizer throws, and tells the reader.</summary>
internal static class StrayExceptions
{
    private static int watching;

    /// <summary>Watches from now on. An exception that only the host program's own code threw ends the process as ever.</summary>
    internal static void Watch()
    {
        if (Interlocked.Exchange(ref watching, 1) == 0)
            ExceptionHandling.SetUnhandledExceptionHandler(Told);
    }

    private static bool Told(Exception exception)
    {
        if (!new StackTrace(exception).GetFrames().Any(frame => frame.GetMethod()?.Module.Assembly is { } assembly && !AssemblyLoading.IsOfHost(assembly)))
            return false;
        var text = $"An exception that nothing caught, on a thread of its own: {string.Join('\n', CellError.Describe(exception).Traceback)}\n";
        if (KernelInvocationContext.ForOutput is { } cell)
            cell.Write(text, isError: true);
        else
            Console.Error.Write(text);
        return true;
    }
}
