namespace Plotly.NET;

/// <summary>The choices that plotly.js offers for a property.</summary>
public static partial class StyleParam
{
    /// <summary>How far a line ends before its marker.</summary>
    public sealed class BackOff : IStyleValue
    {
        private readonly object value;

        private BackOff(object value) => this.value = value;

        object IStyleValue.Value => value;

        /// <summary>As far as the marker reaches.</summary>
        public static BackOff Auto { get; } = new("auto");

        /// <summary>A distance in pixels.</summary>
        public static BackOff NewPixels(double item) => new(item);
    }

    /// <summary>A colour scale: a name that plotly.js knows, or pairs of position in [0, 1] and colour.</summary>
    public sealed class Colorscale : IStyleValue
    {
        private readonly object value;

        private Colorscale(object value) => this.value = value;

        object IStyleValue.Value => value;

#pragma warning disable CS1591 // Each member is plotly.js's scale of that name.
        public static Colorscale RdBu { get; } = new("RdBu");
        public static Colorscale Earth { get; } = new("Earth");
        public static Colorscale Blackbody { get; } = new("Blackbody");
        public static Colorscale YIOrRd { get; } = new("YlOrRd");
        public static Colorscale YIGnBu { get; } = new("YlGnBu");
        public static Colorscale Bluered { get; } = new("Bluered");
        public static Colorscale Portland { get; } = new("Portland");
        public static Colorscale Electric { get; } = new("Electric");
        public static Colorscale Jet { get; } = new("Jet");
        public static Colorscale Hot { get; } = new("Hot");
        public static Colorscale Greys { get; } = new("Greys");
        public static Colorscale Greens { get; } = new("Greens");
        public static Colorscale Picnic { get; } = new("Picnic");
        public static Colorscale Rainbow { get; } = new("Rainbow");
        public static Colorscale Viridis { get; } = new("Viridis");
        public static Colorscale Cividis { get; } = new("Cividis");
#pragma warning restore CS1591

        /// <summary>A scale of one's own, from position 0 to position 1.</summary>
        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> item) => new(item.ToArray());
    }

    /// <summary>How a line is dashed.</summary>
    public sealed class DrawingStyle : IStyleValue
    {
        private readonly string value;

        private DrawingStyle(string value) => this.value = value;

        object IStyleValue.Value => value;

#pragma warning disable CS1591 // Each member is plotly.js's dash of that name.
        public static DrawingStyle Solid { get; } = new("solid");
        public static DrawingStyle Dash { get; } = new("dash");
        public static DrawingStyle Dot { get; } = new("dot");
        public static DrawingStyle DashDot { get; } = new("dashdot");
        public static DrawingStyle LongDash { get; } = new("longdash");
        public static DrawingStyle LongDashDot { get; } = new("longdashdot");
#pragma warning restore CS1591

        /// <summary>Lengths of dashes and gaps in pixels, in turn.</summary>
        public static DrawingStyle NewUser(IEnumerable<int> item) => new(string.Join(",", item.Select(length => $"{length}px")));
    }

    /// <summary>A font family; the reader's machine must have it.</summary>
    public sealed class FontFamily : IStyleValue
    {
        private readonly string value;

        private FontFamily(string value) => this.value = value;

        object IStyleValue.Value => value;

#pragma warning disable CS1591 // Each member is the family of that name.
        public static FontFamily Arial { get; } = new("Arial");
        public static FontFamily Courier_New { get; } = new("Courier New");
        public static FontFamily Consolas { get; } = new("Consolas");
        public static FontFamily Droid_Sans { get; } = new("Droid Sans");
        public static FontFamily Droid_Serif { get; } = new("Droid Serif");
        public static FontFamily Droid_Sans_Mono { get; } = new("Droid Sans Mono");
        public static FontFamily Open_Sans { get; } = new("Open Sans");
        public static FontFamily Times_New_Roman { get; } = new("Times New Roman");
#pragma warning restore CS1591

        /// <summary>Any other family, or several separated by commas.</summary>
        public static FontFamily NewCustom(string item) => new(item);
    }

    /// <summary>The range of an axis.</summary>
    public sealed class Range : IStyleValue
    {
        private readonly object[] value;

        private Range(params object[] value) => this.value = value;

        object IStyleValue.Value => value;

        /// <summary>From a smallest to a largest value; on a logarithmic axis, their decimal logarithms.</summary>
        public static Range NewMinMax(IConvertible item1, IConvertible item2) => new(item1, item2);

        /// <summary>From a smallest to a largest value; on a logarithmic axis, their decimal logarithms.</summary>
        public static Range ofMinMax<a, b>(a min, b max) where a : IConvertible where b : IConvertible => new(min, max);
    }

    /// <summary>Names an axis from a trace, an annotation or another axis.</summary>
    public sealed class LinearAxisId : IStyleValue
    {
        private readonly string value;

        private LinearAxisId(string value) => this.value = value;

        object IStyleValue.Value => value;

        /// <summary>No axis: the place is given by a position.</summary>
        public static LinearAxisId Free { get; } = new("free");

        /// <summary>The x axis with this number, from 1.</summary>
        public static LinearAxisId NewX(int item) => new(item < 2 ? "x" : $"x{item}");

        /// <summary>The y axis with this number, from 1.</summary>
        public static LinearAxisId NewY(int item) => new(item < 2 ? "y" : $"y{item}");

        /// <inheritdoc/>
        public override string ToString() => value;
    }

    /// <summary>Names an axis, a scene or a legend of the layout.</summary>
    public sealed class SubPlotId : IStyleValue
    {
        private readonly string value;

        private SubPlotId(string name, int number) => value = number < 2 ? name : $"{name}{number}";

        object IStyleValue.Value => value;

        /// <summary>The x axis with this number, from 1.</summary>
        public static SubPlotId NewXAxis(int item) => new("xaxis", item);

        /// <summary>The y axis with this number, from 1.</summary>
        public static SubPlotId NewYAxis(int item) => new("yaxis", item);

        /// <summary>The colour axis with this number, from 1.</summary>
        public static SubPlotId NewColorAxis(int item) => new("coloraxis", item);

        /// <summary>The three-dimensional scene with this number, from 1.</summary>
        public static SubPlotId NewScene(int item) => new("scene", item);

        /// <summary>The legend with this number, from 1.</summary>
        public static SubPlotId NewLegend(int item) => new("legend", item);

        /// <inheritdoc/>
        public override string ToString() => value;
    }

    /// <summary>Whether a click on its point shows or hides an annotation.</summary>
    public sealed class ClickToShow : IStyleValue
    {
        private readonly object value;

        private ClickToShow(object value) => this.value = value;

        object IStyleValue.Value => value;

#pragma warning disable CS1591 // Each member is plotly.js's value of that name.
        public static ClickToShow False { get; } = new(false);
        public static ClickToShow OnOff { get; } = new("onoff");
        public static ClickToShow OnOut { get; } = new("onout");
#pragma warning restore CS1591
    }
}
