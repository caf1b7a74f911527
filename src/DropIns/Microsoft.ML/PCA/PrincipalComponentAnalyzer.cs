using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Transforms;

/// <summary>
/// Finds the directions in which vectors vary most by random projections (Halko, Martinsson and Tropp, Finding structure with randomness, 2011, section 4.5,
/// with two power iterations).
/// </summary>
public sealed class PrincipalComponentAnalyzer : IEstimator<PrincipalComponentAnalysisTransformer>
{
    private readonly InputOutputColumnPair pair;
    private readonly string? weight;
    private readonly int rank;
    private readonly int overSampling;
    private readonly bool ensureZeroMean;
    private readonly int seed;

    internal PrincipalComponentAnalyzer(InputOutputColumnPair pair, string? weight, int rank, int overSampling, bool ensureZeroMean, int seed)
    {
        if (rank <= 0)
            throw new ArgumentOutOfRangeException(nameof(rank), "Rank must be positive");
        if (overSampling < 0)
            throw new ArgumentOutOfRangeException(nameof(overSampling), "Oversampling must be non-negative");
        (this.pair, this.weight, this.rank, this.overSampling, this.ensureZeroMean, this.seed) = (pair, weight, rank, overSampling, ensureZeroMean, seed);
    }

    /// <summary>Finds the directions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The column is missing, no vector of numbers, or shorter than the rank.</exception>
    public PrincipalComponentAnalysisTransformer Fit(IDataView input)
    {
        GetOutputSchema(SchemaShape.Create(input.Schema));
        var examples = Examples.Read(input, pair.InputColumnName, weight: weight);
        if (rank > examples.FeatureCount)
            throw new ArgumentOutOfRangeException("Rank", "Rank must be positive, and at most the dimension of untransformed data");
        var (data, mean) = Centred(examples);
        var random = new Random(seed);
        var samples = Math.Min(Math.Min(rank + overSampling, examples.FeatureCount), examples.Items.Count);
        var directions = data.TransposeThisAndMultiply(Matrix<double>.Build.Dense(examples.Items.Count, samples, (_, _) => Normal.Sample(random, 0, 1)));
        for (var power = 0; power < 2; power++)
            directions = data.TransposeThisAndMultiply(data.Multiply(directions.QR().Q));
        var basis = directions.QR().Q;
        var components = data.Multiply(basis).Svd().VT.Multiply(basis.Transpose());
        return new(pair, [.. Enumerable.Range(0, rank).Select(row => row < components.RowCount ? Signed(components.Row(row)) : new float[examples.FeatureCount])], mean);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var column = inputSchema.Require(pair.InputColumnName);
        if (column.Kind != SchemaShape.Column.VectorKind.Vector || !column.ItemType.Equals(NumberDataViewType.Single))
        {
            throw new ArgumentOutOfRangeException(
                nameof(inputSchema), $"Schema mismatch for input column '{column.Name}': expected known-size vector of Single of two or more items, got {column.TypeText()}");
        }

        return inputSchema.With(new SchemaShape.Column(pair.OutputColumnName, SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false));
    }

    /// <summary>A row for each example, without the mean, times the root of its weight.</summary>
    private (Matrix<double> Data, float[] Mean) Centred(Examples examples)
    {
        var mean = new float[examples.FeatureCount];
        var total = examples.Items.Sum(example => example.Weight);
        foreach (var example in examples.Items)
        {
            if (ensureZeroMean)
                example.AddTo(mean, example.Weight / total);
        }

        var data = Matrix<double>.Build.Dense(examples.Items.Count, examples.FeatureCount);
        for (var row = 0; row < examples.Items.Count; row++)
        {
            var centred = Array.ConvertAll(mean, value => -value);
            examples.Items[row].AddTo(centred, 1);
            var scale = Math.Sqrt(examples.Items[row].Weight);
            data.SetRow(row, Array.ConvertAll(centred, value => value * scale));
        }

        return (data, mean);
    }

    /// <summary>Of the two directions of an axis the one whose largest element is positive.</summary>
    private static float[] Signed(Vector<double> axis)
    {
        var sign = Math.Sign(axis[axis.AbsoluteMaximumIndex()]);
        return [.. axis.Select(value => (float)(sign * value))];
    }
}
