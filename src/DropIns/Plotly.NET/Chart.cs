using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>The functions on charts that have no extension method: call <c>.Invoke(chart)</c> on what they return.</summary>
public static class Chart
{
    /// <summary>Sets the title.</summary>
    public static FSharpFunc<GenericChart, GenericChart> WithTitle(string title, FSharpOption<Font>? TitleFont = null) =>
        Function(chart => chart.WithTitle(title, TitleFont));

    /// <summary>Sets the title.</summary>
    public static FSharpFunc<GenericChart, GenericChart> WithTitle(Title title) =>
        Function(chart => chart.WithLayoutProperties(("title", title)));

    /// <summary>Adds sliders below the chart.</summary>
    public static FSharpFunc<GenericChart, GenericChart> WithSliders(IEnumerable<Slider> sliders) =>
        Function(chart => chart.Append("sliders", sliders, append: true));

    /// <summary>Adds a slider below the chart.</summary>
    public static FSharpFunc<GenericChart, GenericChart> WithSlider(Slider slider) => WithSliders([slider]);

    /// <summary>Sets how the chart is written to HTML.</summary>
    public static FSharpFunc<GenericChart, GenericChart> WithDisplayOptionsStyle(
        FSharpOption<PlotlyJSReference>? PlotlyJSReference = null) =>
        Function(chart => chart.With(options: DisplayOptions.init(PlotlyJSReference)));

    private static FSharpFunc<GenericChart, GenericChart> Function(Converter<GenericChart, GenericChart> change) =>
        FSharpFunc<GenericChart, GenericChart>.FromConverter(change);
}
