using System.Reflection;

namespace Microsoft.ML.Data;

/// <summary>Reads tables from text files.</summary>
public sealed partial class TextLoader : IDataLoader<IMultiStreamSource>
{
    private readonly Options options;
    private readonly Column[] columns;
    private readonly int[][] places;
    private readonly DataViewSchema schema;

    internal TextLoader(Options options, IMultiStreamSource? dataSample)
    {
        this.options = options;
        columns = options.Columns ?? [new("Label", DataKind.Single, 0), new("Features", DataKind.Single, [new Range(1, null)])];
        var width = new Lazy<int?>(() => dataSample is null ? null : new LineReader(dataSample, options).Lines().Select(line => (int?)line.Values.Length).FirstOrDefault());
        places = [.. columns.Select(column => (column.Source ?? []).SelectMany(range => Places(range, width)).ToArray())];
        var builder = new DataViewSchema.Builder();
        for (var i = 0; i < columns.Length; i++)
            builder.AddColumn(columns[i].Name ?? throw new ArgumentException("A column has no name", nameof(options)), Type(columns[i], places[i].Length));
        schema = builder.ToSchema();
    }

    internal TextLoader(ModelLoadContext context)
        : this(ReadOptions(context), null)
    {
    }

    /// <summary>The columns that the members of a class are, by their <see cref="LoadColumnAttribute"/>.</summary>
    internal static Column[] ColumnsOf<TInput>() =>
        [.. SchemaDefinition.Create(typeof(TInput), SchemaDefinition.Direction.Write).Select(column =>
        {
            var ranges = MemberTypes.Find(typeof(TInput), column.MemberName).GetCustomAttribute<LoadColumnAttribute>()?.Ranges
                ?? throw new InvalidOperationException($"Field '{column.MemberName}' is missing the {nameof(LoadColumnAttribute)} attribute");
            var vector = column.ColumnType as VectorDataViewType;
            var item = vector?.ItemType ?? column.ColumnType;
            if (vector is not null)
                ranges[0].ForceVector = true;
            return new Column(column.ColumnName, DataKinds.Of(item), ranges, item is KeyDataViewType key ? new KeyCount(key.Count) : null);
        })];

    /// <summary>The columns of the tables.</summary>
    public DataViewSchema GetOutputSchema() => schema;

    /// <summary>The table of files, which are read anew each time that it is.</summary>
    /// <exception cref="FormatException">Raised while reading: a value can't be read as its column's type.</exception>
    public IDataView Load(IMultiStreamSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TextView(schema, columns, places, source, options);
    }

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        var writer = ctx.Writer;
        writer.Write(new string(options.Separators));
        writer.Write(options.DecimalMarker);
        writer.Write(options.EscapeChar);
        foreach (var flag in new[] { options.AllowQuoting, options.AllowSparse, options.HasHeader, options.MissingRealsAsNaNs, options.ReadMultilines, options.TrimWhitespace })
            writer.Write(flag);
        writer.Write(options.MaxRows ?? -1);
        ctx.WriteAll(Enumerable.Range(0, columns.Length).ToArray(), i =>
        {
            writer.Write(columns[i].Name!);
            writer.Write((byte)columns[i].DataKind);
            writer.Write(schema[i].Type is VectorDataViewType);
            ctx.WriteAll(places[i], writer.Write);
            writer.Write(columns[i].KeyCount is not null);
            writer.Write(columns[i].KeyCount?.Count ?? 0);
        });
    }

    private static Options ReadOptions(ModelLoadContext context)
    {
        var reader = context.Reader;
        var options = new Options
        {
            Separators = reader.ReadString().ToCharArray(),
            DecimalMarker = reader.ReadChar(),
            EscapeChar = reader.ReadChar(),
            AllowQuoting = reader.ReadBoolean(),
            AllowSparse = reader.ReadBoolean(),
            HasHeader = reader.ReadBoolean(),
            MissingRealsAsNaNs = reader.ReadBoolean(),
            ReadMultilines = reader.ReadBoolean(),
            TrimWhitespace = reader.ReadBoolean(),
        };
        options.MaxRows = reader.ReadInt64() is >= 0 and var rows ? rows : null;
        options.Columns = context.ReadAll(() =>
        {
            var (name, kind, isVector) = (reader.ReadString(), (DataKind)reader.ReadByte(), reader.ReadBoolean());
            var ranges = context.ReadAll(() => new Range(reader.ReadInt32()) { ForceVector = isVector });
            var (isKey, count) = (reader.ReadBoolean(), reader.ReadUInt64());
            return new Column(name, kind, ranges, !isKey ? null : count == 0 ? new KeyCount() : new KeyCount(count));
        });
        return options;
    }

    private static IEnumerable<int> Places(Range range, Lazy<int?> width)
    {
        var last = range.AutoEnd
            ? width.Value - 1 ?? throw new ArgumentOutOfRangeException(nameof(Column.Source), "Can't determine the number of source columns without valid data")
            : range.Max ?? range.Min;
        return Enumerable.Range(range.Min, Math.Max(0, last - range.Min + 1));
    }

    private static DataViewType Type(Column column, int count)
    {
        var item = DataKinds.Type(column.DataKind);
        if (column.KeyCount is { } keys)
            item = keys.Count is { } number ? new KeyDataViewType(item.RawType, number) : MemberTypes.LargestKey(item.RawType);
        var isVector = count != 1 || column.Source!.Any(range => range.ForceVector || range.AutoEnd);
        return isVector ? new VectorDataViewType(item, count) : item;
    }
}
