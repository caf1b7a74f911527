using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Upright bars for categories, side by side for groups, with their values written on them while they are few.</summary>
    /// <exception cref="ArgumentException">A group has not one value a category.</exception>
    public static GenericChart Bars(
        string title, string xTitle, string yTitle, string[] categories, params (string Name, double[] Values)[] groups)
    {
        var written = categories.Length * groups.Length <= 16;
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
        return Titled(Chart.Combine(bars), title, xTitle, yTitle);
    }

    /// <summary>How often values fall into bins, which all samples share.</summary>
    /// <exception cref="ArgumentException">There are no finite values.</exception>
    public static GenericChart Histogram(string title, string xTitle, Sample[] samples, int bins = 40)
    {
        var all = samples.SelectMany(sample => sample.Values).Where(double.IsFinite).ToArray();
        if (all.Length == 0) throw new ArgumentException("There is no finite value to draw the distribution of.");
        var (min, width) = (all.Min(), Math.Max(all.Max() - all.Min(), 1e-12) / bins);
        var centres = Enumerable.Range(0, bins).Select(i => min + (i + 0.5) * width).ToArray();
        var columns = samples.Select((sample, i) =>
        {
            var counts = new double[bins];
            foreach (var value in sample.Values.Where(double.IsFinite)) counts[Math.Min((int)((value - min) / width), bins - 1)]++;
            return Chart.Column<double, double, string>(
                counts, Keys: centres, Name: sample.Name, ShowLegend: samples.Length > 1, MarkerColor: Colour(i),
                Opacity: samples.Length > 1 ? 0.6 : 1, Width: width);
        });
        return Titled(Chart.Combine(columns), title, xTitle, "count")
            .WithLayout(Layout.init<string>(BarMode: StyleParam.BarMode.Overlay, BarGap: 0.0));
    }
}
