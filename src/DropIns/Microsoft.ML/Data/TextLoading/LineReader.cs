using System.Text;

namespace Microsoft.ML.Data;

/// <summary>Reads the lines of text files, and splits them into values.</summary>
internal sealed class LineReader(IMultiStreamSource source, TextLoader.Options options)
{
    /// <summary>The lines with data, split, with their number in the file.</summary>
    public IEnumerable<(string[] Values, int Line)> Lines()
    {
        long rows = 0;
        for (var i = 0; i < source.Count; i++)
        {
            using var reader = source.OpenTextReader(i);
            var number = 0;
            while (Next(reader, ref number) is { } line)
            {
                if ((options.HasHeader && number == 1) || line.Length == 0)
                    continue;
                if (rows++ >= (options.MaxRows ?? long.MaxValue))
                    yield break;
                yield return (Split(line), number);
            }
        }
    }

    private string? Next(TextReader reader, ref int number)
    {
        var line = reader.ReadLine();
        number++;
        while (line is not null && options is { ReadMultilines: true, AllowQuoting: true } && line.Count(character => character == '"') % 2 == 1)
        {
            if (reader.ReadLine() is not { } more)
                break;
            line += "\n" + more;
            number++;
        }

        return line;
    }

    private string[] Split(string line)
    {
        var values = new List<string>();
        var value = new StringBuilder();
        var (quoted, wasQuoted) = (false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var character = line[i];
            var next = i + 1 < line.Length ? line[i + 1] : '\0';
            if (quoted && character == options.EscapeChar && next == '"')
                value.Append(line[++i]);
            else if (quoted && character == '"')
                quoted = false;
            else if (!quoted && options.AllowQuoting && character == '"' && value.ToString().Trim().Length == 0)
                (quoted, wasQuoted, _) = (true, true, value.Clear());
            else if (!quoted && options.Separators.Contains(character))
                End();
            else
                value.Append(character);
        }

        End();
        return [.. values];

        void End()
        {
            values.Add(options.TrimWhitespace && !wasQuoted ? value.ToString().Trim() : value.ToString());
            value.Clear();
            wasQuoted = false;
        }
    }
}
