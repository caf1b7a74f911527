using System.Numerics.Tensors;
using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>The centres of the clusters.</summary>
public sealed class KMeansModelParameters : ModelParametersBase<VBuffer<float>>, IVectorModel
{
    private readonly float[][] centroids;

    internal KMeansModelParameters(float[][] centroids) => this.centroids = centroids;

    internal KMeansModelParameters(ModelLoadContext context)
        : this(context.ReadAll(context.ReadFloats))
    {
    }

    int IVectorModel.OutputCount => centroids.Length;

    /// <summary>Copies the centres.</summary>
    /// <param name="k">The number of clusters.</param>
    public void GetClusterCentroids(ref VBuffer<float>[]? centroids, out int k)
    {
        k = this.centroids.Length;
        centroids = Array.ConvertAll(this.centroids, centre => new VBuffer<float>(centre.Length, [.. centre]));
    }

    float[] IVectorModel.Scores(in VBuffer<float> features)
    {
        var point = MemberValues.Dense(features);
        return Array.ConvertAll(centroids, centre => SquaredDistance(point, centre));
    }

    internal static float SquaredDistance(float[] a, float[] b)
    {
        var distance = TensorPrimitives.Distance<float>(a, b);
        return distance * distance;
    }

    private protected override void SaveModel(ModelSaveContext ctx) => ctx.WriteAll(centroids, ctx.WriteFloats);
}
