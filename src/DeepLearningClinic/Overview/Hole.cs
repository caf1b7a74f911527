namespace DeepLearningClinic.Overview;

/// <summary>A piece of paper that ink encloses in a drawn digit (notebook 1, "Three answers to one task").</summary>
/// <param name="Centre">The mean row of its pixels, 0 at the top.</param>
/// <param name="Height">The number of rows that it spans.</param>
public sealed record Hole(double Centre, int Height);
