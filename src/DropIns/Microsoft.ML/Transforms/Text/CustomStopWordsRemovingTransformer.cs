using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Takes words out of texts.</summary>
public sealed class CustomStopWordsRemovingTransformer : OneToOneTransformerBase
{
    private readonly StopWords stopWords;

    internal CustomStopWordsRemovingTransformer(InputOutputColumnPair[] pairs, string[] words)
        : base(pairs) => stopWords = new(words);

    internal CustomStopWordsRemovingTransformer(ModelLoadContext context)
        : base(context) => stopWords = new(context.ReadStrings());

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.WriteStrings(stopWords.Words);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input) => stopWords.Removed(name, input);
}
