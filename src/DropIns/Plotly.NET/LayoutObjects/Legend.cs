using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>Position and style of the legend.</summary>
public class Legend : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Legend init(
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<double>? BorderWidth = null,
        FSharpOption<double>? EntryWidth = null,
        FSharpOption<StyleParam.EntryWidthMode>? EntryWidthMode = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<StyleParam.TraceGroupClickOptions>? GroupClick = null,
        FSharpOption<Font>? GroupTitleFont = null,
        FSharpOption<StyleParam.TraceItemClickOptions>? ItemClick = null,
        FSharpOption<StyleParam.TraceItemClickOptions>? ItemDoubleClick = null,
        FSharpOption<StyleParam.TraceItemSizing>? ItemSizing = null,
        FSharpOption<int>? ItemWidth = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<Title>? Title = null,
        FSharpOption<double>? TraceGroupGap = null,
        FSharpOption<StyleParam.TraceOrder>? TraceOrder = null,
        FSharpOption<string>? UIRevision = null,
        FSharpOption<StyleParam.VerticalAlign>? VerticalAlign = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<string>? XRef = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null,
        FSharpOption<string>? YRef = null) =>
        new Legend().With(
            ("bgcolor", BGColor),
            ("bordercolor", BorderColor),
            ("borderwidth", BorderWidth),
            ("entrywidth", EntryWidth),
            ("entrywidthmode", EntryWidthMode),
            ("font", Font),
            ("groupclick", GroupClick),
            ("grouptitlefont", GroupTitleFont),
            ("itemclick", ItemClick),
            ("itemdoubleclick", ItemDoubleClick),
            ("itemsizing", ItemSizing),
            ("itemwidth", ItemWidth),
            ("orientation", Orientation),
            ("title", Title),
            ("tracegroupgap", TraceGroupGap),
            ("traceorder", TraceOrder),
            ("uirevision", UIRevision),
            ("verticalalign", VerticalAlign),
            ("visible", Visible),
            ("x", X),
            ("xanchor", XAnchor),
            ("xref", XRef),
            ("y", Y),
            ("yanchor", YAnchor),
            ("yref", YRef));
}
