using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>How a chart behaves in the page.</summary>
public class Config : DynamicObj.DynamicObj
{
    /// <summary>plotly.js's own configuration, but without its button that sends the chart to a server.</summary>
    public Config() => Set("showSendToCloud", false);

    /// <summary>Makes one with the properties that are given.</summary>
    public static Config init(
        FSharpOption<bool>? StaticPlot = null,
        FSharpOption<string>? PlotlyServerUrl = null,
        FSharpOption<bool>? Editable = null,
        FSharpOption<bool>? Autosizable = null,
        FSharpOption<bool>? Responsive = null,
        FSharpOption<bool>? FillFrame = null,
        FSharpOption<bool>? DisplayModeBar = null,
        FSharpOption<bool>? ShowSendToCloud = null,
        FSharpOption<IEnumerable<StyleParam.ModeBarButton>>? ModeBarButtonsToRemove = null,
        FSharpOption<IEnumerable<StyleParam.ModeBarButton>>? ModeBarButtonsToAdd = null,
        FSharpOption<bool>? Displaylogo = null,
        FSharpOption<string>? Locale = null) =>
        new Config().With(
            ("staticPlot", StaticPlot),
            ("plotlyServerURL", PlotlyServerUrl),
            ("editable", Editable),
            ("autosizable", Autosizable),
            ("responsive", Responsive),
            ("fillFrame", FillFrame),
            ("displayModeBar", DisplayModeBar),
            ("showSendToCloud", ShowSendToCloud),
            ("modeBarButtonsToRemove", ModeBarButtonsToRemove),
            ("modeBarButtonsToAdd", ModeBarButtonsToAdd),
            ("displaylogo", Displaylogo),
            ("locale", Locale));
}
