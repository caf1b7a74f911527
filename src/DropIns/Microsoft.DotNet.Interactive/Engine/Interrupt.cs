using System.Runtime.CompilerServices;
using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>What a cell's loops and functions call, so that a runaway cell can be stopped and an endless recursion ends as an error.</summary>
public static class Interrupt
{
    /// <summary>Less than the runtime guarantees where <see cref="RuntimeHelpers.EnsureSufficientExecutionStack"/> returns.</summary>
    private const int StackStep = 48 * 1024;

    private static int interrupted;

    [ThreadStatic]
    private static nuint checkedDownTo;

    /// <summary>Called by every turn of a loop.</summary>
    /// <exception cref="OperationCanceledException">The cell is cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Check()
    {
        if (Volatile.Read(ref interrupted) != 0)
            ThrowIfOwnCellIsCancelled();
    }

    /// <summary>Called on entry to every function.</summary>
    /// <exception cref="OperationCanceledException">The cell is cancelled.</exception>
    /// <exception cref="InsufficientExecutionStackException">Too many calls are within each other.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Enter()
    {
        byte here;
        if ((nuint)(&here) - checkedDownTo > (nuint)int.MaxValue)
            CheckStack((nuint)(&here));
        Check();
    }

    /// <summary>A cell is cancelled and has not ended yet.</summary>
    internal static void Begin() => Interlocked.Increment(ref interrupted);

    /// <summary>The cancelled cell has ended.</summary>
    internal static void End() => Interlocked.Decrement(ref interrupted);

    /// <summary>Asks the runtime, and remembers how far down the stack its answer holds, as asking at every call is slow.</summary>
    private static void CheckStack(nuint here)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        checkedDownTo = here - StackStep;
    }

    private static void ThrowIfOwnCellIsCancelled() => KernelInvocationContext.Current?.CancellationToken.ThrowIfCancellationRequested();
}
