namespace Microsoft.ML.Data;

/// <summary>Writes the values of a row into an object.</summary>
internal sealed class RowReader<TRow>
    where TRow : class
{
    private readonly List<Action<TRow>> writers = [];

    private RowReader()
    {
    }

    public static SchemaDefinition Definition(SchemaDefinition? definition) => definition ?? SchemaDefinition.Create(typeof(TRow), SchemaDefinition.Direction.Write);

    /// <summary>The columns that the class's members stand for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing.</exception>
    public static List<(DataViewSchema.Column Column, SchemaDefinition.Column Target)> Columns(DataViewSchema schema, SchemaDefinition definition, bool ignoreMissing)
    {
        var result = new List<(DataViewSchema.Column, SchemaDefinition.Column)>();
        foreach (var target in definition)
        {
            if (schema.GetColumnOrNull(target.ColumnName) is { } column)
                result.Add((column, target));
            else if (!ignoreMissing)
                throw new ArgumentOutOfRangeException("Schema", $"Could not find  column '{target.ColumnName}'");
        }

        return result;
    }

    public static RowReader<TRow> Create(DataViewRow row, IEnumerable<(DataViewSchema.Column Column, SchemaDefinition.Column Target)> columns)
    {
        var reader = new RowReader<TRow>();
        reader.writers.AddRange(columns.Select(pair => MemberValues.Writer<TRow>(row, pair.Column, pair.Target)));
        return reader;
    }

    public void Fill(TRow target)
    {
        foreach (var write in writers)
            write(target);
    }
}
