#pragma warning disable CS1591 // Each member stands for the plotly.js value in its line.
namespace Plotly.NET;

public static partial class StyleParam
{
    /// <summary>The values plotly.js takes as aspect mode.</summary>
    public sealed class AspectMode : IStyleValue
    {
        private readonly object value;

        private AspectMode(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static AspectMode Auto { get; } = new("auto");
        public static AspectMode Cube { get; } = new("cube");
        public static AspectMode Data { get; } = new("data");
        public static AspectMode Manual { get; } = new("manual");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as camera projection type.</summary>
    public sealed class CameraProjectionType : IStyleValue
    {
        private readonly object value;

        private CameraProjectionType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static CameraProjectionType Perspective { get; } = new("perspective");
        public static CameraProjectionType Orthographic { get; } = new("orthographic");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as update menu direction.</summary>
    public sealed class UpdateMenuDirection : IStyleValue
    {
        private readonly object value;

        private UpdateMenuDirection(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static UpdateMenuDirection Left { get; } = new("left");
        public static UpdateMenuDirection Right { get; } = new("right");
        public static UpdateMenuDirection Up { get; } = new("up");
        public static UpdateMenuDirection Down { get; } = new("down");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as update menu type.</summary>
    public sealed class UpdateMenuType : IStyleValue
    {
        private readonly object value;

        private UpdateMenuType(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static UpdateMenuType Dropdown { get; } = new("dropdown");
        public static UpdateMenuType Buttons { get; } = new("buttons");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }

    /// <summary>The values plotly.js takes as update method.</summary>
    public sealed class UpdateMethod : IStyleValue
    {
        private readonly object value;

        private UpdateMethod(object value) => this.value = value;

        object IStyleValue.Value => value;

        public static UpdateMethod Restyle { get; } = new("restyle");
        public static UpdateMethod Relayout { get; } = new("relayout");
        public static UpdateMethod Animate { get; } = new("animate");
        public static UpdateMethod Update { get; } = new("update");
        public static UpdateMethod Skip { get; } = new("skip");

        /// <inheritdoc/>
        public override string ToString() => StyleValue.Text(value);
    }
}
