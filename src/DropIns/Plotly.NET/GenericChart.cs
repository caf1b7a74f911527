using System.Collections.Immutable;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>A chart: traces, layout and how it is displayed. It never changes; whatever styles it returns a new one.</summary>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = ["application/vnd.plotly.v1+json", "text/html", "text/plain"])]
public sealed class GenericChart
{
    internal GenericChart(ImmutableArray<Trace> traces, Layout layout, Config config, DisplayOptions options) =>
        (Traces, Layout, Config, Options) = (traces, layout, config, options);

    internal ImmutableArray<Trace> Traces { get; }

    internal Layout Layout { get; }

    internal Config Config { get; }

    internal DisplayOptions Options { get; }

    /// <summary>The traces of the chart.</summary>
    public static FSharpList<Trace> getTraces(GenericChart gChart) => ListModule.OfSeq(gChart.Traces);

    /// <summary>The layout of the chart.</summary>
    public static Layout getLayout(GenericChart gChart) => gChart.Layout;

    /// <summary>The chart with this layout in place of its own.</summary>
    public static GenericChart setLayout(Layout layout, GenericChart gChart) => gChart.With(layout: layout);

    /// <summary>The chart with this layout merged into its own.</summary>
    public static GenericChart addLayout(Layout layout, GenericChart gChart) =>
        gChart.With(layout: Properties.Merge(gChart.Layout, layout));

    /// <summary>The configuration of the chart.</summary>
    public static Config getConfig(GenericChart gChart) => gChart.Config;

    /// <summary>The chart with this configuration.</summary>
    public static GenericChart setConfig(Config config, GenericChart gChart) => gChart.With(config: config);

    /// <summary>One chart with the traces of all; of layout properties that several set, the last counts.</summary>
    /// <exception cref="ArgumentException">There is no chart to combine.</exception>
    public static GenericChart combine(IEnumerable<GenericChart> gCharts) => Subplots.Combine([.. gCharts]);

    /// <summary>The chart as a piece of HTML for a page that has plotly.js.</summary>
    public static string toChartHTML(GenericChart gChart) => HtmlPage.Fragment(gChart);

    /// <summary>The chart as a page of its own.</summary>
    public static string toEmbeddedHTML(GenericChart gChart) => HtmlPage.Document(gChart);

    /// <summary>The chart as JSON: data, layout and frames.</summary>
    public static string toFigureJson(GenericChart gChart) =>
        Json.Write(("data", gChart.Traces), ("layout", gChart.Layout), ("frames", Array.Empty<object>()));

    /// <summary>The chart as JSON: data, layout and config.</summary>
    public static string toJson(GenericChart gChart) =>
        Json.Write(("data", gChart.Traces), ("layout", gChart.Layout), ("config", gChart.Config));

    /// <summary>The chart with each trace replaced by what the function makes of it.</summary>
    public static GenericChart mapTrace(FSharpFunc<Trace, Trace> f, GenericChart gChart) =>
        gChart.With(traces: [.. gChart.Traces.Select(f.Invoke)]);

    /// <summary>The chart in words: title, traces, axes and their ranges.</summary>
    public override string ToString() => Description.Of(this);

    internal GenericChart With(
        ImmutableArray<Trace>? traces = null, Layout? layout = null, Config? config = null, DisplayOptions? options = null) =>
        new(traces ?? Traces, layout ?? Layout, config ?? Config, options ?? Options);

    internal GenericChart WithLayoutProperties(params ReadOnlySpan<(string Path, object? Value)> properties) =>
        addLayout(new Layout().With(properties), this);

    internal GenericChart WithTraceProperties(params ReadOnlySpan<(string Path, object? Value)> properties)
    {
        var change = new DynamicObj.DynamicObj().With(properties);
        return With(traces: [.. Traces.Select(trace => Properties.Merge(trace, change))]);
    }

    internal GenericChart WithAxis(string letter, object? id, params ReadOnlySpan<(string Path, object? Value)> properties)
    {
        var name = DynamicObj.DynamicObj.Plain(id) as string ?? $"{letter}axis";
        if (name.StartsWith("scene", StringComparison.Ordinal)) name += $".{letter}axis";
        return WithLayoutProperties((name, new DynamicObj.DynamicObj().With(properties)));
    }

    internal GenericChart WithReversedYAxis(IOptional reverse) =>
        reverse.Value is true ? WithLayoutProperties(("yaxis.autorange", "reversed")) : this;

    internal GenericChart Append(string name, IEnumerable<DynamicObj.DynamicObj> items, bool append)
    {
        var before = append && Layout[name] is object?[] old ? old : [];
        return WithLayoutProperties((name, before.Concat(items)));
    }
}
