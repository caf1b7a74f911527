using System.Diagnostics;

namespace Course.Jupyter;

/// <summary>
/// Slows a cell that says more than its front end takes. Jupyter's server drops what exceeds 1,000,000 bytes of streams or 1,000 messages a
/// second over three seconds of one cell; here any three seconds of one cell hold less than 2,700,000 and 2,700.
/// </summary>
internal sealed class OutputPace
{
    private const double BytesAtOnce = 1_200_000;
    private const double BytesPerSecond = 500_000;
    private const double MessagesAtOnce = 1_200;
    private const double MessagesPerSecond = 500;
    private const int HeaderBytes = 1_000;

    private double bytes;
    private double messages;
    private long last = Stopwatch.GetTimestamp();

    /// <summary>Waits until a message may be sent.</summary>
    /// <param name="text">The text that it streams; null for one that streams none.</param>
    public void Await(string? text)
    {
        messages++;
        bytes += text is null ? 0 : HeaderBytes + Encoding(text);
        var now = Stopwatch.GetTimestamp();
        var elapsed = Stopwatch.GetElapsedTime(last, now).TotalSeconds;
        last = now;
        messages = Math.Max(0, messages - elapsed * MessagesPerSecond);
        bytes = Math.Max(0, bytes - elapsed * BytesPerSecond);
        var wait = Math.Max((messages - MessagesAtOnce) / MessagesPerSecond, (bytes - BytesAtOnce) / BytesPerSecond);
        if (wait > 0)
            Thread.Sleep(TimeSpan.FromSeconds(wait));
    }

    /// <summary>How long a text is in JSON, or longer.</summary>
    private static int Encoding(string text) => System.Text.Encoding.UTF8.GetByteCount(text) + 2 * text.Count(character => character < ' ');
}
