using System.Text;

namespace Course.Engine;

/// <summary>Gathers what a cell writes to the console, so that a thousand small writes become a few events.</summary>
internal sealed class StreamBuffer(Lock gate, Action<string, bool> send)
{
    private const int MaximumLength = 4096;
    private static readonly TimeSpan delay = TimeSpan.FromMilliseconds(50);

    private readonly StringBuilder pending = new();
    private bool pendingIsError;
    private Timer? timer;

    internal void Append(string text, bool isError)
    {
        lock (gate)
        {
            if (isError != pendingIsError)
                Flush();
            pendingIsError = isError;
            if (pending.Length == 0)
            {
                timer ??= new Timer(_ => Flush());
                timer.Change(delay, Timeout.InfiniteTimeSpan);
            }

            pending.Append(text);
            if (pending.Length >= MaximumLength)
                Flush();
        }
    }

    internal void Flush()
    {
        lock (gate)
        {
            if (pending.Length == 0)
                return;
            timer?.Change(Timeout.Infinite, Timeout.Infinite);
            var text = pending.ToString();
            pending.Clear();
            send(text, pendingIsError);
        }
    }
}
