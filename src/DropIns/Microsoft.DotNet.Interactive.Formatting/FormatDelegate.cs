namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Writes a value and returns true, or returns false so that the next best formatter is asked.</summary>
public delegate bool FormatDelegate<in T>(T value, FormatContext context);
