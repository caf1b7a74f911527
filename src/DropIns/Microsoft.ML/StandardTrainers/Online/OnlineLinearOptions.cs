namespace Microsoft.ML.Trainers;

/// <summary>Options of trainers that learn from one example after the other.</summary>
public abstract class OnlineLinearOptions : TrainerInputBaseWithLabel
{
    private protected OnlineLinearOptions()
    {
    }

    /// <summary>The number of passes over the data.</summary>
    public int NumberOfIterations = 1;

    /// <summary>The width of the range around zero that the first weights are drawn from.</summary>
    public float InitialWeightsDiameter;

    /// <summary>Whether each pass takes the examples in another order.</summary>
    public bool Shuffle = true;
}
