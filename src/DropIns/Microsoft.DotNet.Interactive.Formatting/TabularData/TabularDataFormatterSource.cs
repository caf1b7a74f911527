using Microsoft.DotNet.Interactive.Formatting.Csv;

namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>Shows a table with a schema by its rows.</summary>
internal sealed class TabularDataFormatterSource : ITypeFormatterSource
{
    public IEnumerable<ITypeFormatter> CreateTypeFormatters() =>
        from mimeType in (string[])[HtmlFormatter.MimeType, PlainTextFormatter.MimeType, CsvFormatter.MimeType]
        select new AnonymousTypeFormatter<TabularDataResource>(
            (resource, context) =>
            {
                var rows = resource.Data.Select(row => row.ToDictionary(cell => cell.Key, cell => cell.Value)).ToList();
                return Formatter.GetPreferredFormatterFor(rows.GetType(), mimeType).Format(rows, context);
            },
            mimeType);
}
