using Microsoft.ML.Views;

namespace Microsoft.ML.Data;

/// <summary>A transformer that makes columns of one column each.</summary>
public abstract class OneToOneTransformerBase : RowToRowTransformerBase
{
    private protected OneToOneTransformerBase(IReadOnlyList<InputOutputColumnPair> pairs) => Pairs = pairs;

    private protected OneToOneTransformerBase(ModelLoadContext context)
        : this(context.ReadAll(() => new InputOutputColumnPair(context.Reader.ReadString(), context.Reader.ReadString())))
    {
    }

    private protected IReadOnlyList<InputOutputColumnPair> Pairs { get; }

    private protected override void SaveModel(ModelSaveContext ctx) => ctx.WriteAll(Pairs, pair =>
    {
        ctx.Writer.Write(pair.OutputColumnName);
        ctx.Writer.Write(pair.InputColumnName);
    });

    private protected override IEnumerable<OutputColumn> Columns(DataViewSchema inputSchema) =>
        Pairs.Select((pair, i) => Column(i, pair.OutputColumnName, Find(inputSchema, pair.InputColumnName)));

    /// <summary>The column made by the <paramref name="index"/>-th pair.</summary>
    private protected abstract OutputColumn Column(int index, string name, DataViewSchema.Column input);
}
