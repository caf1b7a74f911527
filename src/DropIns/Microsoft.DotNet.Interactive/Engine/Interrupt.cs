using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>What a cell's loops and functions call, so that a runaway cell can be stopped and an endless recursion ends as an error.</summary>
public static class Interrupt
{
    /// <summary>Less than the runtime guarantees where <see cref="RuntimeHelpers.EnsureSufficientExecutionStack"/> returns.</summary>
    private const int StackStep = 48 * 1024;

    private const int WindowSize = StackStep + 16 * 1024;

    private static int interrupted;
    private static int stopping;

    /// <summary>A stretch of the cell thread's stack that is known to have room below it: a look at it is cheaper than one at a thread's own field.</summary>
    private static nuint window;

    [ThreadStatic]
    private static nuint checkedDownTo;

    [ThreadStatic]
    private static bool isCellThread;

    /// <summary>Called by every turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell is cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (Volatile.Read(ref interrupted) != 0)
            ThrowIfOwnCellIsCancelled();
    }

    /// <summary>
    /// Called by every turn of a loop that calls nothing. As it never returns once it does something, the loop's numbers can stay in registers: a sum of
    /// doubles runs three times as fast as with <see cref="Check"/>. The price: it ends such a loop of an earlier cell's thread too.
    /// </summary>
    /// <exception cref="OperationCanceledException">A cell is cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CheckTight()
    {
        if (Volatile.Read(ref stopping) != 0)
            Stop();
    }

    /// <summary>Called on entry to every function.</summary>
    /// <exception cref="OperationCanceledException">The cell is cancelled.</exception>
    /// <exception cref="InsufficientExecutionStackException">Too many calls are within each other.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Enter()
    {
        byte here;
        if ((nuint)(&here) - window > WindowSize)
            EnterOutsideOfWindow((nuint)(&here));
        Check();
    }

    /// <summary>The calling thread is the one that runs a cell.</summary>
    internal static void BeginCellThread() => isCellThread = true;

    /// <summary>A cell is cancelled and has not ended yet.</summary>
    internal static void Begin()
    {
        Interlocked.Increment(ref interrupted);
        Interlocked.Increment(ref stopping);
    }

    /// <summary>The cancelled cell has ended, or is left behind: the next may run.</summary>
    internal static void EndStopping() => Interlocked.Decrement(ref stopping);

    /// <summary>The cancelled cell has ended.</summary>
    internal static void End() => Interlocked.Decrement(ref interrupted);

    /// <summary>Asks the runtime, and remembers how far down the stack its answer holds, as asking at every call is slow.</summary>
    private static void EnterOutsideOfWindow(nuint here)
    {
        if (here - checkedDownTo > (nuint)int.MaxValue)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            checkedDownTo = here - StackStep;
        }

        if (isCellThread)
            window = Math.Max(checkedDownTo, here - StackStep);
    }

    private static void Stop() => throw new OperationCanceledException("The cell was cancelled.");

    private static void ThrowIfOwnCellIsCancelled() => KernelInvocationContext.Current?.CancellationToken.ThrowIfCancellationRequested();
}
