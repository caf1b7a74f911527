using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>What the cell that is running shows.</summary>
public static class CellOutput
{
    /// <summary>Called before a cell ends, to bring in by <see cref="Write"/> what it wrote past the console; null where nothing is gathered.</summary>
    public static Action? Gather { get; set; }

    /// <summary>Takes what the cell has shown so far from the reader's screen.</summary>
    /// <param name="wait">Not before the next output comes, so that the screen does not flicker.</param>
    public static void Clear(bool wait = false)
    {
        if (KernelInvocationContext.ForOutput is { } cell)
            cell.Publish(new OutputCleared(cell.Command, wait));
    }

    /// <summary>Adds to the standard output of the cell that is running.</summary>
    /// <returns>False where none runs.</returns>
    public static bool Write(string text)
    {
        if (KernelInvocationContext.ForOutput is not { } cell)
            return false;
        cell.Write(text, isError: false);
        return true;
    }

    /// <summary>Shows at once what the cell has written.</summary>
    public static void Flush() => KernelInvocationContext.ForOutput?.Flush();
}
