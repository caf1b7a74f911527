#pragma warning disable CS1591 // Each member stands for the plotly.js value in its line.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values plotly.js takes as auto range.</summary>
    public sealed class AutoRange : IStyleValue
    {
        private readonly object value;

        private AutoRange(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AutoRange True { get; } = new(true);
        public static AutoRange False { get; } = new(false);
        public static AutoRange Reversed { get; } = new("reversed");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as axis constraint.</summary>
    public sealed class AxisConstraint : IStyleValue
    {
        private readonly object value;

        private AxisConstraint(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AxisConstraint Range { get; } = new("range");
        public static AxisConstraint Domain { get; } = new("domain");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as axis constraint direction.</summary>
    public sealed class AxisConstraintDirection : IStyleValue
    {
        private readonly object value;

        private AxisConstraintDirection(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AxisConstraintDirection Left { get; } = new("left");
        public static AxisConstraintDirection Center { get; } = new("center");
        public static AxisConstraintDirection Right { get; } = new("right");
        public static AxisConstraintDirection Top { get; } = new("top");
        public static AxisConstraintDirection Middle { get; } = new("middle");
        public static AxisConstraintDirection Bottom { get; } = new("bottom");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as axis type.</summary>
    public sealed class AxisType : IStyleValue
    {
        private readonly object value;

        private AxisType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AxisType Auto { get; } = new("-");
        public static AxisType Linear { get; } = new("linear");
        public static AxisType Log { get; } = new("log");
        public static AxisType Date { get; } = new("date");
        public static AxisType Category { get; } = new("category");
        public static AxisType MultiCategory { get; } = new("multicategory");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as category order.</summary>
    public sealed class CategoryOrder : IStyleValue
    {
        private readonly object value;

        private CategoryOrder(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static CategoryOrder Trace { get; } = new("trace");
        public static CategoryOrder CategoryAscending { get; } = new("category ascending");
        public static CategoryOrder CategoryDescending { get; } = new("category descending");
        public static CategoryOrder Array { get; } = new("array");
        public static CategoryOrder TotalAscending { get; } = new("total ascending");
        public static CategoryOrder TotalDescending { get; } = new("total descending");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as exponent format.</summary>
    public sealed class ExponentFormat : IStyleValue
    {
        private readonly object value;

        private ExponentFormat(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ExponentFormat B { get; } = new("B");
        public static ExponentFormat SI { get; } = new("SI");
        public static ExponentFormat Power { get; } = new("power");
        public static ExponentFormat Ecapital { get; } = new("E");
        public static ExponentFormat E { get; } = new("e");
        public static ExponentFormat None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as mirror.</summary>
    public sealed class Mirror : IStyleValue
    {
        private readonly object value;

        private Mirror(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Mirror True { get; } = new(true);
        public static Mirror Ticks { get; } = new("ticks");
        public static Mirror False { get; } = new(false);
        public static Mirror All { get; } = new("all");
        public static Mirror AllTicks { get; } = new("allticks");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as range mode.</summary>
    public sealed class RangeMode : IStyleValue
    {
        private readonly object value;

        private RangeMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static RangeMode Normal { get; } = new("normal");
        public static RangeMode ToZero { get; } = new("tozero");
        public static RangeMode NonNegative { get; } = new("nonnegative");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as show exponent.</summary>
    public sealed class ShowExponent : IStyleValue
    {
        private readonly object value;

        private ShowExponent(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ShowExponent All { get; } = new("all");
        public static ShowExponent First { get; } = new("first");
        public static ShowExponent Last { get; } = new("last");
        public static ShowExponent None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as show tick option.</summary>
    public sealed class ShowTickOption : IStyleValue
    {
        private readonly object value;

        private ShowTickOption(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ShowTickOption All { get; } = new("all");
        public static ShowTickOption First { get; } = new("first");
        public static ShowTickOption Last { get; } = new("last");
        public static ShowTickOption None { get; } = new("none");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as side.</summary>
    public sealed class Side : IStyleValue
    {
        private readonly object value;

        private Side(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static Side Top { get; } = new("top");
        public static Side TopLeft { get; } = new("top left");
        public static Side Bottom { get; } = new("bottom");
        public static Side Left { get; } = new("left");
        public static Side Right { get; } = new("right");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as tick mode.</summary>
    public sealed class TickMode : IStyleValue
    {
        private readonly object value;

        private TickMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TickMode Auto { get; } = new("auto");
        public static TickMode Linear { get; } = new("linear");
        public static TickMode Array { get; } = new("array");
        public static TickMode Sync { get; } = new("sync");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as tick options.</summary>
    public sealed class TickOptions : IStyleValue
    {
        private readonly object value;

        private TickOptions(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static TickOptions Outside { get; } = new("outside");
        public static TickOptions Inside { get; } = new("inside");
        public static TickOptions Empty { get; } = new("");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }
}
