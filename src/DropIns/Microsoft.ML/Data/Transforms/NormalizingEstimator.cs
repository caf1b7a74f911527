using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Learns how to bring numbers to one scale.</summary>
public sealed class NormalizingEstimator : IEstimator<NormalizingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;
    private readonly long maximumExampleCount;
    private readonly bool cdf;
    private readonly Func<SlotStatistics, (double, double)> rule;

    private NormalizingEstimator(InputOutputColumnPair[] pairs, long maximumExampleCount, bool cdf, Func<SlotStatistics, (double, double)> rule)
    {
        if (maximumExampleCount <= 1)
            throw new ArgumentOutOfRangeException(nameof(maximumExampleCount), "Must be greater than 1");
        (this.pairs, this.maximumExampleCount, this.cdf, this.rule) = (pairs, maximumExampleCount, cdf, rule);
    }

    internal static NormalizingEstimator MinMax(InputOutputColumnPair[] pairs, long maximumExampleCount, bool fixZero) =>
        new(pairs, maximumExampleCount, cdf: false, slot =>
            slot.IsConstant ? (0, 0)
            : fixZero ? (1 / Math.Max(Math.Abs(slot.Minimum), Math.Abs(slot.Maximum)), 0)
            : (1 / (slot.Maximum - slot.Minimum), slot.Minimum));

    internal static NormalizingEstimator MeanVariance(InputOutputColumnPair[] pairs, long maximumExampleCount, bool fixZero, bool useCdf) =>
        new(pairs, maximumExampleCount, useCdf, slot =>
            useCdf ? (slot.Mean, slot.StandardDeviation)
            : slot.IsConstant ? (0, 0)
            : fixZero ? (1 / slot.RootMeanSquare, 0)
            : (1 / slot.StandardDeviation, slot.Mean));

    /// <summary>Looks at the values. Missing ones are left out.</summary>
    public NormalizingTransformer Fit(IDataView input)
    {
        var columns = pairs.Select(pair => input.Schema.GetColumnOrNull(pair.InputColumnName)
            ?? throw new ArgumentOutOfRangeException("data", $"Could not find input column '{pair.InputColumnName}'")).ToList();
        foreach (var column in columns)
            CheckType(column.Type, (column.Type as VectorDataViewType)?.ItemType ?? column.Type);
        using var cursor = input.GetRowCursor(columns);
        var slots = columns.Select(column => Enumerable.Range(0, column.Type is VectorDataViewType vector ? vector.Size : 1).Select(_ => new SlotStatistics()).ToArray()).ToList();
        var readers = columns.Select((column, i) => Reader(cursor, column, slots[i])).ToList();
        for (long rows = 0; rows < maximumExampleCount && cursor.MoveNext(); rows++)
            readers.ForEach(read => read());
        return new(pairs, [.. columns.Select((column, i) => Scaling(column.Type, slots[i]))]);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => inputSchema.With(pairs.Select(pair =>
    {
        var column = inputSchema.Require(pair.InputColumnName);
        CheckType(column.ItemType, column.ItemType);
        if (column.Kind == SchemaShape.Column.VectorKind.VariableVector)
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Schema mismatch for input column '{column.Name}': expected Vector<Single>, got {column.TypeText()}");
        return column.Named(pair.OutputColumnName);
    }));

    private static void CheckType(DataViewType type, DataViewType item)
    {
        if (!item.Equals(NumberDataViewType.Single) && !item.Equals(NumberDataViewType.Double))
        {
            throw new ArgumentOutOfRangeException(
                "srcType", $"Wrong column type for input column. Expected: Single, Double, Vector of Single or Vector of Double. Got: {type}.");
        }
    }

    private static Action Reader(DataViewRow row, DataViewSchema.Column column, SlotStatistics[] slots) => column.Type.RawType switch
    {
        var raw when raw == typeof(float) => Scalar<float>(row, column, value => slots[0].Add(value)),
        var raw when raw == typeof(double) => Scalar<double>(row, column, slots[0].Add),
        var raw when raw == typeof(VBuffer<float>) => Vector<float>(row, column, (value, slot) => slots[slot].Add(value)),
        _ => Vector<double>(row, column, (value, slot) => slots[slot].Add(value)),
    };

    private static Action Scalar<T>(DataViewRow row, DataViewSchema.Column column, Action<T> add)
    {
        var getter = row.GetGetter<T>(column);
        var value = default(T)!;
        return () =>
        {
            getter(ref value);
            add(value);
        };
    }

    private static Action Vector<T>(DataViewRow row, DataViewSchema.Column column, Action<T, int> add)
    {
        var getter = row.GetGetter<VBuffer<T>>(column);
        var vector = default(VBuffer<T>);
        return () =>
        {
            getter(ref vector);
            foreach (var (slot, value) in vector.Items(all: true))
                add(value, slot);
        };
    }

    private NormalizingTransformer.Scaling Scaling(DataViewType type, SlotStatistics[] slots)
    {
        var vector = type as VectorDataViewType;
        var item = vector?.ItemType ?? type;
        var rules = slots.Select(rule).ToList();
        return new(cdf, item.RawType == typeof(float), vector is not null, [.. rules.Select(pair => pair.Item1)], [.. rules.Select(pair => pair.Item2)]);
    }
}
