using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Takes English words out that are in nearly every text, such as "the".</summary>
public sealed class StopWordsRemovingTransformer : OneToOneTransformerBase
{
    private static readonly Lazy<StopWords> english = new(() => new StopWords(Resources.Lines("StopWords.English.txt")));

    internal StopWordsRemovingTransformer(InputOutputColumnPair[] pairs)
        : base(pairs)
    {
    }

    internal StopWordsRemovingTransformer(ModelLoadContext context)
        : base(context)
    {
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input) => english.Value.Removed(name, input);
}
