namespace Microsoft.ML;

/// <summary>A row that moves through a table.</summary>
public abstract class DataViewRowCursor : DataViewRow
{
    /// <summary>Goes to the next row; false behind the last.</summary>
    public abstract bool MoveNext();
}
