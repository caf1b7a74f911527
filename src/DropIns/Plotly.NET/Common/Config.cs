using Microsoft.FSharp.Core;

namespace Plotly.NET;

/// <summary>How a chart behaves in the page.</summary>
public class Config : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Config init(
        FSharpOption<bool>? StaticPlot = null,
        FSharpOption<bool>? Editable = null,
        FSharpOption<bool>? Autosizable = null,
        FSharpOption<bool>? Responsive = null,
        FSharpOption<bool>? FillFrame = null,
        FSharpOption<bool>? DisplayModeBar = null,
        FSharpOption<IEnumerable<StyleParam.ModeBarButton>>? ModeBarButtonsToRemove = null,
        FSharpOption<IEnumerable<StyleParam.ModeBarButton>>? ModeBarButtonsToAdd = null,
        FSharpOption<bool>? Displaylogo = null,
        FSharpOption<string>? Locale = null) =>
        new Config().With(
            ("staticplot", StaticPlot),
            ("editable", Editable),
            ("autosizable", Autosizable),
            ("responsive", Responsive),
            ("fillframe", FillFrame),
            ("displaymodebar", DisplayModeBar),
            ("modebarbuttonstoremove", ModeBarButtonsToRemove),
            ("modebarbuttonstoadd", ModeBarButtonsToAdd),
            ("displaylogo", Displaylogo),
            ("locale", Locale));
}
