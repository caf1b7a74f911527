using System.Text;
using Microsoft.DotNet.Interactive;

namespace Course.Engine;

/// <summary>Sends what is written to the console to the cell that writes it, and to the real console outside of any cell.</summary>
internal sealed class CellConsole(TextWriter console, bool isError) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private static readonly Lock installing = new();
    private static TextWriter? output;
    private static TextWriter? error;

    public override Encoding Encoding => console.Encoding;

    /// <summary>Takes the console over; again where a cell has put another writer in its place.</summary>
    internal static void Install()
    {
        lock (installing)
        {
            if (output is null || Console.Out != output)
            {
                Console.SetOut(new CellConsole(Console.Out, isError: false));
                output = Console.Out;
            }

            if (error is null || Console.Error != error)
            {
                Console.SetError(new CellConsole(Console.Error, isError: true));
                error = Console.Error;
            }
        }
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (KernelInvocationContext.ForOutput is { } cell)
            cell.Write(value, isError);
        else if (KernelInvocationContext.Current is null)
            console.Write(value);
    }

    public override void Flush() => console.Flush();
}
