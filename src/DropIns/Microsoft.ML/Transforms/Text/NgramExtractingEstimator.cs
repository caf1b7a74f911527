using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Learns which sequences of keys (n-grams) there are, to count them.</summary>
public sealed class NgramExtractingEstimator : IEstimator<NgramExtractingTransformer>
{
    private readonly InputOutputColumnPair pair;
    private readonly Ngrams.Settings settings;

    internal NgramExtractingEstimator(InputOutputColumnPair pair, Ngrams.Settings settings)
    {
        if (settings.NgramLength <= 0)
            throw new ArgumentOutOfRangeException("ngramLength", "Must be positive");
        ArgumentOutOfRangeException.ThrowIfNegative(settings.SkipLength, "skipLength");
        (this.pair, this.settings) = (pair, settings);
    }

    /// <summary>Collects the n-grams.</summary>
    public NgramExtractingTransformer Fit(IDataView input)
    {
        GetOutputSchema(SchemaShape.Create(input.Schema));
        var column = input.Schema[pair.InputColumnName];
        var ngrams = new Ngrams(settings);
        using var cursor = input.GetRowCursor([column]);
        var read = Ngrams.Reader(cursor, column);
        while (cursor.MoveNext())
            ngrams.Collect(read());
        return new(pair, ngrams);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema)
    {
        var column = inputSchema.Require(pair.InputColumnName);
        if (column.Kind == SchemaShape.Column.VectorKind.Scalar || !column.IsKey)
            throw new ArgumentOutOfRangeException(nameof(inputSchema), $"Schema mismatch for input column '{column.Name}': expected vector of Key type, got {column.TypeText()}");
        var slotNames = new SchemaShape.Column(AnnotationKinds.SlotNames, SchemaShape.Column.VectorKind.Vector, TextDataViewType.Instance, false);
        return inputSchema.With(new SchemaShape.Column(pair.OutputColumnName, SchemaShape.Column.VectorKind.Vector, NumberDataViewType.Single, false, new SchemaShape([slotNames])));
    }

    /// <summary>What an n-gram of a text counts.</summary>
    public enum WeightingCriteria
    {
        /// <summary>How often it is in the text.</summary>
        Tf = 0,

        /// <summary>How rare it is: the log of the number of texts over the number of texts with it.</summary>
        Idf = 1,

        /// <summary>The product of both.</summary>
        TfIdf = 2,
    }
}
