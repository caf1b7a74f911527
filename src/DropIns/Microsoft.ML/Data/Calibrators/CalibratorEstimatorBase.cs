using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Calibrators;

/// <summary>Learns to turn scores into probabilities.</summary>
public abstract class CalibratorEstimatorBase<TICalibrator> : IEstimator<CalibratorTransformer<TICalibrator>>
    where TICalibrator : class, ICalibrator
{
    private readonly string label;
    private readonly string score;
    private readonly string? weight;

    private protected CalibratorEstimatorBase(string label, string score, string? weight) => (this.label, this.score, this.weight) = (label, score, weight);

    /// <summary>Learns from labels and scores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing or of the wrong type.</exception>
    public CalibratorTransformer<TICalibrator> Fit(IDataView input)
    {
        ArgumentNullException.ThrowIfNull(input);
        ((IEstimator<CalibratorTransformer<TICalibrator>>)this).GetOutputSchema(SchemaShape.Create(input.Schema));
        DataViewSchema.Column[] columns = [.. new[] { label, score, weight }.OfType<string>().Select(name => input.Schema[name])];
        using var cursor = input.GetRowCursor(columns);
        var readers = columns.Select(column => Examples.Number(cursor, column)).ToArray();
        var rows = new List<(bool Label, double Score, double Weight)>();
        while (cursor.MoveNext())
        {
            var values = Array.ConvertAll(readers, read => read());
            if (!Array.Exists(values, float.IsNaN))
                rows.Add((values[0] > 0, values[1], weight is null ? 1 : values[2]));
        }

        return MakeTransformer(Learn(rows), score);
    }

    SchemaShape IEstimator<CalibratorTransformer<TICalibrator>>.GetOutputSchema(SchemaShape inputSchema)
    {
        if (!inputSchema.Require(label, "label").ItemType.Equals(BooleanDataViewType.Instance))
            throw Mismatch("label", label, "Boolean");
        if (!inputSchema.Require(score, "score").ItemType.Equals(NumberDataViewType.Single))
            throw Mismatch("score", score, "Single");
        return inputSchema.With(new SchemaShape.Column("Probability", SchemaShape.Column.VectorKind.Scalar, NumberDataViewType.Single, false));

        ArgumentOutOfRangeException Mismatch(string role, string name, string expected) =>
            new(nameof(inputSchema), $"Schema mismatch for {role} column '{name}': expected {expected}, got {inputSchema.Require(name).TypeText()}");
    }

    private protected abstract TICalibrator Learn(List<(bool Label, double Score, double Weight)> rows);

    private protected abstract CalibratorTransformer<TICalibrator> MakeTransformer(TICalibrator calibrator, string score);
}
