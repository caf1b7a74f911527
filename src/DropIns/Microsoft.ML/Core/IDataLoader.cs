namespace Microsoft.ML;

/// <summary>Reads a table from a source.</summary>
public interface IDataLoader<in TSource> : ICanSaveModel
{
    /// <summary>The table of a source.</summary>
    IDataView Load(TSource input);

    /// <summary>The columns of the tables.</summary>
    DataViewSchema GetOutputSchema();
}
