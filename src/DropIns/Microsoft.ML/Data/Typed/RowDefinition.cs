namespace Microsoft.ML.Data;

/// <summary>The columns of a class, their types and annotations taken from a schema.</summary>
internal static class RowDefinition
{
    public static SchemaDefinition Of<TRow>(DataViewSchema schema)
    {
        var definition = SchemaDefinition.Create(typeof(TRow), SchemaDefinition.Direction.Read);
        foreach (var column in definition)
        {
            if (schema.GetColumnOrNull(column.ColumnName) is not { } known || known.Type.RawType != column.ColumnType.RawType)
                continue;
            column.ColumnType = known.Type;
            column.CopyAnnotations(known.Annotations);
        }

        return definition;
    }
}
