using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms;

/// <summary>Learns which different values a column has, and numbers them.</summary>
public sealed class ValueToKeyMappingEstimator : IEstimator<ValueToKeyMappingTransformer>
{
    private readonly InputOutputColumnPair[] pairs;
    private readonly int maximum;
    private readonly KeyOrdinality ordinality;
    private readonly bool asText;
    private readonly IDataView? keyData;

    internal ValueToKeyMappingEstimator(InputOutputColumnPair[] pairs, int maximum, KeyOrdinality ordinality, bool asText, IDataView? keyData)
    {
        if (maximum <= 0)
            throw new ArgumentOutOfRangeException("maximumNumberOfKeys", "Must be positive");
        (this.pairs, this.maximum, this.ordinality, this.asText, this.keyData) = (pairs, maximum, ordinality, asText, keyData);
    }

    /// <summary>Collects the values.</summary>
    public ValueToKeyMappingTransformer Fit(IDataView input)
    {
        var sorted = ordinality == KeyOrdinality.ByValue;
        var terms = pairs.Select(pair =>
        {
            var column = input.Schema.GetColumnOrNull(pair.InputColumnName)
                ?? throw new ArgumentOutOfRangeException("inputSchema", $"Could not find input column '{pair.InputColumnName}'");
            return keyData is null ? KeyTerms.Learn(input, column, maximum, sorted) : KeyTerms.Learn(keyData, keyData.Schema[0], maximum, sorted);
        });
        return new(pairs, [.. terms], asText);
    }

    /// <inheritdoc/>
    public SchemaShape GetOutputSchema(SchemaShape inputSchema) => inputSchema.With(pairs.Select(pair =>
    {
        var column = inputSchema.Require(pair.InputColumnName);
        var values = new SchemaShape.Column(AnnotationKinds.KeyValues, SchemaShape.Column.VectorKind.Vector, asText ? TextDataViewType.Instance : column.ItemType, false);
        return new SchemaShape.Column(pair.OutputColumnName, column.Kind, NumberDataViewType.UInt32, true, new SchemaShape([values]));
    }));

    /// <summary>The order in which values get their keys.</summary>
    public enum KeyOrdinality : byte
    {
        /// <summary>As they are first seen.</summary>
        ByOccurrence = 0,

        /// <summary>From the smallest up; texts by their characters.</summary>
        ByValue = 1,
    }
}
