using Plotly.NET;
using Plotly.NET.CSharp;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Named curves over a common x axis; either axis may be logarithmic.</summary>
    /// <exception cref="ArgumentException">A curve has not as many places as values.</exception>
    public static GenericChart Curves(
        string title, string xTitle, string yTitle, Curve[] curves, bool logX = false, bool logY = false, bool markers = false) =>
        Titled(Chart.Combine(curves.Select((curve, i) => Line(curve, i, markers, curves.Length > 1))), title, xTitle, yTitle, logX, logY);

    /// <summary>Named bands between a lower and an upper curve over a common x axis, such as ranges or confidence intervals.</summary>
    /// <exception cref="ArgumentException">A band has not as many places as lower and upper values.</exception>
    public static GenericChart Bands(
        string title, string xTitle, string yTitle, (string Name, double[] X, double[] Lower, double[] Upper)[] bands, bool logY = false)
    {
        var charts = bands.Select((band, i) =>
        {
            if (band.X.Length != band.Lower.Length || band.X.Length != band.Upper.Length)
                throw new ArgumentException(
                    $"Band \"{band.Name}\" has {band.X.Length} places for {band.Lower.Length} lower and {band.Upper.Length} upper values: give one of each a place.");
            var rgb = Convert.FromHexString(Palette[i % Palette.Length][1..]);
            var edge = Plotly.NET.Line.init(Color: Colour(i), Width: 1.0);
            return Chart.Range<double, double, string>(
                band.X, band.Lower, band.Upper, band.Lower, StyleParam.Mode.Lines, Name: band.Name, GroupName: band.Name, LineColor: Colour(i),
                LineWidth: 1.0, UpperLine: edge, LowerLine: edge, RangeColor: Color.fromARGB(100, rgb[0], rgb[1], rgb[2]),
                LowerName: $"{band.Name}, lower", UpperName: $"{band.Name}, upper");
        });
        return Titled(Chart.Combine(charts), title, xTitle, yTitle, logY: logY);
    }

    /// <summary>Loss of training, and of validation dashed, over epochs or steps.</summary>
    public static GenericChart Loss(
        double[] train, double[]? validation = null, string title = "Loss", string xTitle = "epoch", string yTitle = "loss", bool logY = false)
    {
        List<GenericChart> curves = [Line(("train", train), 0, train.Length == 1, validation is { Length: > 0 })];
        if (validation is { Length: > 0 })
            curves.Add(Line(("validation", validation), 1, validation.Length == 1).WithLineStyle(Dash: StyleParam.DrawingStyle.Dash));
        return Titled(Chart.Combine(curves), title, xTitle, yTitle, logY: logY);
    }

    /// <summary>
    /// Receiver operating characteristic of classifiers, with the area under each curve in the legend. Each classifier is a name, a score for
    /// every row (higher means more positive), and whether the row is positive.
    /// </summary>
    /// <exception cref="ArgumentException">Scores and labels differ in number, or all rows are of one class.</exception>
    public static GenericChart Roc(string title, params (string Name, double[] Scores, bool[] Positive)[] classifiers)
    {
        var curves = classifiers.Select((classifier, i) =>
        {
            var (falsePositives, truePositives) = RocCurve(classifier.Scores, classifier.Positive);
            return Line(($"{classifier.Name} (AUC {Auc(classifier.Scores, classifier.Positive):F3})", falsePositives, truePositives), i);
        });
        var chance = Line(("chance (AUC 0.500)", new[] { 0.0, 1 }, new[] { 0.0, 1 }), 0)
            .WithLineStyle(Color: Color.fromHex("#8a8a8a"), Dash: StyleParam.DrawingStyle.Dot);
        return Titled(Chart.Combine([.. curves, chance]), title, "false positive rate", "true positive rate")
            .WithLegendStyle(X: 0.98, XAnchor: StyleParam.XAnchorPosition.Right, Y: 0.05, YAnchor: StyleParam.YAnchorPosition.Bottom);
    }

    /// <summary>The area under the receiver operating characteristic: the chance that a positive row scores higher than a negative one.</summary>
    /// <exception cref="ArgumentException">Scores and labels differ in number, or all rows are of one class.</exception>
    public static double Auc(double[] scores, bool[] positive)
    {
        var (x, y) = RocCurve(scores, positive);
        return Enumerable.Range(1, x.Length - 1).Sum(i => (x[i] - x[i - 1]) * (y[i] + y[i - 1]) / 2);
    }

    /// <summary>Upright bars for categories, side by side for groups, with their values written on them while they are few.</summary>
    /// <exception cref="ArgumentException">A group has not one value a category.</exception>
    public static GenericChart Bars(
        string title, string xTitle, string yTitle, string[] categories, params (string Name, double[] Values)[] groups)
    {
        var written = categories.Length * groups.Length <= 10;
        var bars = groups.Select((group, i) =>
        {
            if (group.Values.Length != categories.Length)
                throw new ArgumentException(
                    $"Group \"{group.Name}\" has {group.Values.Length} values for {categories.Length} categories: give one a category.");
            return Chart.Column<double, string, string>(
                group.Values, Keys: categories, Name: group.Name, ShowLegend: groups.Length > 1, MarkerColor: Colour(i),
                MultiText: Array.ConvertAll(group.Values, value => written ? value.ToString("G3") : ""),
                TextPosition: StyleParam.TextPosition.Outside);
        });
        return Titled(Chart.Combine(bars), title, xTitle, yTitle)
            .WithXAxisStyle<int, int, string>(AxisType: StyleParam.AxisType.Category);
    }

    private static (double[] FalsePositives, double[] TruePositives) RocCurve(double[] scores, bool[] positive)
    {
        var positives = positive.Count(label => label);
        if (scores.Length != positive.Length || positives == 0 || positives == positive.Length)
            throw new ArgumentException(
                $"{scores.Length} scores for {positive.Length} labels, {positives} of them positive: give a score a row and rows of both classes.");
        List<double> x = [0], y = [0];
        var (hits, alarms) = (0, 0);
        foreach (var tied in scores.Zip(positive).GroupBy(row => row.First).OrderByDescending(group => group.Key))
        {
            hits += tied.Count(row => row.Second);
            alarms += tied.Count(row => !row.Second);
            x.Add((double)alarms / (positive.Length - positives));
            y.Add((double)hits / positives);
        }
        return ([.. x], [.. y]);
    }

    private static GenericChart Line(Curve curve, int i, bool markers = false, bool showLegend = true)
    {
        if (curve.X.Length != curve.Y.Length)
            throw new ArgumentException(
                $"Curve \"{curve.Name}\" has {curve.X.Length} places on the x axis for {curve.Y.Length} values: give one a value.");
        return Chart.Line<double, double, string>(
            curve.X, curve.Y, Name: curve.Name, ShowLegend: showLegend && curve.Name.Length > 0, ShowMarkers: markers,
            LineColor: Colour(i), MarkerColor: Colour(i), MarkerSymbol: Symbols[i % Symbols.Length]);
    }
}
