namespace Plotly.NET;

/// <summary>What a new chart starts from.</summary>
public static class Defaults
{
    static Defaults() => reset();

    /// <summary>The width of a chart in pixels, 700 unless set.</summary>
    public static int DefaultWidth { get; set; }

    /// <summary>The height of a chart in pixels, 420 unless set.</summary>
    public static int DefaultHeight { get; set; }

    /// <summary>How a chart behaves in the page.</summary>
    public static Config DefaultConfig { get; set; } = null!;

    /// <summary>How a chart is written to HTML; with plotly.js inside unless set.</summary>
    public static DisplayOptions DefaultDisplayOptions { get; set; } = null!;

    /// <summary>The look of a chart.</summary>
    public static Template DefaultTemplate { get; set; } = null!;

    /// <summary>Sets everything back.</summary>
    public static void reset()
    {
        DefaultWidth = 700;
        DefaultHeight = 420;
        DefaultConfig = Config.init(Responsive: true, Displaylogo: false, ModeBarButtonsToRemove: new[]
        {
            StyleParam.ModeBarButton.Select2d, StyleParam.ModeBarButton.Lasso2d, StyleParam.ModeBarButton.ZoomIn2d,
            StyleParam.ModeBarButton.ZoomOut2d, StyleParam.ModeBarButton.AutoScale2d,
        });
        DefaultDisplayOptions = DisplayOptions.init(PlotlyJSReference: PlotlyJSReference.Full);
        DefaultTemplate = ChartTemplates.light;
    }

    internal static Layout Layout => new Layout().With(("width", DefaultWidth), ("height", DefaultHeight), ("template", DefaultTemplate));
}
