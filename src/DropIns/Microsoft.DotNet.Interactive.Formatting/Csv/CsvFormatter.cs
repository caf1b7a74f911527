namespace Microsoft.DotNet.Interactive.Formatting.Csv;

/// <summary>The MIME type text/csv.</summary>
public static class CsvFormatter
{
    /// <summary>text/csv</summary>
    public const string MimeType = "text/csv";

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(Write, MimeType);

    /// <summary>The formatter that writes values of a type as comma-separated values.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type type) => Formatter.GetPreferredFormatterFor(type, MimeType);

    /// <summary>The formatter that writes values of type <typeparamref name="T"/> as comma-separated values.</summary>
    public static ITypeFormatter<T> GetPreferredFormatterFor<T>() =>
        GetPreferredFormatterFor(typeof(T)) is var formatter && formatter is ITypeFormatter<T> typed
            ? typed
            : new AnonymousTypeFormatter<T>((value, context) => formatter.Format(value!, context), MimeType);

    private static bool Write(object value, FormatContext context)
    {
        var table = Table.Of(value as System.Collections.IEnumerable ?? new[] { value });
        WriteRow(table.Columns, context.Writer);
        foreach (var row in table.Rows)
            WriteRow(row.Select(cell => cell is null ? "" : cell.ToDisplayString(PlainTextFormatter.MimeType)), context.Writer);
        return true;
    }

    private static void WriteRow(IEnumerable<string> fields, TextWriter writer) =>
        writer.Write(string.Join(',', fields.Select(Quoted)) + "\r\n");

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"")}\"";
}
