using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Counts the sequences of keys (n-grams) that each text has.</summary>
public sealed class NgramExtractingTransformer : OneToOneTransformerBase
{
    private readonly Ngrams ngrams;

    internal NgramExtractingTransformer(InputOutputColumnPair pair, Ngrams ngrams)
        : base([pair]) => this.ngrams = ngrams;

    internal NgramExtractingTransformer(ModelLoadContext context)
        : base(context) => ngrams = Ngrams.Load(context);

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ngrams.Save(ctx);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        if (input.Type is not VectorDataViewType { ItemType: KeyDataViewType })
            throw new ArgumentOutOfRangeException("inputSchema", $"Schema mismatch for input column '{input.Name}': expected vector of Key type, got {input.Type}");
        var annotations = DataViewSchema.Annotations.Empty;
        if (input.Annotations.Texts(AnnotationKinds.KeyValues) is { } values)
            annotations = AnnotationKinds.SlotNamed(ngrams.Items.Select(ngram => string.Join('|', ngram.Select(key => key <= values.Length ? values[key - 1] : "*"))));
        // A vector has a slot even where no n-gram was found.
        var type = new VectorDataViewType(NumberDataViewType.Single, Math.Max(ngrams.Count, 1));
        return OutputColumn.Compute<VBuffer<float>>(name, type, ngrams.Count > 0 ? annotations : null, [input], row =>
        {
            var read = Ngrams.Reader(row, input);
            return (ref VBuffer<float> value) => value = ngrams.Count > 0 ? ngrams.Weigh(read()) : new VBuffer<float>(1, new float[1]);
        });
    }
}
