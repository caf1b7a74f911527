using System.Text.RegularExpressions;

namespace Course.Engine;

/// <summary>The words and the --options behind a magic command.</summary>
internal sealed partial class DirectiveOptions
{
    private readonly Dictionary<string, string> options = [];
    private readonly string usage;
    private readonly int line;

    /// <param name="text">What follows the command's name.</param>
    /// <param name="usage">How the command is written, for errors; every option that it takes stands in it.</param>
    /// <param name="line">The cell's line, for errors.</param>
    /// <exception cref="CellException">An option is unknown or has no value.</exception>
    internal DirectiveOptions(string text, string usage, int line)
    {
        (this.usage, this.line) = (usage, line);
        string? name = null;
        foreach (Match match in Word().Matches(text))
        {
            var word = match.Value.Replace("\"", "");
            if (name is not null)
            {
                options[name] = word;
                name = null;
            }
            else if (match.Value.StartsWith("--", StringComparison.Ordinal))
            {
                if (!usage.Split(' ', '[', ']').Contains(word))
                    throw Wrong();
                name = word;
            }
            else if (!options.TryAdd("", word))
            {
                throw Wrong();
            }
        }

        if (name is not null)
            throw Wrong();
    }

    /// <summary>An option's value, null where it is not given; the word without an option for an empty name.</summary>
    internal string? this[string name] => options.GetValueOrDefault(name);

    /// <exception cref="CellException">The option is not given.</exception>
    internal string Required(string name) => this[name] ?? throw Wrong();

    private CellException Wrong() => new($"Write {usage}.", line);

    [GeneratedRegex("""(?:[^\s"]|"[^"]*")+""")]
    private static partial Regex Word();
}
