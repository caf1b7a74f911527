namespace Microsoft.ML;

/// <summary>What prepares data for learning.</summary>
public sealed class TransformsCatalog
{
    internal TransformsCatalog(MLContext context)
    {
        Context = context;
        Conversion = new(context);
        Text = new(context);
    }

    /// <summary>From one type to another.</summary>
    public ConversionTransforms Conversion { get; }

    /// <summary>From text to numbers.</summary>
    public TextTransforms Text { get; }

    internal MLContext Context { get; }

    /// <summary>From one type to another.</summary>
    public sealed class ConversionTransforms
    {
        internal ConversionTransforms(MLContext context) => Context = context;

        internal MLContext Context { get; }
    }

    /// <summary>From text to numbers.</summary>
    public sealed class TextTransforms
    {
        internal TextTransforms(MLContext context) => Context = context;

        internal MLContext Context { get; }
    }
}
