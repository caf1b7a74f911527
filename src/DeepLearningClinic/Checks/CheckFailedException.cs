namespace DeepLearningClinic.Checks;

/// <summary>A notebook's results miss their bounds (the "Results" cell of every notebook).</summary>
/// <param name="message">Names the figures missed, with expected and measured values.</param>
public sealed class CheckFailedException(string message) : Exception(message);
