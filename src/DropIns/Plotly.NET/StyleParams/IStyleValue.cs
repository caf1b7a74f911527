namespace Plotly.NET;

internal interface IStyleValue
{
    object Value { get; }
}

internal static class StyleValue
{
    internal static string Text(object value) =>
        value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!;
}
