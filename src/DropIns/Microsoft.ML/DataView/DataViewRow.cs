using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>A row of a table.</summary>
public abstract class DataViewRow : IDisposable
{
    /// <summary>The number of the row, from 0; -1 before the first.</summary>
    public abstract long Position { get; }

    /// <summary>The number of the batch that the row came in.</summary>
    public abstract long Batch { get; }

    /// <summary>The columns.</summary>
    public abstract DataViewSchema Schema { get; }

    /// <summary>Reads the row's identity.</summary>
    public abstract ValueGetter<DataViewRowId> GetIdGetter();

    /// <summary>Whether the column's values can be asked for.</summary>
    public abstract bool IsColumnActive(DataViewSchema.Column column);

    /// <summary>Reads a column's value at the row.</summary>
    /// <exception cref="InvalidOperationException">The column's values are of another type.</exception>
    public abstract ValueGetter<TValue> GetGetter<TValue>(DataViewSchema.Column column);

    /// <summary>Frees what the row holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the row holds.</summary>
    protected virtual void Dispose(bool disposing)
    {
    }
}
