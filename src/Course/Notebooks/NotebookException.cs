namespace Course.Notebooks;

/// <summary>A file is not a notebook that can be run.</summary>
/// <param name="message">One line that names the file and says what is wrong.</param>
public sealed class NotebookException(string message) : Exception(message);
