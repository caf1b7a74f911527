namespace Microsoft.ML.Trainers;

/// <summary>Options of a trainer that learns from labels.</summary>
public abstract class TrainerInputBaseWithLabel : TrainerInputBase
{
    private protected TrainerInputBaseWithLabel()
    {
    }

    /// <summary>The column of the labels.</summary>
    public string LabelColumnName = "Label";
}
