namespace Microsoft.ML.Data;

/// <summary>Makes one row of another.</summary>
public interface IRowToRowMapper
{
    /// <summary>The columns of the input.</summary>
    DataViewSchema InputSchema { get; }

    /// <summary>The columns of the result.</summary>
    DataViewSchema OutputSchema { get; }

    /// <summary>The columns of the input that these of the result depend on.</summary>
    IEnumerable<DataViewSchema.Column> GetDependencies(IEnumerable<DataViewSchema.Column> dependingColumns);

    /// <summary>The row that is made of an input.</summary>
    /// <param name="activeColumns">The columns of the result whose values will be asked for.</param>
    DataViewRow GetRow(DataViewRow input, IEnumerable<DataViewSchema.Column> activeColumns);
}
