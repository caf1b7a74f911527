using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>The looks to choose from.</summary>
public static class ChartTemplates
{
    // Okabe and Ito's palette: its colours stay apart for readers with any of the common colour vision deficiencies.
    internal static readonly string[] Palette =
        ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#F0E442"];

    /// <summary>White background, light grid, colours that readers with colour vision deficiencies can tell apart.</summary>
    public static Template light { get; } = Make("#ffffff", "#222222", "#e3e3e3", "#8a8a8a");

    /// <summary>Black background.</summary>
    public static Template dark { get; } = Make("#111111", "#eeeeee", "#3a3a3a", "#9a9a9a");

    /// <summary>No background of its own.</summary>
    public static Template transparent { get; } = Make("rgba(0,0,0,0)", "#222222", "#e3e3e3", "#8a8a8a");

    private static Template Make(string background, string text, string grid, string line)
    {
        var axis = new LinearAxis().With(
            ("automargin", true), ("showline", true), ("linecolor", line), ("gridcolor", grid), ("zerolinecolor", grid),
            ("ticks", "outside"), ("tickcolor", line), ("title.standoff", 12));
        var inSpace = new DynamicObj.DynamicObj().With(
            ("backgroundcolor", background), ("gridcolor", grid), ("linecolor", line), ("zerolinecolor", grid), ("showbackground", false),
            ("tickfont.size", 11), ("nticks", 6));
        var cells = new[]
        {
            new DynamicObj.DynamicObj().With(
                ("header.fill.color", grid), ("header.font.size", 14), ("header.height", 30), ("header.line.color", line),
                ("cells.fill.color", background), ("cells.font.size", 14), ("cells.height", 28), ("cells.line.color", grid)),
        };
        var coloured = new[] { new DynamicObj.DynamicObj().With(("colorscale", "Viridis"), ("colorbar.outlinewidth", 0)) };
        return new Template().With(
            ("layout.colorway", text == "#222222" ? Palette : [.. Palette.Select(color => color == "#000000" ? "#ffffff" : color)]),
            ("layout.font.family", "system-ui, 'Segoe UI', 'DejaVu Sans', Helvetica, Arial, sans-serif"),
            ("layout.font.size", 14), ("layout.font.color", text),
            ("layout.title.font.size", 18), ("layout.title.x", 0.02),
            ("layout.paper_bgcolor", background), ("layout.plot_bgcolor", background),
            ("data.heatmap", coloured), ("data.contour", coloured), ("data.histogram2d", coloured), ("data.surface", coloured),
            ("data.table", cells), ("layout.scene.xaxis", inSpace), ("layout.scene.yaxis", inSpace), ("layout.scene.zaxis", inSpace),
            ("layout.scene.camera.eye.x", 1.6), ("layout.scene.camera.eye.y", -1.6), ("layout.scene.camera.eye.z", 0.9),
            ("layout.scene.camera.center.z", -0.15),
            ("layout.hovermode", "closest"),
            ("layout.margin.l", 60), ("layout.margin.r", 30), ("layout.margin.t", 60), ("layout.margin.b", 60),
            ("layout.xaxis", axis), ("layout.yaxis", axis));
    }
}
