using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

/// <summary>The cells of a table, column by column, and their looks.</summary>
public class TableCells : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static TableCells init<a, b>(
        FSharpOption<StyleParam.HorizontalAlign>? Align = null,
        FSharpOption<IEnumerable<StyleParam.HorizontalAlign>>? MultiAlign = null,
        FSharpOption<TableFill>? Fill = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<IEnumerable<string>>? Format = null,
        FSharpOption<int>? Height = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<string>? Prefix = null,
        FSharpOption<IEnumerable<string>>? MultiPrefix = null,
        FSharpOption<string>? Suffix = null,
        FSharpOption<IEnumerable<string>>? MultiSuffix = null,
        FSharpOption<IEnumerable<a>>? Values = null)
        where a : IEnumerable<b>
        where b : IConvertible =>
        new TableCells().With(
            ("align", Align),
            ("align", MultiAlign),
            ("fill", Fill),
            ("font", Font),
            ("format", Format),
            ("height", Height),
            ("line", Line),
            ("prefix", Prefix),
            ("prefix", MultiPrefix),
            ("suffix", Suffix),
            ("suffix", MultiSuffix),
            ("values", Values));
}
