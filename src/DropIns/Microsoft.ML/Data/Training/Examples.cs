using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>A table read into memory for training. Examples with a missing feature, label or weight are left out.</summary>
internal sealed class Examples
{
    private Examples(List<Example> items, int featureCount) => (Items, FeatureCount) = (items, featureCount);

    public IReadOnlyList<Example> Items { get; }

    public int FeatureCount { get; }

    public static Examples Read(IDataView data, string features, string? label = null, string? weight = null)
    {
        var schema = data.Schema;
        DataViewSchema.Column[] needed = [.. new[] { features, label, weight }.OfType<string>().Select(name => schema[name])];
        using var cursor = data.GetRowCursor(needed);
        var getFeatures = cursor.GetGetter<VBuffer<float>>(schema[features]);
        var getLabel = label is null ? () => 0f : Number(cursor, schema[label]);
        var getWeight = weight is null ? () => 1f : Number(cursor, schema[weight]);
        var items = new List<Example>();
        var vector = default(VBuffer<float>);
        while (cursor.MoveNext())
        {
            getFeatures(ref vector);
            var example = Example.Of(vector, getLabel(), getWeight());
            if (float.IsFinite(example.Label) && float.IsFinite(example.Weight) && Array.TrueForAll(example.Values, float.IsFinite))
                items.Add(example);
        }

        return items.Count > 0
            ? new(items, ((VectorDataViewType)schema[features].Type).Size)
            : throw new InvalidOperationException("Training set has 0 instances, aborting training.");
    }

    /// <summary>Reads a number: true is 1, false 0, key k is k - 1, and key 0 a missing one.</summary>
    public static Func<float> Number(DataViewRow row, DataViewSchema.Column column)
    {
        return column.Type switch
        {
            BooleanDataViewType => Make<bool>(value => value ? 1 : 0),
            KeyDataViewType when column.Type.RawType == typeof(byte) => Make<byte>(Key<byte>),
            KeyDataViewType when column.Type.RawType == typeof(ushort) => Make<ushort>(Key<ushort>),
            KeyDataViewType when column.Type.RawType == typeof(uint) => Make<uint>(Key<uint>),
            KeyDataViewType => Make<ulong>(Key<ulong>),
            _ when column.Type.RawType == typeof(double) => Make<double>(value => (float)value),
            _ => Make<float>(value => value),
        };

        Func<float> Make<T>(Func<T, float> convert)
        {
            var getter = row.GetGetter<T>(column);
            var value = default(T)!;
            return () =>
            {
                getter(ref value);
                return convert(value);
            };
        }

        static float Key<T>(T value)
            where T : IConvertible => value.ToUInt64(null) is > 0 and var key ? key - 1 : float.NaN;
    }
}
