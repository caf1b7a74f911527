#pragma warning disable CS1591 // Each member stands for the plotly.js value in its line.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values plotly.js takes as scale mode.</summary>
    public sealed class ScaleMode : IStyleValue
    {
        private readonly object value;

        private ScaleMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ScaleMode Width { get; } = new("width");
        public static ScaleMode Count { get; } = new("count");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as span mode.</summary>
    public sealed class SpanMode : IStyleValue
    {
        private readonly object value;

        private SpanMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static SpanMode Soft { get; } = new("soft");
        public static SpanMode Hard { get; } = new("hard");
        public static SpanMode Manual { get; } = new("manual");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as violin side.</summary>
    public sealed class ViolinSide : IStyleValue
    {
        private readonly object value;

        private ViolinSide(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static ViolinSide Both { get; } = new("both");
        public static ViolinSide Positive { get; } = new("positive");
        public static ViolinSide Negative { get; } = new("negative");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }
}
