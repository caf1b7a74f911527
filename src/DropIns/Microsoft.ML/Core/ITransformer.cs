using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Makes one table of another, mostly by adding columns.</summary>
public interface ITransformer : ICanSaveModel
{
    /// <summary>Whether every row of the result depends on one row of the input alone.</summary>
    bool IsRowToRowMapper { get; }

    /// <summary>The columns of the result for an input of these columns.</summary>
    DataViewSchema GetOutputSchema(DataViewSchema inputSchema);

    /// <summary>The result, whose rows are computed as they are read.</summary>
    IDataView Transform(IDataView input);

    /// <summary>The transformation of single rows.</summary>
    /// <exception cref="InvalidOperationException">The transformer is none of single rows.</exception>
    IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema);
}
