namespace Microsoft.ML.Trainers;

/// <summary>A loss for yes-or-no labels, positive or not.</summary>
public interface IClassificationLoss : IScalarLoss
{
}
