using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Everything of a chart that is not data: titles, axes, size, legend.</summary>
public class Layout : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Layout init<HiddenLabelsType>(
        FSharpOption<Title>? Title = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<Margin>? Margin = null,
        FSharpOption<bool>? AutoSize = null,
        FSharpOption<int>? Width = null,
        FSharpOption<int>? Height = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<string>? Separators = null,
        FSharpOption<Color>? PaperBGColor = null,
        FSharpOption<Color>? PlotBGColor = null,
        FSharpOption<Color>? Colorway = null,
        FSharpOption<StyleParam.HoverMode>? HoverMode = null,
        FSharpOption<StyleParam.DragMode>? DragMode = null,
        FSharpOption<int>? HoverDistance = null,
        FSharpOption<int>? SpikeDistance = null,
        FSharpOption<Hoverlabel>? Hoverlabel = null,
        FSharpOption<string>? DataRevision = null,
        FSharpOption<string>? UIRevision = null,
        FSharpOption<string>? EditRevision = null,
        FSharpOption<string>? SelectRevision = null,
        FSharpOption<DynamicObj.DynamicObj>? Template = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<LayoutGrid>? Grid = null,
        FSharpOption<double>? BarGap = null,
        FSharpOption<double>? BarGroupGap = null,
        FSharpOption<StyleParam.BarMode>? BarMode = null,
        FSharpOption<IEnumerable<HiddenLabelsType>>? HiddenLabels = null,
        FSharpOption<double>? BoxGap = null,
        FSharpOption<double>? BoxGroupGap = null,
        FSharpOption<IEnumerable<Annotation>>? Annotations = null,
        FSharpOption<IEnumerable<Shape>>? Shapes = null,
        FSharpOption<IEnumerable<Slider>>? Sliders = null,
        FSharpOption<IEnumerable<UpdateMenu>>? UpdateMenus = null)
        where HiddenLabelsType : IConvertible =>
        new Layout().With(
            ("title", Title),
            ("showlegend", ShowLegend),
            ("margin", Margin),
            ("autosize", AutoSize),
            ("width", Width),
            ("height", Height),
            ("font", Font),
            ("separators", Separators),
            ("paper_bgcolor", PaperBGColor),
            ("plot_bgcolor", PlotBGColor),
            ("colorway", Colorway),
            ("hovermode", HoverMode),
            ("dragmode", DragMode),
            ("hoverdistance", HoverDistance),
            ("spikedistance", SpikeDistance),
            ("hoverlabel", Hoverlabel),
            ("datarevision", DataRevision),
            ("uirevision", UIRevision),
            ("editrevision", EditRevision),
            ("selectrevision", SelectRevision),
            ("template", Template),
            ("meta", Meta),
            ("grid", Grid),
            ("bargap", BarGap),
            ("bargroupgap", BarGroupGap),
            ("barmode", BarMode),
            ("hiddenlabels", HiddenLabels),
            ("boxgap", BoxGap),
            ("boxgroupgap", BoxGroupGap),
            ("annotations", Annotations),
            ("shapes", Shapes),
            ("sliders", Sliders),
            ("updatemenus", UpdateMenus));
}
