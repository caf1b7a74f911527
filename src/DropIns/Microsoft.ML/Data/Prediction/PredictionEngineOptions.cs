using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>How a prediction engine is made.</summary>
public sealed class PredictionEngineOptions
{
    /// <summary>Whether members of the prediction may have no column.</summary>
    public bool IgnoreMissingColumns = true;

    /// <summary>The columns of the examples; those of the class where null.</summary>
    public SchemaDefinition? InputSchemaDefinition;

    /// <summary>The columns of the predictions; those of the class where null.</summary>
    public SchemaDefinition? OutputSchemaDefinition;

    /// <summary>Whether the engine's end is the transformer's end too.</summary>
    public bool OwnsTransformer = true;
}
