namespace Microsoft.ML.Data;

/// <summary>When a transformer of a chain is used.</summary>
[Flags]
public enum TransformerScope
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>When learning.</summary>
    Training = 1,

    /// <summary>When judging the result.</summary>
    Testing = 2,

    /// <summary>When predicting.</summary>
    Scoring = 4,

    /// <summary>When learning and judging.</summary>
    TrainTest = Training | Testing,

    /// <summary>Always.</summary>
    Everything = Training | Testing | Scoring,
}
