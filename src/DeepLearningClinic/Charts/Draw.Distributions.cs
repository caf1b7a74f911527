using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>How often the values of each sample fall into bins, which all share.</summary>
    /// <exception cref="ArgumentException">There are no finite values.</exception>
    public static GenericChart Histogram(string title, string xTitle, Curve[] samples, int bins = 40)
    {
        var all = samples.SelectMany(sample => sample.Y).Where(double.IsFinite).ToArray();
        if (all.Length == 0) throw new ArgumentException("There is no finite value to draw the distribution of.");
        var (min, width) = (all.Min(), Math.Max(all.Max() - all.Min(), 1e-12) / bins);
        var centres = Enumerable.Range(0, bins).Select(i => min + (i + 0.5) * width).ToArray();
        var columns = samples.Select((sample, i) =>
        {
            var counts = new double[bins];
            foreach (var value in sample.Y.Where(double.IsFinite)) counts[Math.Min((int)((value - min) / width), bins - 1)]++;
            return Chart.Column<double, double, string>(
                counts, Keys: centres, Name: sample.Name, ShowLegend: samples.Length > 1, MarkerColor: Colour(i),
                Opacity: samples.Length > 1 ? 0.6 : 1, Width: width);
        });
        return Titled(Chart.Combine(columns), title, xTitle, "count")
            .WithLayout(Layout.init<string>(BarMode: StyleParam.BarMode.Overlay, BarGap: 0.0));
    }

    /// <summary>Median, quartiles and whiskers of each sample, with the values beyond the whiskers as points.</summary>
    public static GenericChart Boxes(string title, string xTitle, string yTitle, params Curve[] samples) =>
        Titled(
            Chart.Combine(samples.Select((sample, i) => Chart.BoxPlot<string, double, string>(
                Y: sample.Y, Name: sample.Name, ShowLegend: false, MarkerColor: Colour(i), BoxPoints: StyleParam.BoxPoints.Outliers))),
            title, xTitle, yTitle);

    /// <summary>How densely the values of each sample lie, with median and quartiles inside.</summary>
    public static GenericChart Violins(string title, string xTitle, string yTitle, params Curve[] samples) =>
        Titled(
            Chart.Combine(samples.Select((sample, i) => Chart.Violin<string, double, string>(
                Y: sample.Y, Name: sample.Name, ShowLegend: false, MarkerColor: Colour(i), Points: StyleParam.BoxPoints.False,
                ShowBox: true, MeanLine: MeanLine.init(Visible: true)))),
            title, xTitle, yTitle);

    /// <summary>A table with a header; columns whose cells are all numbers are written at the right.</summary>
    /// <exception cref="ArgumentException">A row has not one cell a column.</exception>
    public static GenericChart Table(string title, string[] header, params string[][] rows)
    {
        if (rows.FirstOrDefault(row => row.Length != header.Length) is { } wrong)
            throw new ArgumentException(
                $"The row \"{string.Join(", ", wrong)}\" has {wrong.Length} cells for {header.Length} columns: give one a column.");
        var columns = header.Select((_, j) => rows.Select(row => row[j]).ToArray()).ToArray();
        var align = columns.Select(column => column.All(cell => cell.Length > 0 && !cell.Any(char.IsLetter))
            ? StyleParam.HorizontalAlign.Right : StyleParam.HorizontalAlign.Left).ToArray();
        double[] widths = [.. header.Select((name, j) => Math.Clamp(columns[j].Append(name).Max(cell => cell.Length), 6.0, 40.0))];
        var bold = header.Select(name => new[] { $"<b>{name}</b>" }).ToArray();
        return Chart.Table(
                TableCells.init<string[], string>(Values: bold, MultiAlign: align),
                TableCells.init<string[], string>(Values: columns, MultiAlign: align), MultiColumnWidth: widths)
            .WithTitle(title).WithSize(700, 120 + 29 * (rows.Length + 1)).WithMarginSize<int, int, int, int, int, bool>(Left: 10, Right: 10, Bottom: 10);
    }
}
