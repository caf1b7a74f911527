namespace Microsoft.ML.Trainers;

/// <summary>Options of a trainer.</summary>
public abstract class TrainerInputBase
{
    private protected TrainerInputBase()
    {
    }

    /// <summary>The column of the features.</summary>
    public string FeatureColumnName = "Features";
}
