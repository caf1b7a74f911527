using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Reads tables from files.</summary>
public static class DataLoaderExtensions
{
    /// <summary>The table of files, one after the other.</summary>
    public static IDataView Load(this IDataLoader<IMultiStreamSource> loader, params string[] path)
    {
        ArgumentNullException.ThrowIfNull(loader);
        return loader.Load(new MultiFileSource(path));
    }
}
