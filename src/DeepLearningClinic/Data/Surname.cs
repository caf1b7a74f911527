namespace DeepLearningClinic.Data;

/// <summary>A surname and where it is borne (notebook 5, "Generating names character by character").</summary>
/// <param name="Name">The name.</param>
/// <param name="Origin">The language or country, such as <c>Italian</c>.</param>
public sealed record Surname(string Name, string Origin);
