using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Divides each vector by its norm; a vector of zeros stays.</summary>
public sealed class LpNormNormalizingTransformer : OneToOneTransformerBase
{
    private readonly LpNormNormalizingEstimatorBase.NormFunction norm;
    private readonly bool ensureZeroMean;

    internal LpNormNormalizingTransformer(InputOutputColumnPair pair, LpNormNormalizingEstimatorBase.NormFunction norm, bool ensureZeroMean)
        : base([pair]) => (this.norm, this.ensureZeroMean) = (norm, ensureZeroMean);

    internal LpNormNormalizingTransformer(ModelLoadContext context)
        : base(context) => (norm, ensureZeroMean) = ((LpNormNormalizingEstimatorBase.NormFunction)context.Reader.ReadByte(), context.Reader.ReadBoolean());

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write((byte)norm);
        ctx.Writer.Write(ensureZeroMean);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        var annotations = new DataViewSchema.Annotations.Builder();
        annotations.AddPrimitiveValue(AnnotationKinds.IsNormalized, BooleanDataViewType.Instance, true);
        annotations.Add(input.Annotations, kind => kind == AnnotationKinds.SlotNames);
        return OutputColumn.Map<VBuffer<float>, VBuffer<float>>(name, input.Type, annotations.ToAnnotations(), input, Divide);
    }

    private VBuffer<float> Divide(VBuffer<float> vector)
    {
        if (ensureZeroMean)
        {
            var mean = (float)(vector.Items().Sum(item => (double)item.Value) / vector.Length);
            vector = new(vector.Length, [.. vector.DenseValues().Select(value => value - mean)]);
        }

        var values = vector.GetValues().ToArray();
        var size = (float)(norm switch
        {
            LpNormNormalizingEstimatorBase.NormFunction.L1 => values.Sum(value => Math.Abs((double)value)),
            LpNormNormalizingEstimatorBase.NormFunction.Infinity => values.Select(value => Math.Abs((double)value)).DefaultIfEmpty().Max(),
            LpNormNormalizingEstimatorBase.NormFunction.StandardDeviation => StandardDeviation(values, vector.Length),
            _ => Math.Sqrt(values.Sum(value => (double)value * value)),
        });
        if (size > 0)
            values = Array.ConvertAll(values, value => value / size);
        return vector.IsDense ? new(vector.Length, values) : new(vector.Length, values.Length, values, vector.GetIndices().ToArray());
    }

    private static double StandardDeviation(float[] values, int length)
    {
        var mean = values.Sum(value => (double)value) / length;
        return Math.Sqrt((values.Sum(value => (double)value * value) / length) - (mean * mean));
    }
}
