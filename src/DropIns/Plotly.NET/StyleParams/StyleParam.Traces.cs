#pragma warning disable CS1591 // Each member stands for the plotly.js value in its line.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values plotly.js takes as angle ref.</summary>
    public sealed class AngleRef : IStyleValue
    {
        private readonly object value;

        private AngleRef(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AngleRef Previous { get; } = new("previous");
        public static AngleRef Up { get; } = new("up");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as box mean.</summary>
    public sealed class BoxMean : IStyleValue
    {
        private readonly object value;

        private BoxMean(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static BoxMean True { get; } = new(true);
        public static BoxMean False { get; } = new(false);
        public static BoxMean SD { get; } = new("sd");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as box points.</summary>
    public sealed class BoxPoints : IStyleValue
    {
        private readonly object value;

        private BoxPoints(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static BoxPoints Outliers { get; } = new("outliers");
        public static BoxPoints All { get; } = new("all");
        public static BoxPoints SuspectedOutliers { get; } = new("suspectedoutliers");
        public static BoxPoints False { get; } = new(false);

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as color model.</summary>
    public sealed class ColorModel : IStyleValue
    {
        private readonly object value;

        private ColorModel(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ColorModel RGB { get; } = new("rgb");
        public static ColorModel RGBA { get; } = new("rgba");
        public static ColorModel RGBA256 { get; } = new("rgba256");
        public static ColorModel HSL { get; } = new("hsl");
        public static ColorModel HSLA { get; } = new("hsla");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as constraint operation.</summary>
    public sealed class ConstraintOperation : IStyleValue
    {
        private readonly object value;

        private ConstraintOperation(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ConstraintOperation Equal { get; } = new("=");
        public static ConstraintOperation LesserThan { get; } = new("<");
        public static ConstraintOperation LesserThanOrEqual { get; } = new("<=");
        public static ConstraintOperation GreaterThan { get; } = new(">");
        public static ConstraintOperation GreaterThanOrEqual { get; } = new(">=");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as contour coloring.</summary>
    public sealed class ContourColoring : IStyleValue
    {
        private readonly object value;

        private ContourColoring(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ContourColoring Fill { get; } = new("fill");
        public static ContourColoring Heatmap { get; } = new("heatmap");
        public static ContourColoring Lines { get; } = new("lines");
        public static ContourColoring NoColoring { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as contour type.</summary>
    public sealed class ContourType : IStyleValue
    {
        private readonly object value;

        private ContourType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ContourType Levels { get; } = new("levels");
        public static ContourType Constraint { get; } = new("constraint");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as error type.</summary>
    public sealed class ErrorType : IStyleValue
    {
        private readonly object value;

        private ErrorType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ErrorType Percent { get; } = new("percent");
        public static ErrorType Constant { get; } = new("constant");
        public static ErrorType Sqrt { get; } = new("sqrt");
        public static ErrorType Data { get; } = new("data");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as fill.</summary>
    public sealed class Fill : IStyleValue
    {
        private readonly object value;

        private Fill(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Fill None { get; } = new("none");
        public static Fill ToZero_y { get; } = new("tozeroy");
        public static Fill ToZero_x { get; } = new("tozerox");
        public static Fill ToNext_y { get; } = new("tonexty");
        public static Fill ToNext_x { get; } = new("tonextx");
        public static Fill ToSelf { get; } = new("toself");
        public static Fill ToNext { get; } = new("tonext");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as gradient type.</summary>
    public sealed class GradientType : IStyleValue
    {
        private readonly object value;

        private GradientType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static GradientType Radial { get; } = new("radial");
        public static GradientType Horizontal { get; } = new("horizontal");
        public static GradientType Vertical { get; } = new("vertical");
        public static GradientType None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as group norm.</summary>
    public sealed class GroupNorm : IStyleValue
    {
        private readonly object value;

        private GroupNorm(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static GroupNorm None { get; } = new("");
        public static GroupNorm Fraction { get; } = new("fraction");
        public static GroupNorm Percent { get; } = new("percent");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as hist func.</summary>
    public sealed class HistFunc : IStyleValue
    {
        private readonly object value;

        private HistFunc(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static HistFunc Count { get; } = new("count");
        public static HistFunc Sum { get; } = new("sum");
        public static HistFunc Avg { get; } = new("avg");
        public static HistFunc Min { get; } = new("min");
        public static HistFunc Max { get; } = new("max");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as hist norm.</summary>
    public sealed class HistNorm : IStyleValue
    {
        private readonly object value;

        private HistNorm(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static HistNorm None { get; } = new("");
        public static HistNorm Percent { get; } = new("percent");
        public static HistNorm Probability { get; } = new("probability");
        public static HistNorm Density { get; } = new("density");
        public static HistNorm ProbabilityDensity { get; } = new("probability density");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as marker size mode.</summary>
    public sealed class MarkerSizeMode : IStyleValue
    {
        private readonly object value;

        private MarkerSizeMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static MarkerSizeMode Diameter { get; } = new("diameter");
        public static MarkerSizeMode Area { get; } = new("area");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as marker symbol3 d.</summary>
    public sealed class MarkerSymbol3D : IStyleValue
    {
        private readonly object value;

        private MarkerSymbol3D(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static MarkerSymbol3D Circle { get; } = new("circle");
        public static MarkerSymbol3D CircleOpen { get; } = new("circle-open");
        public static MarkerSymbol3D Cross { get; } = new("cross");
        public static MarkerSymbol3D Diamond { get; } = new("diamond");
        public static MarkerSymbol3D DiamondOpen { get; } = new("diamond-open");
        public static MarkerSymbol3D Square { get; } = new("square");
        public static MarkerSymbol3D SquareOpen { get; } = new("square-open");
        public static MarkerSymbol3D X { get; } = new("x");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as mode.</summary>
    public sealed class Mode : IStyleValue
    {
        private readonly object value;

        private Mode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Mode None { get; } = new("none");
        public static Mode Lines { get; } = new("lines");
        public static Mode Lines_Markers { get; } = new("lines+markers");
        public static Mode Lines_Text { get; } = new("lines+text");
        public static Mode Lines_Markers_Text { get; } = new("lines+markers+text");
        public static Mode Markers { get; } = new("markers");
        public static Mode Markers_Text { get; } = new("markers+text");
        public static Mode Text { get; } = new("text");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as orientation.</summary>
    public sealed class Orientation : IStyleValue
    {
        private readonly object value;

        private Orientation(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Orientation Horizontal { get; } = new("h");
        public static Orientation Vertical { get; } = new("v");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as pattern shape.</summary>
    public sealed class PatternShape : IStyleValue
    {
        private readonly object value;

        private PatternShape(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static PatternShape None { get; } = new("");
        public static PatternShape DiagonalDescending { get; } = new("/");
        public static PatternShape DiagonalAscending { get; } = new("\\");
        public static PatternShape DiagonalChecked { get; } = new("x");
        public static PatternShape HorizontalLines { get; } = new("-");
        public static PatternShape VerticalLines { get; } = new("|");
        public static PatternShape Checked { get; } = new("+");
        public static PatternShape Dots { get; } = new(".");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as quartile method.</summary>
    public sealed class QuartileMethod : IStyleValue
    {
        private readonly object value;

        private QuartileMethod(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static QuartileMethod Linear { get; } = new("linear");
        public static QuartileMethod Exclusive { get; } = new("exclusive");
        public static QuartileMethod Inclusive { get; } = new("inclusive");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as shape.</summary>
    public sealed class Shape : IStyleValue
    {
        private readonly object value;

        private Shape(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Shape Linear { get; } = new("linear");
        public static Shape Spline { get; } = new("spline");
        public static Shape Hv { get; } = new("hv");
        public static Shape Vh { get; } = new("vh");
        public static Shape Hvh { get; } = new("hvh");
        public static Shape Vhv { get; } = new("vhv");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as smooth alg.</summary>
    public sealed class SmoothAlg : IStyleValue
    {
        private readonly object value;

        private SmoothAlg(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static SmoothAlg False { get; } = new(false);
        public static SmoothAlg Best { get; } = new("best");
        public static SmoothAlg Fast { get; } = new("fast");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as text position.</summary>
    public sealed class TextPosition : IStyleValue
    {
        private readonly object value;

        private TextPosition(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TextPosition TopLeft { get; } = new("top left");
        public static TextPosition TopCenter { get; } = new("top center");
        public static TextPosition TopRight { get; } = new("top right");
        public static TextPosition MiddleLeft { get; } = new("middle left");
        public static TextPosition MiddleCenter { get; } = new("middle center");
        public static TextPosition MiddleRight { get; } = new("middle right");
        public static TextPosition BottomLeft { get; } = new("bottom left");
        public static TextPosition BottomCenter { get; } = new("bottom center");
        public static TextPosition BottomRight { get; } = new("bottom right");
        public static TextPosition Auto { get; } = new("auto");
        public static TextPosition Inside { get; } = new("inside");
        public static TextPosition Outside { get; } = new("outside");
        public static TextPosition None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as visible.</summary>
    public sealed class Visible : IStyleValue
    {
        private readonly object value;

        private Visible(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Visible True { get; } = new(true);
        public static Visible False { get; } = new(false);
        public static Visible LegendOnly { get; } = new("legendonly");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }
}
