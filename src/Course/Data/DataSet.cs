namespace Course.Data;

/// <summary>A file of datasets/, as it is before it is compressed.</summary>
internal sealed record DataFile(string Name, byte[] Content);

/// <summary>A set of the course: where it comes from, and how its committed files are derived.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Source">The package that holds it.</param>
/// <param name="Extract">Derives the committed files from the unpacked package.</param>
/// <param name="Full">The files of the full set, compressed as they lie in the unpacked package, by the names they get; null where the extract is all.</param>
internal sealed record DataSet(
    string Name, Package Source, Func<string, Task<DataFile[]>> Extract, IReadOnlyDictionary<string, string>? Full = null);
