using System.IO.Compression;
using Microsoft.ML.Data;
using Microsoft.ML.Model;

namespace Microsoft.ML;

/// <summary>Saving, loading and use of models.</summary>
public sealed class ModelOperationsCatalog
{
    private const string SchemaEntry = "Schema";
    private const string ModelEntry = "TransformerChain";
    private const string LoaderEntry = "DataLoader";
    private readonly MLContext context;

    internal ModelOperationsCatalog(MLContext context) => this.context = context;

    /// <summary>Writes a model, and the columns of the data it is made for.</summary>
    public void Save(ITransformer model, DataViewSchema? inputSchema, Stream stream) => Write(model, inputSchema, null, stream);

    /// <summary>Writes a model to a file, and the columns of the data it is made for.</summary>
    public void Save(ITransformer model, DataViewSchema? inputSchema, string filePath) => WriteFile(filePath, stream => Save(model, inputSchema, stream));

    /// <summary>Writes a model, and the loader of the data it is made for.</summary>
    public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(loader);
        Write(model, loader.GetOutputSchema(), loader, stream);
    }

    /// <summary>Writes a model to a file, and the loader of the data it is made for.</summary>
    public void Save<TSource>(ITransformer model, IDataLoader<TSource> loader, string filePath) => WriteFile(filePath, stream => Save(model, loader, stream));
    /// <summary>Reads a model.</summary>
    /// <param name="inputSchema">The columns of the data it was made for; null where they were not saved.</param>
    /// <exception cref="FormatException">The stream holds no model of this library.</exception>
    public ITransformer Load(Stream stream, out DataViewSchema inputSchema)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = Open(stream);
        inputSchema = null!;
        if (archive.GetEntry(SchemaEntry) is { } schema)
        {
            using var reader = new BinaryReader(schema.Open());
            inputSchema = SchemaFile.ReadSchema(reader);
        }

        using var file = new ModelLoadContext(Entry(archive, ModelEntry).Open(), context);
        return file.ReadObject<ITransformer>();
    }

    /// <summary>Reads a model from a file.</summary>
    /// <param name="inputSchema">The columns of the data it was made for; null where they were not saved.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">The file holds no model of this library.</exception>
    public ITransformer Load(string filePath, out DataViewSchema inputSchema)
    {
        using var stream = File.OpenRead(filePath);
        return Load(stream, out inputSchema);
    }

    /// <summary>Reads a model, and the loader that was saved with it.</summary>
    /// <exception cref="FormatException">The stream holds no model of this library, or no loader.</exception>
    public ITransformer LoadWithDataLoader(Stream stream, out IDataLoader<IMultiStreamSource> loader)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using (var archive = Open(stream))
        {
            using var file = new ModelLoadContext(Entry(archive, LoaderEntry).Open(), context);
            loader = file.ReadObject<IDataLoader<IMultiStreamSource>>();
        }

        return Load(stream, out _);
    }

    /// <summary>Reads a model from a file, and the loader that was saved with it.</summary>
    /// <exception cref="FormatException">The file holds no model of this library, or no loader.</exception>
    public ITransformer LoadWithDataLoader(string filePath, out IDataLoader<IMultiStreamSource> loader)
    {
        using var stream = File.OpenRead(filePath);
        return LoadWithDataLoader(stream, out loader);
    }

    /// <summary>An engine that predicts for single objects.</summary>
    /// <param name="ignoreMissingColumns">Whether members of the prediction may have no column.</param>
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(
        ITransformer transformer, bool ignoreMissingColumns = true, SchemaDefinition? inputSchemaDefinition = null, SchemaDefinition? outputSchemaDefinition = null)
        where TSrc : class
        where TDst : class, new() =>
        CreatePredictionEngine<TSrc, TDst>(transformer, new PredictionEngineOptions
        {
            IgnoreMissingColumns = ignoreMissingColumns,
            InputSchemaDefinition = inputSchemaDefinition,
            OutputSchemaDefinition = outputSchemaDefinition,
        });

    /// <summary>An engine that predicts for single objects, whose columns' sizes are those of a schema.</summary>
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, DataViewSchema inputSchema)
        where TSrc : class
        where TDst : class, new() =>
        CreatePredictionEngine<TSrc, TDst>(transformer, new PredictionEngineOptions { InputSchemaDefinition = RowDefinition.Of<TSrc>(inputSchema) });

    /// <summary>An engine that predicts for single objects.</summary>
    public PredictionEngine<TSrc, TDst> CreatePredictionEngine<TSrc, TDst>(ITransformer transformer, PredictionEngineOptions options)
        where TSrc : class
        where TDst : class, new()
    {
        ArgumentNullException.ThrowIfNull(transformer);
        ArgumentNullException.ThrowIfNull(options);
        return new(transformer, options);
    }

    private static void Write(ITransformer model, DataViewSchema? inputSchema, ICanSaveModel? loader, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        if (inputSchema is not null)
        {
            using var writer = new BinaryWriter(archive.CreateEntry(SchemaEntry).Open());
            SchemaFile.WriteSchema(writer, inputSchema);
        }

        if (loader is not null)
        {
            using var loaderFile = new ModelSaveContext(archive.CreateEntry(LoaderEntry).Open());
            loaderFile.WriteObject(loader);
        }

        using var file = new ModelSaveContext(archive.CreateEntry(ModelEntry).Open());
        file.WriteObject(model);
    }

    private static void WriteFile(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path, "filePath");
        var temporary = path + ".tmp";
        try
        {
            using (var stream = File.Create(temporary))
                write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive archive, string name) =>
        archive.GetEntry(name) ?? throw new FormatException($"Corrupt model file: it has no entry {name}");

    private static ZipArchive Open(Stream stream)
    {
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException error)
        {
            throw new FormatException("Failed to open a zip archive", error);
        }
    }
}
