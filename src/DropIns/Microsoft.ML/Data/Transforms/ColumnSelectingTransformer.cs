using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Keeps some columns, or drops some.</summary>
public sealed class ColumnSelectingTransformer : ITransformer
{
    private readonly string[] names;
    private readonly bool keep;
    private readonly bool keepHidden;

    internal ColumnSelectingTransformer(string[] names, bool keep, bool keepHidden) => (this.names, this.keep, this.keepHidden) = (names, keep, keepHidden);

    internal ColumnSelectingTransformer(ModelLoadContext context)
        : this(context.ReadStrings(), context.Reader.ReadBoolean(), context.Reader.ReadBoolean())
    {
    }

    bool ITransformer.IsRowToRowMapper => true;

    /// <inheritdoc/>
    public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => Map(inputSchema).OutputSchema;

    /// <inheritdoc/>
    public IDataView Transform(IDataView input) => new MappedView(input, Map(input.Schema));

    IRowToRowMapper ITransformer.GetRowToRowMapper(DataViewSchema inputSchema) => Map(inputSchema);

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        ctx.WriteStrings(names);
        ctx.Writer.Write(keep);
        ctx.Writer.Write(keepHidden);
    }

    private RowMapper Map(DataViewSchema inputSchema)
    {
        if (names.FirstOrDefault(name => inputSchema.GetColumnOrNull(name) is null) is { } missing)
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Could not find input column '{missing}'");
        var seen = inputSchema.Where(column => keepHidden || !column.IsHidden).ToList();
        return new(inputSchema, [.. keep
            ? names.SelectMany(name => seen.Where(column => column.Name == name)).Select(OutputColumn.Keep)
            : seen.Where(column => !names.Contains(column.Name)).Select(OutputColumn.Keep)]);
    }
}
