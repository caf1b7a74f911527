namespace Tests;

/// <summary>One chart of each kind, written as the genuine package's documentation writes them.</summary>
internal static class Examples
{
    private static readonly int[] Epochs = [1, 2, 3, 4];
    private static readonly double[] Train = [0.9, 0.5, 0.3, 0.2];
    private static readonly double[] Valid = [1.0, 0.7, double.NaN, 0.6];
    private static readonly double[][] Matrix = [[1, 2, 3], [4, 5, 6]];
    private static readonly string[] Models = ["mlp", "cnn", "vit"];

    internal static GenericChart Of(string kind) => kind switch
    {
        "Line" => Chart.Combine(new[]
            {
                Chart.Line<int, double, string>(x: Epochs, y: Train, Name: "train", ShowMarkers: true),
                Chart.Line<int, double, string>(x: Epochs, y: Valid, Name: "valid", LineDash: StyleParam.DrawingStyle.Dash),
            })
            .WithTitle("Learning curves")
            .WithXAxisStyle<int, int, string>(TitleText: "epoch")
            .WithYAxisStyle<double, double, string>(TitleText: "loss", AxisType: StyleParam.AxisType.Log)
            .WithLegendStyle(X: 0.7, Y: 0.95),
        "Point" => Chart.Point<int, double, string>(x: Epochs, y: Train, MultiText: Epochs.Select(v => v.ToString()).ToArray(),
                Marker: Marker.init(Size: 8, Color: Color.fromColorScaleValues(Train), Colorscale: StyleParam.Colorscale.Viridis, ShowScale: true))
            .WithTitle("coloured"),
        "Scatter" => Chart.Scatter<int, double, string>(x: Epochs, y: Valid, mode: StyleParam.Mode.Lines_Markers, Name: "valid",
            LineColor: Color.fromString("firebrick"), LineWidth: 2.0, MarkerSymbol: StyleParam.MarkerSymbol.Square),
        "Spline" => Chart.Spline<int, double, string>(Epochs, Train, Smoothing: 0.8),
        "Area" => Chart.Area<int, double, string>(Epochs, Train, FillColor: Color.fromARGB(51, 0, 114, 178)),
        "Range" => Chart.Range<int, double, string>(
            Epochs, Train, upper: Train.Select(v => v + 0.1), lower: Train.Select(v => v - 0.1), mode: StyleParam.Mode.Lines, Name: "mean"),
        "Bubble" => Chart.Bubble<int, double, string>(Epochs, Train, new[] { 5, 10, 15, 20 }),
        "Column" => Chart.Column<double, string, string>(values: new[] { 0.91, 0.88, 0.95 }, Keys: Models, Name: "acc", MarkerColor: Color.fromString("steelblue")),
        "Bar" => Chart.Bar<double, string, string>(values: new[] { 0.91, 0.88, 0.95 }, Keys: Models),
        "StackedColumn" => Chart.Combine(new[]
        {
            Chart.StackedColumn<int, string, string>(new[] { 1, 2, 3 }, Keys: Models, Name: "a"),
            Chart.StackedColumn<int, string, string>(new[] { 3, 2, 1 }, Keys: Models, Name: "b"),
        }),
        "StackedBar" => Chart.StackedBar<int, string, string>(new[] { 1, 2, 3 }, Keys: Models, MarkerPatternShape: StyleParam.PatternShape.DiagonalAscending),
        "Histogram" => Chart.Histogram<double, double, string>(X: Train, NBinsX: 30, HistNorm: StyleParam.HistNorm.ProbabilityDensity, Name: "w"),
        "BoxPlot" => Chart.BoxPlot<string, double, string>(Y: Train, Name: "x", BoxPoints: StyleParam.BoxPoints.Outliers),
        "Heatmap" => Chart.Heatmap<double, int, int, string>(zData: Matrix, ColorScale: StyleParam.Colorscale.RdBu, ReverseYAxis: true).WithTitle("Heatmap"),
        "AnnotatedHeatmap" => Chart.AnnotatedHeatmap<int, string, string, string>(
                zData: new[] { new[] { 50, 3 }, new[] { 5, 42 } }, annotationText: new[] { new[] { "50", "3" }, new[] { "5", "42" } },
                X: new[] { "ham", "spam" }, Y: new[] { "ham", "spam" }, ColorScale: StyleParam.Colorscale.Viridis, ReverseYAxis: true)
            .WithXAxisStyle<int, int, string>(TitleText: "predicted").WithYAxisStyle<int, int, string>(TitleText: "true").WithTitle("Confusion"),
        "Contour" => Chart.Contour<double, double, double, string>(zData: Matrix, ColorScale: StyleParam.Colorscale.Viridis, NContours: 15,
            ContoursColoring: StyleParam.ContourColoring.Heatmap),
        "Histogram2D" => Chart.Histogram2D<double, double, double>(Train, Train),
        "Image" => Chart.Image<int>(Z: new[] { new[] { new[] { 0, 0, 0 }, new[] { 255, 255, 255 } } }),
        "Violin" => Chart.Violin<string, double, string>(Y: Train, Name: "x", ShowBox: true, MeanLine: MeanLine.init(Visible: true)).WithTitle("Violin"),
        "Table" => Chart.Table(
                header: TableCells.init<IEnumerable<string>, string>(Values: new[] { new[] { "model" }, new[] { "acc" } }, Fill: TableFill.init(Color.fromString("lightgrey"))),
                cells: TableCells.init<IEnumerable<string>, string>(
                    Values: new[] { new[] { "mlp", "cnn" }, new[] { "0.91", "0.95" } }, Align: StyleParam.HorizontalAlign.Right))
            .WithTitle("Table"),
        "Scene" => Plotly.NET.GenericChartExtensions.WithScene(
                Chart.Surface<double, int, int, string>(zData: Matrix),
                Scene.init(AspectMode: StyleParam.AspectMode.Cube, Camera: Camera.init(Eye: CameraEye.init(X: 1.0, Y: 2.0, Z: 0.5))))
            .WithZAxisStyle(Title.init("loss")),
        "GridOfScenes" => Chart.Grid(
            new[] { Chart.Surface<double, int, int, string>(zData: Matrix).WithTitle("left"), Chart.Line<int, double, string>(Epochs, Train).WithTitle("right") },
            1, 2, SubPlotTitles: new[] { "left", "right" }),
        "Menu" => Chart.Line<int, double, string>(Epochs, Train).WithLayout(Layout.init<string>(UpdateMenus: new[]
        {
            UpdateMenu.init(
                Type: StyleParam.UpdateMenuType.Buttons, Direction: StyleParam.UpdateMenuDirection.Left, X: 0.0,
                Buttons: new[] { UpdateMenuButton.init(Label: "Hide", Method: StyleParam.UpdateMethod.Restyle, Args: new[] { Property("visible", false) }) }),
        })),
        "Surface" => Chart.Surface<double, int, int, string>(zData: Matrix, ColorScale: StyleParam.Colorscale.Viridis)
            .WithXAxisStyle<int, int, string>(TitleText: "w1", Id: StyleParam.SubPlotId.NewScene(1)),
        "Scatter3D" => Chart.Scatter3D<double, double, double, string>(x: Train, y: Train, z: Train, mode: StyleParam.Mode.Markers, Marker: Marker.init(Size: 3)),
        "Line3D" => Chart.Line3D<double, double, double, string>(Train, Train, Train),
        "Invisible" => Chart.Invisible(),
        "Grid" => Chart.Grid(
                new[]
                {
                    Chart.Line<int, double, string>(Epochs, Train, Name: "train").WithXAxisStyle<int, int, string>(TitleText: "epoch"),
                    Chart.Heatmap<double, int, int, string>(Matrix).WithAnnotation(
                        Annotation.init<double, double, string, string, string, string, string, string, string, string>(X: 0.5, Y: 0.5, Text: "here")),
                },
                1, 2, SubPlotTitles: new[] { "a", "b" }, Pattern: StyleParam.LayoutGridPattern.Independent)
            .WithSize(Width: 900, Height: 400),
        "SingleStack" => Chart.SingleStack(new[] { Chart.Line<int, double, string>(Epochs, Train), Chart.Line<int, double, string>(Epochs, Valid) }),
        "Styled" => Ext.WithTraceInfo(Chart.Line<int, double, string>(Epochs, Train), Name: "train loss", ShowLegend: true)
            .WithLineStyle(Width: 3.0, Color: Color.fromString("green"), Dash: StyleParam.DrawingStyle.Dot)
            .WithMarkerStyle(Size: 6, Color: Color.fromHex("#1f77b4"), Opacity: 0.6)
            .WithLayout(Layout.init<int>(PlotBGColor: Color.fromString("whitesmoke"), HoverMode: StyleParam.HoverMode.X))
            .WithTemplate(ChartTemplates.transparent)
            .WithMarginSize<int, int, int, int, int, bool>(Left: 60, Right: 10, Top: 40, Bottom: 40)
            .WithAnnotation(Annotation.init<double, double, string, string, string, string, string, string, string, string>(X: 3.0, Y: 0.67, Text: "here"))
            .WithShape(Shape.init<int, int, double, double>(ShapeType: StyleParam.ShapeType.Line, X0: 1, X1: 4, Y0: 0.5, Y1: 0.5))
            .WithYErrorStyle<double, double>(Array: Train)
            .WithConfig(Config.init(StaticPlot: true))
            .WithTitle("styled", TitleFont: Font.init(Size: 24.0, Color: Color.fromString("navy"))).WithSize(Width: 700, Height: 400),
        "Slider" => Plotly.NET.Chart.WithSlider(Slider.init(
                CurrentValue: SliderCurrentValue.init(Prefix: "units: "),
                Steps: new[]
                {
                    SliderStep.init(Label: "1", Method: StyleParam.Method.Restyle, Args: new[] { Tuple.Create("visible", (object)new[] { true, false }) }),
                    SliderStep.init(Label: "2", Method: StyleParam.Method.Restyle, Args: new[] { Tuple.Create("visible", (object)new[] { false, true }) }),
                }))
            .Invoke(Chart.Combine(new[] { Chart.Line<int, double, string>(Epochs, Train, Name: "1"), Chart.Line<int, double, string>(Epochs, Valid, Name: "2") })),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no such example"),
    };

    private static DynamicObj.DynamicObj Property(string name, object value)
    {
        var property = new DynamicObj.DynamicObj();
        property.SetProperty(name, value);
        return property;
    }

    internal static TheoryData<string> Kinds => new(
        "Line", "Point", "Scatter", "Spline", "Area", "Range", "Bubble", "Column", "Bar", "StackedColumn", "StackedBar", "Histogram", "BoxPlot", "Heatmap",
        "AnnotatedHeatmap", "Contour", "Histogram2D", "Image", "Surface", "Scatter3D", "Line3D", "Violin", "Table", "Scene", "GridOfScenes", "Menu",
        "Invisible", "Grid", "SingleStack", "Styled", "Slider");
}
