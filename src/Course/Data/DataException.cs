namespace Course.Data;

/// <summary>A data set can't be derived; the message is one line that says why and what to do.</summary>
internal sealed class DataException(string message) : Exception(message);
