namespace Microsoft.ML.Trainers;

/// <summary>Options of a trainer that learns without labels and can weigh examples.</summary>
public abstract class UnsupervisedTrainerInputBaseWithWeight : TrainerInputBase
{
    private protected UnsupervisedTrainerInputBaseWithWeight()
    {
    }

    /// <summary>The column of the examples' weights, or null.</summary>
    public string? ExampleWeightColumnName;
}
