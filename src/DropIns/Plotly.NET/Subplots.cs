using System.Collections.Immutable;

namespace Plotly.NET;

internal static class Subplots
{
    private static readonly string[] Lists = ["annotations", "shapes", "sliders"];

    internal static GenericChart Combine(ImmutableArray<GenericChart> charts)
    {
        if (charts.IsEmpty) throw new ArgumentException("There is no chart to combine: give at least one.");
        var layout = charts.Aggregate(new Layout(), (merged, chart) =>
        {
            var next = Properties.Merge(merged, chart.Layout);
            foreach (var name in Lists)
                if (merged[name] is object?[] first && chart.Layout[name] is object?[] second) next.Set(name, first.Concat(second));
            return next;
        });
        return new([.. charts.SelectMany(chart => chart.Traces)], layout, charts[^1].Config, charts[^1].Options);
    }

    internal static GenericChart Grid(
        ImmutableArray<GenericChart> charts, int rows, int columns, IEnumerable<string>? titles, Font? titleFont, double? titleOffset,
        double xGap, double yGap, bool bottomUp, bool coupled, params ReadOnlySpan<(string Path, object? Value)> grid)
    {
        if (charts.Length > rows * columns)
            throw new ArgumentException($"{charts.Length} charts do not fit into a grid of {rows} rows and {columns} columns.");
        var placed = charts.Select((chart, i) =>
        {
            var (row, column) = (i / columns, i % columns);
            var fromTop = bottomUp ? rows - 1 - row : row;
            var (x, y) = coupled ? (column + 1, row + 1) : (i + 1, i + 1);
            return Place(chart, x, y, Cell(columns, column, xGap), Cell(rows, rows - 1 - fromTop, yGap));
        });
        var labels = (titles ?? []).Select((title, i) => new LayoutObjects.Annotation().With(
            ("text", title), ("showarrow", false), ("font", titleFont ?? Font.init(Size: 15)),
            ("xref", Id("x", coupled ? i % columns + 1 : i + 1, " domain")), ("x", 0.5), ("xanchor", "center"),
            ("yref", Id("y", coupled ? i / columns + 1 : i + 1, " domain")), ("y", 1 + (titleOffset ?? 0.0)), ("yanchor", "bottom")));
        return Combine([.. placed]).Append("annotations", labels, append: true).WithLayoutProperties(grid)
            .WithLayoutProperties(("grid.rows", rows), ("grid.columns", columns));
    }

    private static string Id(string letter, int number, string suffix = "") => (number < 2 ? letter : letter + number) + suffix;

    private static (double From, double To) Cell(int cells, int index, double gap)
    {
        var step = 1 / (cells - gap);
        return (step * index, Math.Min(1, step * (index + 1 - gap)));
    }

    private static GenericChart Place(GenericChart chart, int x, int y, (double From, double To) across, (double From, double To) up)
    {
        var traces = chart.Traces.Select(trace =>
        {
            var placed = Properties.Merge(trace, new DynamicObj.DynamicObj().With(("xaxis", Id("x", x)), ("yaxis", Id("y", y))));
            if (trace["z"] is null || trace["showscale"] is false) return placed;
            return placed.With(
                ("colorbar.len", up.To - up.From), ("colorbar.x", across.To), ("colorbar.y", (up.From + up.To) / 2), ("colorbar.thickness", 12));
        });
        var layout = (Layout)chart.Layout.Clone();
        layout.Remove("xaxis");
        layout.Remove("yaxis");
        layout.With(
            (Id("xaxis", x), Axis(chart.Layout, "xaxis", across, Id("y", y), x, y)),
            (Id("yaxis", y), Axis(chart.Layout, "yaxis", up, Id("x", x), x, y)));
        if (layout["title.text"] is not null) layout.Remove("title");
        foreach (var name in (string[])["annotations", "shapes"])
            if (layout[name] is object?[] items) layout.Set(name, items.Select(item => Move((DynamicObj.DynamicObj)item!, x, y)));
        return chart.With(traces: [.. traces], layout: layout);
    }

    private static DynamicObj.DynamicObj Axis(Layout layout, string name, (double From, double To) domain, string other, int x, int y)
    {
        var axis = (layout[name] as DynamicObj.DynamicObj)?.Clone() ?? new DynamicObj.DynamicObj();
        foreach (var reference in (string[])["scaleanchor", "matches", "overlaying"])
            if (axis[reference] is string id) axis.Set(reference, id.StartsWith('x') ? Id("x", x) : Id("y", y));
        return axis.With(("anchor", other), ("domain", new[] { domain.From, domain.To }));
    }

    private static DynamicObj.DynamicObj Move(DynamicObj.DynamicObj item, int x, int y)
    {
        string Reference(string letter, int number) => item[letter + "ref"] switch
        {
            "paper" => Id(letter, number, " domain"),
            string text when text.EndsWith(" domain", StringComparison.Ordinal) => Id(letter, number, " domain"),
            _ => Id(letter, number),
        };
        return item.Clone().With(("xref", Reference("x", x)), ("yref", Reference("y", y)));
    }
}
