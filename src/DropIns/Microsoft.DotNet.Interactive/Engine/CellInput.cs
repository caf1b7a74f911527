using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>How a cell asks the reader for input.</summary>
public static class CellInput
{
    /// <summary>
    /// Asks the reader: gets the prompt and whether the answer is to be hidden, gives the answer. Null where there is nobody to ask.
    /// </summary>
    public static Func<string, bool, CancellationToken, Task<string>>? Reader { get; set; }

    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    internal static Task<string> AskAsync(string prompt, bool hidden)
    {
        if (Reader is not { } reader)
            throw new NotSupportedException($"The cell asks for input (\"{prompt}\"), but nobody is there to answer: open the notebook in a Jupyter front end.");
        var cell = KernelInvocationContext.Current;
        cell?.Flush();
        return reader(prompt, hidden, cell?.CancellationToken ?? default);
    }
}
