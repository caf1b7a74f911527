using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A table: a header and cells, each column by column.</summary>
    public static GenericChart Table(
        TableCells header,
        TableCells cells,
        Optional<string> Name = default,
        Optional<IEnumerable<int>> ColumnOrder = default,
        Optional<double> ColumnWidth = default,
        Optional<IEnumerable<double>> MultiColumnWidth = default,
        Optional<bool> UseDefaults = default) =>
        Trace.Chart("table", UseDefaults,
            ("header", header),
            ("cells", cells),
            ("name", Name),
            ("columnorder", ColumnOrder),
            ("columnwidth", ColumnWidth),
            ("columnwidth", MultiColumnWidth));
}
