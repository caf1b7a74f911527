namespace Microsoft.ML.Transforms;

public sealed partial class NormalizingTransformer
{
    /// <summary>What was learned of a column.</summary>
    public abstract class NormalizerModelParametersBase
    {
        private protected NormalizerModelParametersBase()
        {
        }
    }

    /// <summary>A value becomes (value - offset) · scale.</summary>
    public sealed class AffineNormalizerModelParameters<TData> : NormalizerModelParametersBase
    {
        internal AffineNormalizerModelParameters(TData scale, TData offset) => (Scale, Offset) = (scale, offset);

        /// <summary>The factor, one a slot.</summary>
        public TData Scale { get; }

        /// <summary>What is taken off before, one a slot.</summary>
        public TData Offset { get; }
    }

    /// <summary>A value becomes its place in the normal distribution, between 0 and 1.</summary>
    public sealed class CdfNormalizerModelParameters<TData> : NormalizerModelParametersBase
    {
        internal CdfNormalizerModelParameters(TData mean, TData standardDeviation) => (Mean, StandardDeviation) = (mean, standardDeviation);

        /// <summary>The distribution's mean, one a slot.</summary>
        public TData Mean { get; }

        /// <summary>The distribution's standard deviation, one a slot.</summary>
        public TData StandardDeviation { get; }
    }
}
