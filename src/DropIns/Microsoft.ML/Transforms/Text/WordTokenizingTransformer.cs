using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Splits text into words.</summary>
public sealed class WordTokenizingTransformer : OneToOneTransformerBase
{
    private readonly char[] separators;

    internal WordTokenizingTransformer(InputOutputColumnPair[] pairs, char[] separators)
        : base(pairs) => this.separators = separators;

    internal WordTokenizingTransformer(ModelLoadContext context)
        : base(context) => separators = context.Reader.ReadString().ToCharArray();

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write(new string(separators));
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input) => TextColumns.Map(name, TextColumns.Words, null, input,
        texts => TextColumns.Vector(texts.SelectMany(text => text.ToString().Split(separators, StringSplitOptions.RemoveEmptyEntries)).Select(word => word.AsMemory())));
}
