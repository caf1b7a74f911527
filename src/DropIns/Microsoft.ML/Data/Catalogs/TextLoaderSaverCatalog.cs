using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Reads tables from text files.</summary>
public static class TextLoaderSaverCatalog
{
    /// <summary>A loader of files with these columns.</summary>
    /// <param name="dataSample">A file that tells how many values a line has, for columns that go on to its end.</param>
    public static TextLoader CreateTextLoader(
        this DataOperationsCatalog catalog,
        TextLoader.Column[] columns,
        char separatorChar = '\t',
        bool hasHeader = false,
        IMultiStreamSource? dataSample = null,
        bool allowQuoting = false,
        bool trimWhitespace = false,
        bool allowSparse = false) =>
        new(Options(columns, separatorChar, hasHeader, allowQuoting, trimWhitespace, allowSparse), dataSample);

    /// <summary>A loader of files.</summary>
    /// <param name="dataSample">A file that tells how many values a line has, for columns that go on to its end.</param>
    public static TextLoader CreateTextLoader(this DataOperationsCatalog catalog, TextLoader.Options options, IMultiStreamSource? dataSample = null) => new(options, dataSample);

    /// <summary>A loader of files whose columns are the members of a class, by their <see cref="LoadColumnAttribute"/>.</summary>
    /// <param name="dataSample">A file that tells how many values a line has, for columns that go on to its end.</param>
    public static TextLoader CreateTextLoader<TInput>(
        this DataOperationsCatalog catalog,
        char separatorChar = '\t',
        bool hasHeader = false,
        IMultiStreamSource? dataSample = null,
        bool allowQuoting = false,
        bool trimWhitespace = false,
        bool allowSparse = false) =>
        new(Options(TextLoader.ColumnsOf<TInput>(), separatorChar, hasHeader, allowQuoting, trimWhitespace, allowSparse), dataSample);

    /// <summary>The table of a file with these columns.</summary>
    /// <param name="path">The file; its name may hold <c>*</c> and <c>?</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    public static IDataView LoadFromTextFile(
        this DataOperationsCatalog catalog,
        string path,
        TextLoader.Column[] columns,
        char separatorChar = '\t',
        bool hasHeader = false,
        bool allowQuoting = false,
        bool trimWhitespace = false,
        bool allowSparse = false) =>
        Load(path, () => Options(columns, separatorChar, hasHeader, allowQuoting, trimWhitespace, allowSparse));

    /// <summary>The table of a file.</summary>
    /// <param name="path">The file; its name may hold <c>*</c> and <c>?</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    public static IDataView LoadFromTextFile(this DataOperationsCatalog catalog, string path, TextLoader.Options? options = null) =>
        Load(path, () => options ?? new TextLoader.Options());

    /// <summary>The table of a file whose columns are the members of a class, by their <see cref="LoadColumnAttribute"/>.</summary>
    /// <param name="path">The file; its name may hold <c>*</c> and <c>?</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">A member has no <see cref="LoadColumnAttribute"/>.</exception>
    public static IDataView LoadFromTextFile<TInput>(
        this DataOperationsCatalog catalog,
        string path,
        char separatorChar = '\t',
        bool hasHeader = false,
        bool allowQuoting = false,
        bool trimWhitespace = false,
        bool allowSparse = false) =>
        Load(path, () => Options(TextLoader.ColumnsOf<TInput>(), separatorChar, hasHeader, allowQuoting, trimWhitespace, allowSparse));

    /// <summary>The table of a file whose columns are the members of a class, by their <see cref="LoadColumnAttribute"/>.</summary>
    /// <param name="path">The file; its name may hold <c>*</c> and <c>?</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">A member has no <see cref="LoadColumnAttribute"/>.</exception>
    public static IDataView LoadFromTextFile<TInput>(this DataOperationsCatalog catalog, string path, TextLoader.Options options) => Load(path, () =>
    {
        options.Columns = TextLoader.ColumnsOf<TInput>();
        return options;
    });

    private static IDataView Load(string path, Func<TextLoader.Options> options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var source = new MultiFileSource(path);
        if (source.Count == 0 || !File.Exists(source.GetPathOrNull(0)))
            throw new ArgumentOutOfRangeException(nameof(path), $"File or directory does not exist at path: {path}");
        return new TextLoader(options(), source).Load(source);
    }

    private static TextLoader.Options Options(TextLoader.Column[] columns, char separator, bool hasHeader, bool allowQuoting, bool trimWhitespace, bool allowSparse) => new()
    {
        Columns = columns,
        Separators = [separator],
        HasHeader = hasHeader,
        AllowQuoting = allowQuoting,
        TrimWhitespace = trimWhitespace,
        AllowSparse = allowSparse,
    };
}
