namespace TorchSharp;

public static partial class torch
{
    /// <summary>The style of Julia.</summary>
    public const TensorStringStyle julia = TensorStringStyle.Julia;

    /// <summary>The style of NumPy.</summary>
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;

    /// <summary>The style of C#.</summary>
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;

    private static TensorStringStyle style = TensorStringStyle.Julia;

    internal static string floatFormat = "g5";
    internal static string newLine = Environment.NewLine;
    internal static int lineWidth = 100;
    internal static int maxRows = 6;
    internal static int maxColumns = 6;

    /// <summary>The style of <c>str()</c> and <c>print()</c>. Setting Default throws <see cref="ArgumentException"/>.</summary>
    public static TensorStringStyle TensorStringStyle
    {
        get => style;
        set => style = value != TensorStringStyle.Default ? value : throw new ArgumentException("The style cannot be set to 'Default'");
    }

    /// <summary>Says how tensors are written from now on; what is null stays.</summary>
    /// <param name="precision">The digits after the point.</param>
    /// <param name="linewidth">The characters a line has at most, 100 at first.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="sci_mode">Write powers of ten.</param>
    /// <param name="maxRows">The rows that the styles of NumPy and C# write at most, 6 at first.</param>
    /// <param name="maxColumns">The columns that the styles of NumPy and C# write at most, 6 at first.</param>
    public static void set_printoptions(int precision, int? linewidth = null, string? newLine = null, bool sci_mode = false,
        int? maxRows = null,
        int? maxColumns = null) =>
        set_printoptions(null, (sci_mode ? "E" : "F") + precision, linewidth, newLine, maxRows, maxColumns);

    /// <summary>Says how tensors are written from now on; what is null stays.</summary>
    /// <param name="style">The style of <c>str()</c> and <c>print()</c>.</param>
    /// <param name="floatFormat">The .NET format of floating point numbers, <c>g5</c> at first.</param>
    /// <param name="linewidth">The characters a line has at most, 100 at first.</param>
    /// <param name="newLine">What ends a line.</param>
    /// <param name="maxRows">The rows that the styles of NumPy and C# write at most, 6 at first.</param>
    /// <param name="maxColumns">The columns that the styles of NumPy and C# write at most, 6 at first.</param>
    public static void set_printoptions(TensorStringStyle? style = null, string? floatFormat = null, int? linewidth = null,
        string? newLine = null,
        int? maxRows = null, int? maxColumns = null)
    {
        torch.style = style ?? torch.style;
        torch.floatFormat = floatFormat ?? torch.floatFormat;
        torch.lineWidth = linewidth ?? torch.lineWidth;
        torch.newLine = newLine ?? torch.newLine;
        torch.maxRows = maxRows ?? torch.maxRows;
        torch.maxColumns = maxColumns ?? torch.maxColumns;
    }

    public partial class Tensor
    {
        /// <summary>Shape, element type and device, such as <c>[2x3], type = Float32, device = cpu</c>.</summary>
        public override string ToString() => ToString(TensorStringStyle.Metadata);

        /// <summary>The elements in the default style, or shape, element type and device.</summary>
        /// <param name="disamb">True for the elements.</param>
        /// <param name="fltFormat">The .NET format of floating point numbers.</param>
        /// <param name="width">The characters a line has at most.</param>
        /// <param name="cultureInfo">How numbers are written.</param>
        /// <param name="newLine">What ends a line.</param>
        public string ToString(bool disamb, string? fltFormat = null, int? width = null,
            System.Globalization.CultureInfo? cultureInfo = null,
            string? newLine = null) =>
            ToString(disamb ? TensorStringStyle.Default : TensorStringStyle.Metadata, fltFormat, width, cultureInfo, newLine);

        /// <summary>The elements in a style.</summary>
        /// <param name="style">The style.</param>
        /// <param name="fltFormat">The .NET format of floating point numbers.</param>
        /// <param name="width">The characters a line has at most.</param>
        /// <param name="cultureInfo">How numbers are written.</param>
        /// <param name="newLine">What ends a line.</param>
        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null,
            System.Globalization.CultureInfo? cultureInfo = null, string? newLine = null) =>
            new Utils.TensorText(this, fltFormat ?? floatFormat, width ?? lineWidth, cultureInfo, newLine ?? torch.newLine)
                .Write(style == TensorStringStyle.Default ? torch.style : style);
    }
}
