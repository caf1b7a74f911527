namespace Microsoft.ML.Trainers;

/// <summary>Options of a trainer that learns from labels and can weigh examples.</summary>
public abstract class TrainerInputBaseWithWeight : TrainerInputBaseWithLabel
{
    private protected TrainerInputBaseWithWeight()
    {
    }

    /// <summary>The column of the examples' weights, or null.</summary>
    public string? ExampleWeightColumnName;
}
