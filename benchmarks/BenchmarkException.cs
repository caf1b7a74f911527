namespace Benchmarks;

/// <summary>A benchmark that can't be run; the message is one line that says why and what to do.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
