namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class Formatter
{
    private static event Action<DisplayedValue>? Displayed;

    /// <summary>Calls back on every display and update, until the result is disposed.</summary>
    public static IDisposable SubscribeToDisplayedValues(Action<DisplayedValue> onEvent)
    {
        Displayed += onEvent;
        return new Subscription(() => Displayed -= onEvent);
    }

    /// <summary>Writes a displayed value's plain text to the console.</summary>
    public static void WriteToConsole(DisplayedValue displayedValue)
    {
        var formatted = displayedValue.FormattedValues.FirstOrDefault(value => value.MimeType == PlainTextFormatter.MimeType)
            ?? displayedValue.FormattedValues.FirstOrDefault();
        if (formatted is not null)
            Console.WriteLine(formatted.Value);
    }

    internal static void RaiseDisplayed(DisplayedValue value) => (Displayed ?? WriteToConsole)(value);

    private sealed class Subscription(Action end) : IDisposable
    {
        private Action? end = end;

        public void Dispose() => Interlocked.Exchange(ref end, null)?.Invoke();
    }
}
