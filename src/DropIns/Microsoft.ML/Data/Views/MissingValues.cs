using Microsoft.ML.Data;

namespace Microsoft.ML.Views;

/// <summary>Tells whether a row has a missing number in a column.</summary>
internal static class MissingValues
{
    public static Func<bool> Test(DataViewRow row, DataViewSchema.Column column)
    {
        var raw = column.Type.RawType;
        if (raw == typeof(float))
            return Make<float>(float.IsNaN);
        if (raw == typeof(double))
            return Make<double>(double.IsNaN);
        if (raw == typeof(VBuffer<float>))
            return Make<VBuffer<float>>(vector => vector.Items().Any(item => float.IsNaN(item.Value)));
        if (raw == typeof(VBuffer<double>))
            return Make<VBuffer<double>>(vector => vector.Items().Any(item => double.IsNaN(item.Value)));
        return column.Type is KeyDataViewType ? KeyTest(row, column) : () => false;

        Func<bool> Make<T>(Func<T, bool> isMissing)
        {
            var getter = row.GetGetter<T>(column);
            var value = default(T)!;
            return () =>
            {
                getter(ref value);
                return isMissing(value);
            };
        }
    }

    private static Func<bool> KeyTest(DataViewRow row, DataViewSchema.Column column)
    {
        var read = Trainers.Examples.Number(row, column);
        return () => float.IsNaN(read());
    }
}
