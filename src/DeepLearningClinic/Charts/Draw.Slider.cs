using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Bag = DynamicObj.DynamicObj;
using Chart = Plotly.NET.CSharp.Chart;
using Ext = Plotly.NET.CSharp.GenericChartExtensions;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>
    /// One chart for each position of a slider, which also works without a kernel; the label stands before a position's name. With
    /// <paramref name="play"/> a button runs through all positions, each shown for <paramref name="milliseconds"/>.
    /// </summary>
    public static GenericChart Slider(
        string title, string label, (string Step, GenericChart Chart)[] steps, bool play = false, int milliseconds = 400)
    {
        var traces = steps.Select(step => step.Chart.GetTraces().Length).ToArray();
        bool[] Shown(int i) => [.. traces.SelectMany((count, j) => Enumerable.Repeat(i == j, count))];
        var positions = steps.Select((step, i) => SliderStep.init(
            Label: step.Step, Method: StyleParam.Method.Update, Args: new[]
            {
                Tuple.Create("visible", (object)Shown(i)),
                Notes(step.Chart) is { Length: > 0 } notes
                    ? Tuple.Create("annotations", (object)notes) : Tuple.Create("title.text", (object)Heading(step.Chart)),
            }));
        var slider = Plotly.NET.LayoutObjects.Slider.init(
            CurrentValue: SliderCurrentValue.init(Prefix: label), Padding: Padding.init(T: 60), Steps: positions.ToArray());
        if (play)
        {
            slider.SetProperty("x", 0.2);
            slider.SetProperty("len", 0.8);
        }
        var charts = steps.Select((step, i) =>
            Ext.WithTraceInfo(step.Chart, Visible: i == 0 ? StyleParam.Visible.True : StyleParam.Visible.False));
        return WithCommonRange(Chart.Combine(charts)).WithTitle(Heading(steps[0].Chart))
            .WithLayout(Layout.init<string>(
                Sliders: new[] { slider }, Annotations: Notes(steps[0].Chart), UpdateMenus: play ? new[] { PlayAndPause() } : []))
            .WithSize(Width: Largest("width"), Height: Largest("height") + 110)
            .WithMarginSize<int, int, int, int, int, bool>(Top: 90);

        int Largest(string side) => steps.Max(step => step.Chart.GetLayout().TryGetTypedPropertyValue<int>(side)?.Value ?? 0);

        string Heading(GenericChart chart) =>
            TitleOf(chart) is { Length: > 0 } own && own != title ? $"{title}<br><sup>{own}</sup>" : title;

        // The frames stand in the button itself: that needs nothing of the program that draws the chart but plotly.js.
        UpdateMenu PlayAndPause()
        {
            var frames = steps.Select((step, i) => Properties(
                ("name", $"{title} {i}"), ("data", Shown(i).Select(shown => Properties(("visible", shown))).ToArray()),
                ("traces", Enumerable.Range(0, traces.Sum()).ToArray()),
                ("layout", Properties(
                    ("sliders[0].active", i),
                    Notes(step.Chart) is { Length: > 0 } notes ? ("annotations", notes) : ("title.text", Heading(step.Chart))))));
            return UpdateMenu.init(
                Type: StyleParam.UpdateMenuType.Buttons, Direction: StyleParam.UpdateMenuDirection.Right, ShowActive: false,
                X: 0.0, XAnchor: StyleParam.XAnchorPosition.Left, Y: 0.0, YAnchor: StyleParam.YAnchorPosition.Top,
                Pad: Padding.init(T: 75),
                Buttons: new[] { Button("▶", frames.ToArray(), milliseconds), Button("❚❚", new object?[] { null }, 0) });
        }

        static UpdateMenuButton Button(string label, object frames, int milliseconds)
        {
            var button = UpdateMenuButton.init(Label: label, Method: StyleParam.UpdateMethod.Animate);
            button.SetProperty("args", new[]
            {
                frames,
                Properties(
                    ("mode", "immediate"), ("frame", Properties(("duration", milliseconds), ("redraw", true))),
                    ("transition", Properties(("duration", 0)))),
            });
            return button;
        }
    }

    private static Bag Properties(params (string Name, object Value)[] properties)
    {
        var bag = new Bag();
        foreach (var (name, value) in properties) bag.SetProperty(name, value);
        return bag;
    }

    /// <summary>Holds the y axis still while a slider moves, where all y values are numbers on a linear axis.</summary>
    private static GenericChart WithCommonRange(GenericChart chart)
    {
        var axis = chart.GetLayout().TryGetTypedPropertyValue<DynamicObj.DynamicObj>("yaxis")?.Value;
        var traces = chart.GetTraces();
        var values = traces.Select(trace => trace.TryGetTypedPropertyValue<double[]>("y")?.Value).ToArray();
        if (axis?.TryGetTypedPropertyValue<string>("type")?.Value == "log" || values.Any(y => y is null)) return chart;
        var bars = traces.Any(trace => trace.TryGetTypedPropertyValue<string>("type")?.Value == "bar");
        var all = values.SelectMany(y => y!).Where(double.IsFinite).Concat(bars ? [0.0] : []).DefaultIfEmpty().ToArray();
        var (min, max) = (all.Min(), all.Max());
        var margin = Math.Max((bars ? 0.12 : 0.05) * (max - min), 1e-9);
        return chart.WithYAxisStyle<double, double, string>(MinMax: Tuple.Create(bars && min == 0 ? 0 : min - margin, max + margin));
    }

    private static Annotation[] Notes(GenericChart chart) =>
        chart.GetLayout().TryGetTypedPropertyValue<IEnumerable<object>>("annotations")?.Value.OfType<Annotation>().ToArray() ?? [];
}
