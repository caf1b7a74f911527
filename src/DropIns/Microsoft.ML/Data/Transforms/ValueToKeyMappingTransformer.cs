using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Turns values into keys, numbers from 1 up; a value that was not seen when learning becomes 0.</summary>
public sealed class ValueToKeyMappingTransformer : OneToOneTransformerBase
{
    private readonly KeyTerms[] terms;
    private readonly bool asText;

    internal ValueToKeyMappingTransformer(InputOutputColumnPair[] pairs, KeyTerms[] terms, bool asText)
        : base(pairs) => (this.terms, this.asText) = (terms, asText);

    internal ValueToKeyMappingTransformer(ModelLoadContext context)
        : base(context)
    {
        asText = context.Reader.ReadBoolean();
        terms = [.. Pairs.Select(_ => KeyTerms.Load(context.Reader))];
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write(asText);
        foreach (var values in terms)
            values.Save(ctx.Writer);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input) => terms[index].KeyColumn(name, input, asText);
}
