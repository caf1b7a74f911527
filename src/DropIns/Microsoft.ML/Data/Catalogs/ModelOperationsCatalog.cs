using System.IO.Compression;
using Microsoft.ML.Data;
using Microsoft.ML.Model;

namespace Microsoft.ML;

/// <summary>Saving, loading and use of models.</summary>
public sealed class ModelOperationsCatalog
{
    private const string SchemaEntry = "Schema";
    private const string ModelEntry = "TransformerChain";
    private readonly MLContext context;

    internal ModelOperationsCatalog(MLContext context) => this.context = context;

    /// <summary>Writes a model, and the columns of the data it is made for.</summary>
    public void Save(ITransformer model, DataViewSchema? inputSchema, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        if (inputSchema is not null)
        {
            using var writer = new BinaryWriter(archive.CreateEntry(SchemaEntry).Open());
            SchemaFile.WriteSchema(writer, inputSchema);
        }

        using var file = new ModelSaveContext(archive.CreateEntry(ModelEntry).Open());
        file.WriteObject(model);
    }

    /// <summary>Writes a model to a file, and the columns of the data it is made for.</summary>
    public void Save(ITransformer model, DataViewSchema? inputSchema, string filePath)
    {
        ArgumentException.ThrowIfNullOrEmpty(filePath);
        var temporary = filePath + ".tmp";
        try
        {
            using (var stream = File.Create(temporary))
                Save(model, inputSchema, stream);
            File.Move(temporary, filePath, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

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

        var entry = archive.GetEntry(ModelEntry) ?? throw new FormatException($"Corrupt model file: it has no entry {ModelEntry}");
        using var file = new ModelLoadContext(entry.Open(), context);
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
