using Microsoft.ML.Transforms;

namespace Microsoft.ML;

/// <summary>Copies, joins and chooses columns.</summary>
public static class TransformExtensionsCatalog
{
    /// <summary>Joins columns of one type into a vector.</summary>
    public static ColumnConcatenatingEstimator Concatenate(this TransformsCatalog catalog, string outputColumnName, params string[] inputColumnNames) =>
        new(outputColumnName, inputColumnNames);

    /// <summary>Copies a column under another name.</summary>
    public static ColumnCopyingEstimator CopyColumns(this TransformsCatalog catalog, string outputColumnName, string inputColumnName) =>
        new(new InputOutputColumnPair(outputColumnName, inputColumnName));

    /// <summary>Drops columns.</summary>
    public static ColumnSelectingEstimator DropColumns(this TransformsCatalog catalog, params string[] columnNames) => new(columnNames, keep: false, keepHidden: false);

    /// <summary>Keeps columns, in this order.</summary>
    /// <param name="keepHidden">Whether columns stay that a later one of the same name hides.</param>
    public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, string[] columnNames, bool keepHidden) => new(columnNames, keep: true, keepHidden);

    /// <summary>Keeps columns, in this order.</summary>
    public static ColumnSelectingEstimator SelectColumns(this TransformsCatalog catalog, params string[] columnNames) => catalog.SelectColumns(columnNames, keepHidden: false);
}
