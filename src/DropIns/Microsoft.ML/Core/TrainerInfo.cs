namespace Microsoft.ML;

/// <summary>What a trainer asks of its data.</summary>
public sealed class TrainerInfo
{
    internal TrainerInfo(bool normalization, bool caching) => (NeedNormalization, WantCaching) = (normalization, caching);

    /// <summary>Whether it learns better from features of one scale.</summary>
    public bool NeedNormalization { get; }

    /// <summary>Whether it reads the data more than once.</summary>
    public bool WantCaching { get; }
}
