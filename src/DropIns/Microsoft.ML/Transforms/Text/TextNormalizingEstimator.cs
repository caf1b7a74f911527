using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Changes the case of text, and takes out diacritics, punctuation marks and numbers.</summary>
public sealed class TextNormalizingEstimator : TrivialEstimator<TextNormalizingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;

    internal TextNormalizingEstimator(InputOutputColumnPair pair, CaseMode caseMode, bool keepDiacritics, bool keepPunctuations, bool keepNumbers)
        : base(new([pair], caseMode, keepDiacritics, keepPunctuations, keepNumbers)) => pairs = [pair];

    /// <inheritdoc/>
    public override SchemaShape GetOutputSchema(SchemaShape inputSchema) =>
        inputSchema.With(TextColumns.Check(inputSchema, pairs).Select(pair => inputSchema.Require(pair.InputColumnName).Named(pair.OutputColumnName)));

    /// <summary>What becomes of upper and lower case.</summary>
    public enum CaseMode
    {
        /// <summary>All is lower case.</summary>
        Lower = 0,

        /// <summary>All is upper case.</summary>
        Upper = 1,

        /// <summary>It stays.</summary>
        None = 2,
    }
}
