namespace Course.Notebooks;

/// <summary>Why a run stopped.</summary>
/// <param name="Cell">Which code cell, from 1.</param>
/// <param name="Source">The cell's source.</param>
/// <param name="Line">The line in the cell, from 1, where it is known.</param>
/// <param name="Column">The column, from 1, where it is known.</param>
/// <param name="Message">What went wrong: the kind of error and its message.</param>
/// <param name="Detail">For a compile error the source line and a caret, otherwise the calls that led to it.</param>
public sealed record CellFailure(int Cell, string Source, int? Line, int? Column, string Message, string? Detail);
