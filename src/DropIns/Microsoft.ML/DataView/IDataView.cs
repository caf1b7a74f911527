namespace Microsoft.ML;

/// <summary>A table with a schema, whose rows are read by cursors and computed as they are read.</summary>
public interface IDataView
{
    /// <summary>Whether a cursor can hand out the rows in random order.</summary>
    bool CanShuffle { get; }

    /// <summary>The columns.</summary>
    DataViewSchema Schema { get; }

    /// <summary>The number of rows, or null where only reading them all would tell.</summary>
    long? GetRowCount();

    /// <summary>A cursor over the rows, in random order where <paramref name="rand"/> is given and the table can.</summary>
    /// <param name="columnsNeeded">The columns whose values will be asked for.</param>
    DataViewRowCursor GetRowCursor(IEnumerable<DataViewSchema.Column> columnsNeeded, Random? rand = null);

    /// <summary>At most <paramref name="n"/> cursors that share the rows among them.</summary>
    DataViewRowCursor[] GetRowCursorSet(IEnumerable<DataViewSchema.Column> columnsNeeded, int n, Random? rand = null);
}
