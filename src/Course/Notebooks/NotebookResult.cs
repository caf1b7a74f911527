namespace Course.Notebooks;

/// <summary>What came of a run.</summary>
/// <param name="Notebook">The notebook with its outputs.</param>
/// <param name="Failure">Why the run stopped; null where every cell ran.</param>
/// <param name="Elapsed">The time of the whole run.</param>
/// <param name="FirstResult">The time until the first code cell was done.</param>
public sealed record NotebookResult(Notebook Notebook, CellFailure? Failure, TimeSpan Elapsed, TimeSpan FirstResult);
