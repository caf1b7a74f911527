namespace Course.Notebooks;

/// <summary>A cell is about to run.</summary>
/// <param name="Cell">Which code cell, from 1.</param>
/// <param name="CellCount">How many code cells there are.</param>
/// <param name="FirstWords">The beginning of its source.</param>
/// <param name="Elapsed">The time since the run began.</param>
/// <param name="Processor">The processor time that the process has used.</param>
public sealed record CellProgress(int Cell, int CellCount, string FirstWords, TimeSpan Elapsed, TimeSpan Processor);
