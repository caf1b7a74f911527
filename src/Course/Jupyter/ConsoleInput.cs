namespace Course.Jupyter;

/// <summary>Console.In of a cell: every line that it reads is asked of the reader.</summary>
/// <param name="ask">Asks for a line.</param>
internal sealed class ConsoleInput(Func<string> ask) : TextReader
{
    private string line = "";
    private int next;

    public override int Peek()
    {
        if (next == line.Length)
            (line, next) = (ask() + Environment.NewLine, 0);
        return line[next];
    }

    public override int Read()
    {
        var character = Peek();
        next++;
        return character;
    }

    /// <summary>The rest of a line that was read in part, or else a new line.</summary>
    public override string ReadLine()
    {
        if (next == line.Length)
            return ask();
        var rest = line[next..^Environment.NewLine.Length];
        next = line.Length;
        return rest;
    }
}
