using System.Collections.Immutable;

namespace Plotly.NET;

internal static class Subplots
{
    private static readonly string[] Lists = ["annotations", "shapes", "sliders", "updatemenus"];

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
        var placed = charts.Select((chart, i) => HasAxes(chart)
            ? Place(chart, Axes(i).X, Axes(i).Y, Across(i), Up(i)) : PlaceWithoutAxes(chart, i + 1, Across(i), Up(i)));
        var labels = (titles ?? []).Select((title, i) =>
        {
            var ownAxes = i >= charts.Length || HasAxes(charts[i]);
            return new LayoutObjects.Annotation().With(
                ("text", title), ("showarrow", false), ("font", titleFont ?? Font.init(Size: 15)),
                ("xref", ownAxes ? Id("x", Axes(i).X, " domain") : "paper"), ("x", ownAxes ? 0.5 : (Across(i).From + Across(i).To) / 2),
                ("xanchor", "center"), ("yref", ownAxes ? Id("y", Axes(i).Y, " domain") : "paper"),
                ("y", (ownAxes ? 1 : Up(i).To) + (titleOffset ?? 0.0)), ("yanchor", "bottom"));
        });
        return Combine([.. placed]).Append("annotations", labels, append: true).WithLayoutProperties(grid)
            .WithLayoutProperties(("grid.rows", rows), ("grid.columns", columns));

        (int X, int Y) Axes(int i) => coupled ? (i % columns + 1, i / columns + 1) : (i + 1, i + 1);
        (double From, double To) Across(int i) => Cell(columns, i % columns, xGap);
        (double From, double To) Up(int i) => Cell(rows, bottomUp ? i / columns : rows - 1 - i / columns, yGap);
    }

    private static bool HasAxes(GenericChart chart) => !chart.Traces.Any(trace => trace["type"] is "scatter3d" or "surface" or "table");

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

    /// <summary>A scene or a table takes its part of the plotting area itself.</summary>
    private static GenericChart PlaceWithoutAxes(GenericChart chart, int number, (double From, double To) across, (double From, double To) up)
    {
        var domain = new DynamicObj.DynamicObj().With(("x", new[] { across.From, across.To }), ("y", new[] { up.From, up.To }));
        var scene = StyleParam.SubPlotId.NewScene(number).ToString();
        var traces = chart.Traces.Select(trace => Properties.Merge(trace, trace["type"] is "table"
            ? new DynamicObj.DynamicObj().With(("domain", domain))
            : new DynamicObj.DynamicObj().With(("scene", scene), ("showscale", trace["type"] is "surface" ? false : null))));
        var layout = (Layout)chart.Layout.Clone();
        if (layout["title.text"] is not null) layout.Remove("title");
        layout.Remove("scene");
        if (chart.Traces.Any(trace => trace["type"] is not "table"))
            layout.Set(scene, ((chart.Layout["scene"] as DynamicObj.DynamicObj)?.Clone() ?? new()).With(("domain", domain)));
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
