namespace Microsoft.ML.Trainers;

/// <summary>How wrong an output is for a label.</summary>
public interface ILossFunction<in TOutput, in TLabel>
{
    /// <summary>The loss of an output.</summary>
    double Loss(TOutput output, TLabel label);
}
