namespace Microsoft.ML.Data;

/// <summary>Files that are read one after the other; a name may hold <c>*</c> and <c>?</c>.</summary>
public sealed class MultiFileSource : IMultiStreamSource
{
    private readonly string[] paths;

    /// <summary>Files by their paths.</summary>
    public MultiFileSource(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        this.paths = [.. paths.SelectMany(Expand)];
    }

    /// <inheritdoc/>
    public int Count => paths.Length;

    /// <inheritdoc/>
    public string? GetPathOrNull(int index) => paths[index];

    /// <inheritdoc/>
    public Stream Open(int index) => File.OpenRead(paths[index]);

    /// <inheritdoc/>
    public TextReader OpenTextReader(int index) => new StreamReader(Open(index));

    private static IEnumerable<string> Expand(string path)
    {
        if (path.AsSpan().IndexOfAny('*', '?') < 0)
            return [path];
        var folder = Path.GetDirectoryName(path);
        return Directory.GetFiles(string.IsNullOrEmpty(folder) ? "." : folder, Path.GetFileName(path)).Order(StringComparer.Ordinal);
    }
}
