using System.Globalization;
using System.Text;
using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Changes the case of text, and takes out diacritics, punctuation marks and numbers.</summary>
public sealed class TextNormalizingTransformer : OneToOneTransformerBase
{
    // A table of its own: .NET decomposes letters only where the ICU library is there.
    private static readonly Lazy<Dictionary<char, char>> plainLetters = new(() =>
        Resources.Lines("Diacritics.txt").SelectMany(line => line[1..].Select(letter => (letter, line[0]))).ToDictionary());

    private readonly TextNormalizingEstimator.CaseMode caseMode;
    private readonly bool keepDiacritics;
    private readonly bool keepPunctuations;
    private readonly bool keepNumbers;

    internal TextNormalizingTransformer(InputOutputColumnPair[] pairs, TextNormalizingEstimator.CaseMode caseMode, bool keepDiacritics, bool keepPunctuations, bool keepNumbers)
        : base(pairs) =>
        (this.caseMode, this.keepDiacritics, this.keepPunctuations, this.keepNumbers) = (caseMode, keepDiacritics, keepPunctuations, keepNumbers);

    internal TextNormalizingTransformer(ModelLoadContext context)
        : base(context)
    {
        caseMode = (TextNormalizingEstimator.CaseMode)context.Reader.ReadInt32();
        (keepDiacritics, keepPunctuations, keepNumbers) = (context.Reader.ReadBoolean(), context.Reader.ReadBoolean(), context.Reader.ReadBoolean());
    }

    private protected override void SaveModel(ModelSaveContext ctx)
    {
        base.SaveModel(ctx);
        ctx.Writer.Write((int)caseMode);
        ctx.Writer.Write(keepDiacritics);
        ctx.Writer.Write(keepPunctuations);
        ctx.Writer.Write(keepNumbers);
    }

    private protected override OutputColumn Column(int index, string name, DataViewSchema.Column input)
    {
        if (input.Type is TextDataViewType)
            return OutputColumn.Map<ReadOnlyMemory<char>, ReadOnlyMemory<char>>(name, input.Type, null, input, Normalize);
        return TextColumns.Map(name, input.Type, input.Annotations.Only(AnnotationKinds.SlotNames), input, texts => TextColumns.Vector(texts.Select(Normalize)));
    }

    private ReadOnlyMemory<char> Normalize(ReadOnlyMemory<char> text)
    {
        var result = new StringBuilder();
        foreach (var written in text.Span)
        {
            var character = keepDiacritics ? written : plainLetters.Value.GetValueOrDefault(written, written);
            var kept = (keepDiacritics || CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                && (keepPunctuations || !char.IsPunctuation(character))
                && (keepNumbers || !char.IsNumber(character));
            if (kept)
            {
                result.Append(caseMode switch
                {
                    TextNormalizingEstimator.CaseMode.Lower => char.ToLowerInvariant(character),
                    TextNormalizingEstimator.CaseMode.Upper => char.ToUpperInvariant(character),
                    _ => character,
                });
            }
        }

        return result.ToString().AsMemory();
    }
}
