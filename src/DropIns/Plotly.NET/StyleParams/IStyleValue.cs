namespace Plotly.NET;

internal interface IStyleValue
{
    object Value { get; }
}

internal static class StyleValue
{
    internal static string Text(object value) => value switch { bool flag => flag ? "true" : "false", _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)! };
}
