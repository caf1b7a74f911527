using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Projects vectors on the directions in which they vary most.</summary>
public sealed class PrincipalComponentAnalysisTransformer : OneToOneTransformerBase
{
    private readonly float[][] directions;
    private readonly float[] mean;

    internal PrincipalComponentAnalysisTransformer(InputOutputColumnPair pair, float[][] directions, float[] mean)
        : base([pair]) => (this.directions, this.mean) = (directions, mean);

    internal PrincipalComponentAnalysisTransformer(ModelLoadContext context)
        : base(context) => (directions, mean) = (context.ReadAll(context.ReadFloats), context.ReadFloats());

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.WriteAll(directions, ctx.WriteFloats);
        ctx.WriteFloats(mean);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        if (input.Type is not VectorDataViewType vector || !vector.ItemType.Equals(NumberDataViewType.Single) || vector.Size != mean.Length)
            throw new ArgumentOutOfRangeException("inputSchema", $"Schema mismatch for input column '{input.Name}': expected Vector<Single, {mean.Length}>, got {input.Type}");
        return OutputColumn.Map<VBuffer<float>, VBuffer<float>>(name, new VectorDataViewType(NumberDataViewType.Single, directions.Length), null, input, Project);
    }

    private VBuffer<float> Project(VBuffer<float> features)
    {
        var centred = Array.ConvertAll(mean, value => -value);
        Example.Of(features).AddTo(centred, 1);
        var point = new Example(centred, null, 0, 1);
        return new(directions.Length, Array.ConvertAll(directions, direction => point.Dot(direction)));
    }
}
