using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Brings numbers to one scale.</summary>
public sealed partial class NormalizingTransformer : OneToOneTransformerBase
{
    private readonly Scaling[] scalings;

    internal NormalizingTransformer(InputOutputColumnPair[] pairs, Scaling[] scalings)
        : base(pairs) => this.scalings = scalings;

    internal NormalizingTransformer(ModelLoadContext context)
        : base(context) => scalings = [.. Pairs.Select(_ => new Scaling(
            context.Reader.ReadBoolean(), context.Reader.ReadBoolean(), context.Reader.ReadBoolean(),
            context.ReadAll(context.Reader.ReadDouble), context.ReadAll(context.Reader.ReadDouble)))];

    /// <summary>What was learned of a column: <see cref="AffineNormalizerModelParameters{TData}"/> or <see cref="CdfNormalizerModelParameters{TData}"/>.</summary>
    public NormalizerModelParametersBase GetNormalizerModelParameters(int index)
    {
        var (cdf, single, vector, first, second) = scalings[index];
        return (vector, single) switch
        {
            (true, true) => Make(first.Select(value => (float)value).ToImmutableArray(), second.Select(value => (float)value).ToImmutableArray()),
            (true, false) => Make(first.ToImmutableArray(), second.ToImmutableArray()),
            (false, true) => Make((float)first[0], (float)second[0]),
            (false, false) => Make(first[0], second[0]),
        };

        NormalizerModelParametersBase Make<TData>(TData a, TData b) =>
            cdf ? new CdfNormalizerModelParameters<TData>(a, b) : new AffineNormalizerModelParameters<TData>(a, b);
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        foreach (var (cdf, single, vector, first, second) in scalings)
        {
            ctx.Writer.Write(cdf);
            ctx.Writer.Write(single);
            ctx.Writer.Write(vector);
            ctx.WriteAll(first, ctx.Writer.Write);
            ctx.WriteAll(second, ctx.Writer.Write);
        }
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        var scaling = scalings[index];
        var annotations = new DataViewSchema.Annotations.Builder();
        annotations.AddPrimitiveValue(AnnotationKinds.IsNormalized, BooleanDataViewType.Instance, true);
        annotations.Add(input.Annotations, kind => kind == AnnotationKinds.SlotNames);
        var known = annotations.ToAnnotations();
        var raw = input.Type.RawType;
        if (raw == typeof(float))
            return OutputColumn.Map<float, float>(name, input.Type, known, input, value => (float)scaling.Apply(value, 0));
        if (raw == typeof(double))
            return OutputColumn.Map<double, double>(name, input.Type, known, input, value => scaling.Apply(value, 0));
        if (raw == typeof(VBuffer<float>))
            return OutputColumn.Map<VBuffer<float>, VBuffer<float>>(name, input.Type, known, input, vector => scaling.Apply(vector, (value, slot) => (float)scaling.Apply(value, slot)));
        return OutputColumn.Map<VBuffer<double>, VBuffer<double>>(name, input.Type, known, input, vector => scaling.Apply(vector, scaling.Apply));
    }

    /// <summary>The rule of a column, with two numbers a slot: scale and offset, or mean and standard deviation.</summary>
    internal sealed record Scaling(bool Cdf, bool Single, bool Vector, double[] First, double[] Second)
    {
        public double Apply(double value, int slot)
        {
            if (!Cdf)
                return (value - Second[slot]) * First[slot];
            return Second[slot] > 0 && !double.IsNaN(value) ? Normal.CDF(First[slot], Second[slot], value) : 0;
        }

        public VBuffer<T> Apply<T>(VBuffer<T> vector, Func<T, int, T> apply)
        {
            if (vector.Length != First.Length)
                throw new InvalidOperationException($"Normalizer expected {First.Length} slots but got {vector.Length}");
            // Where zero stays zero a sparse vector stays sparse.
            if (vector.IsDense || Cdf || Array.Exists(Second, offset => offset != 0))
                return new(vector.Length, [.. vector.DenseValues().Select(apply)]);
            var indices = vector.GetIndices().ToArray();
            return new(vector.Length, indices.Length, [.. vector.Items().Select(item => apply(item.Value, item.Key))], indices);
        }
    }
}
