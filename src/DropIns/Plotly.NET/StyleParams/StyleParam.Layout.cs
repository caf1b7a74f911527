#pragma warning disable CS1591 // Each member stands for the plotly.js value in its line.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values plotly.js takes as annotation alignment.</summary>
    public sealed class AnnotationAlignment : IStyleValue
    {
        private readonly object value;

        private AnnotationAlignment(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AnnotationAlignment Left { get; } = new("left");
        public static AnnotationAlignment Center { get; } = new("center");
        public static AnnotationAlignment Right { get; } = new("right");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as arrow head.</summary>
    public sealed class ArrowHead : IStyleValue
    {
        private readonly object value;

        private ArrowHead(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ArrowHead TriangleShort { get; } = new(1);
        public static ArrowHead TriangleTall { get; } = new(2);
        public static ArrowHead Barbed { get; } = new(3);
        public static ArrowHead SimpleShort { get; } = new(4);
        public static ArrowHead SimpleTall { get; } = new(5);
        public static ArrowHead Cirle { get; } = new(6);
        public static ArrowHead Square { get; } = new(7);
        public static ArrowHead LineOnly { get; } = new(8);

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as arrow side.</summary>
    public sealed class ArrowSide : IStyleValue
    {
        private readonly object value;

        private ArrowSide(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ArrowSide Start { get; } = new("start");
        public static ArrowSide End { get; } = new("end");
        public static ArrowSide StartEnd { get; } = new("start+end");
        public static ArrowSide None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as bar mode.</summary>
    public sealed class BarMode : IStyleValue
    {
        private readonly object value;

        private BarMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static BarMode Stack { get; } = new("stack");
        public static BarMode Group { get; } = new("group");
        public static BarMode Overlay { get; } = new("overlay");
        public static BarMode Relative { get; } = new("relative");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as drag mode.</summary>
    public sealed class DragMode : IStyleValue
    {
        private readonly object value;

        private DragMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static DragMode Zoom { get; } = new("zoom");
        public static DragMode Pan { get; } = new("pan");
        public static DragMode Select { get; } = new("select");
        public static DragMode Lasso { get; } = new("lasso");
        public static DragMode Orbit { get; } = new("orbit");
        public static DragMode TurnTable { get; } = new("turntable");
        public static DragMode False { get; } = new(false);

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as entry width mode.</summary>
    public sealed class EntryWidthMode : IStyleValue
    {
        private readonly object value;

        private EntryWidthMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static EntryWidthMode Fraction { get; } = new("fraction");
        public static EntryWidthMode Pixels { get; } = new("pixels");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as horizontal align.</summary>
    public sealed class HorizontalAlign : IStyleValue
    {
        private readonly object value;

        private HorizontalAlign(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static HorizontalAlign Left { get; } = new("left");
        public static HorizontalAlign Center { get; } = new("center");
        public static HorizontalAlign Right { get; } = new("right");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as hover mode.</summary>
    public sealed class HoverMode : IStyleValue
    {
        private readonly object value;

        private HoverMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static HoverMode Closest { get; } = new("closest");
        public static HoverMode X { get; } = new("x");
        public static HoverMode Y { get; } = new("y");
        public static HoverMode False { get; } = new(false);

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as layer.</summary>
    public sealed class Layer : IStyleValue
    {
        private readonly object value;

        private Layer(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Layer Below { get; } = new("below");
        public static Layer Above { get; } = new("above");
        public static Layer AboveTraces { get; } = new("above traces");
        public static Layer BelowTraces { get; } = new("below traces");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as layout grid pattern.</summary>
    public sealed class LayoutGridPattern : IStyleValue
    {
        private readonly object value;

        private LayoutGridPattern(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static LayoutGridPattern Independent { get; } = new("independent");
        public static LayoutGridPattern Coupled { get; } = new("coupled");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as layout grid row order.</summary>
    public sealed class LayoutGridRowOrder : IStyleValue
    {
        private readonly object value;

        private LayoutGridRowOrder(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");
        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as layout grid x side.</summary>
    public sealed class LayoutGridXSide : IStyleValue
    {
        private readonly object value;

        private LayoutGridXSide(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static LayoutGridXSide Bottom { get; } = new("bottom");
        public static LayoutGridXSide BottomPlot { get; } = new("bottom plot");
        public static LayoutGridXSide Top { get; } = new("top");
        public static LayoutGridXSide TopPlot { get; } = new("top plot");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as layout grid y side.</summary>
    public sealed class LayoutGridYSide : IStyleValue
    {
        private readonly object value;

        private LayoutGridYSide(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static LayoutGridYSide Left { get; } = new("left");
        public static LayoutGridYSide LeftPlot { get; } = new("left plot");
        public static LayoutGridYSide Right { get; } = new("right");
        public static LayoutGridYSide RightPlot { get; } = new("right plot");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as method.</summary>
    public sealed class Method : IStyleValue
    {
        private readonly object value;

        private Method(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Method Restyle { get; } = new("restyle");
        public static Method Relayout { get; } = new("relayout");
        public static Method Animate { get; } = new("animate");
        public static Method Update { get; } = new("update");
        public static Method Skip { get; } = new("skip");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as mode bar button.</summary>
    public sealed class ModeBarButton : IStyleValue
    {
        private readonly object value;

        private ModeBarButton(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ModeBarButton ToImage { get; } = new("toImage");
        public static ModeBarButton Zoom2d { get; } = new("zoom2d");
        public static ModeBarButton Pan2d { get; } = new("pan2d");
        public static ModeBarButton Select2d { get; } = new("select2d");
        public static ModeBarButton Lasso2d { get; } = new("lasso2d");
        public static ModeBarButton ZoomIn2d { get; } = new("zoomIn2d");
        public static ModeBarButton ZoomOut2d { get; } = new("zoomOut2d");
        public static ModeBarButton AutoScale2d { get; } = new("autoScale2d");
        public static ModeBarButton ResetScale2d { get; } = new("resetScale2d");
        public static ModeBarButton ToggleSpikelines { get; } = new("toggleSpikelines");
        public static ModeBarButton HoverClosestCartesian { get; } = new("hoverClosestCartesian");
        public static ModeBarButton HoverCompareCartesian { get; } = new("hoverCompareCartesian");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as shape type.</summary>
    public sealed class ShapeType : IStyleValue
    {
        private readonly object value;

        private ShapeType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ShapeType Circle { get; } = new("circle");
        public static ShapeType Rectangle { get; } = new("rect");
        public static ShapeType SvgPath { get; } = new("path");
        public static ShapeType Line { get; } = new("line");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as trace group click options.</summary>
    public sealed class TraceGroupClickOptions : IStyleValue
    {
        private readonly object value;

        private TraceGroupClickOptions(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");
        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as trace item click options.</summary>
    public sealed class TraceItemClickOptions : IStyleValue
    {
        private readonly object value;

        private TraceItemClickOptions(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TraceItemClickOptions Toggle { get; } = new("toggle");
        public static TraceItemClickOptions ToggleOthers { get; } = new("toggleothers");
        public static TraceItemClickOptions False { get; } = new(false);

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as trace item sizing.</summary>
    public sealed class TraceItemSizing : IStyleValue
    {
        private readonly object value;

        private TraceItemSizing(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TraceItemSizing Trace { get; } = new("trace");
        public static TraceItemSizing Constant { get; } = new("constant");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as trace order.</summary>
    public sealed class TraceOrder : IStyleValue
    {
        private readonly object value;

        private TraceOrder(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TraceOrder Normal { get; } = new("normal");
        public static TraceOrder Reversed { get; } = new("reversed");
        public static TraceOrder Grouped { get; } = new("grouped");
        public static TraceOrder ReversedGrouped { get; } = new("reversed+grouped");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as unit mode.</summary>
    public sealed class UnitMode : IStyleValue
    {
        private readonly object value;

        private UnitMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static UnitMode Fraction { get; } = new("fraction");
        public static UnitMode Pixels { get; } = new("pixels");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as vertical align.</summary>
    public sealed class VerticalAlign : IStyleValue
    {
        private readonly object value;

        private VerticalAlign(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static VerticalAlign Top { get; } = new("top");
        public static VerticalAlign Middle { get; } = new("middle");
        public static VerticalAlign Bottom { get; } = new("bottom");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as x anchor position.</summary>
    public sealed class XAnchorPosition : IStyleValue
    {
        private readonly object value;

        private XAnchorPosition(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static XAnchorPosition Auto { get; } = new("auto");
        public static XAnchorPosition Left { get; } = new("left");
        public static XAnchorPosition Center { get; } = new("center");
        public static XAnchorPosition Right { get; } = new("right");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as y anchor position.</summary>
    public sealed class YAnchorPosition : IStyleValue
    {
        private readonly object value;

        private YAnchorPosition(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static YAnchorPosition Auto { get; } = new("auto");
        public static YAnchorPosition Top { get; } = new("top");
        public static YAnchorPosition Middle { get; } = new("middle");
        public static YAnchorPosition Bottom { get; } = new("bottom");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }
}
