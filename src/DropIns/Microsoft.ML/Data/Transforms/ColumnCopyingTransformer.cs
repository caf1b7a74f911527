using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Copies columns under other names.</summary>
public sealed class ColumnCopyingTransformer : OneToOneTransformerBase
{
    internal ColumnCopyingTransformer(InputOutputColumnPair[] pairs)
        : base(pairs)
    {
    }

    internal ColumnCopyingTransformer(ModelLoadContext context)
        : base(context)
    {
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input) => OutputColumn.Rename(input, name);
}
