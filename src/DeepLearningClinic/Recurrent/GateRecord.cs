namespace DeepLearningClinic.Recurrent;

/// <summary>What went on in one unit of an LSTM, a number for every step of a sequence (notebook 5, "LSTM: remember and forget").</summary>
/// <param name="Input">The input gate: how much of the candidate entered, 0 to 1.</param>
/// <param name="Forget">The forget gate: how much of the cell stayed, 0 to 1.</param>
/// <param name="Output">The output gate: how much of the cell was shown, 0 to 1.</param>
/// <param name="Candidate">The new content on offer, -1 to 1.</param>
/// <param name="Cell">The cell state after the step.</param>
/// <param name="Hidden">What the unit showed, -1 to 1.</param>
public sealed record GateRecord(double[] Input, double[] Forget, double[] Output, double[] Candidate, double[] Cell, double[] Hidden);
