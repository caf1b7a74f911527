using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>The MIME type application/table-schema+json.</summary>
public static class TabularDataResourceFormatter
{
    /// <summary>application/table-schema+json</summary>
    public const string MimeType = "application/table-schema+json";

    /// <summary>How tables are turned into JSON.</summary>
    public static JsonSerializerOptions JsonSerializerOptions { get; } = new(JsonFormatter.SerializerOptions)
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.AllowNamedFloatingPointLiterals,
        Converters = { new FieldTypeConverter(), new RowConverter() },
    };

    internal static ITypeFormatter Default { get; } = new AnonymousTypeFormatter<object>(
        (value, context) =>
        {
            var resource = value as TabularDataResource ?? (value as IEnumerable ?? new[] { value }).Cast<object?>().ToTabularDataResource();
            context.Writer.Write(resource.ToJsonString());
            return true;
        },
        MimeType);

    /// <summary>What the values of a type are.</summary>
    public static TableSchemaFieldType ToTableSchemaFieldType(this Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(ReadOnlyMemory<char>))
            return TableSchemaFieldType.String;
        return type.IsEnum ? TableSchemaFieldType.Any : Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => TableSchemaFieldType.Boolean,
            TypeCode.DateTime => TableSchemaFieldType.DateTime,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => TableSchemaFieldType.Number,
            >= TypeCode.SByte and <= TypeCode.UInt64 => TableSchemaFieldType.Integer,
            _ => TableSchemaFieldType.Any,
        };
    }

    /// <summary>Makes a table of a sequence: a column for each member of the items.</summary>
    public static TabularDataResource ToTabularDataResource<T>(this IEnumerable<T> source)
    {
        var table = Table.Of(source);
        var schema = new TableSchema();
        foreach (var (name, index) in table.Columns.Select((name, index) => (name, index)))
        {
            var first = table.Rows.Select(row => row[index]).FirstOrDefault(value => value is not null);
            schema.Fields.Add(new TableSchemaFieldDescriptor(name, first?.GetType().ToTableSchemaFieldType()));
        }

        return new TabularDataResource(
            schema,
            table.Rows.Select(row => table.Columns.Zip(row, KeyValuePair.Create).ToList()).ToList());
    }

    private sealed class FieldTypeConverter : JsonConverter<TableSchemaFieldType>
    {
        public override TableSchemaFieldType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Enum.Parse<TableSchemaFieldType>(reader.GetString()!, ignoreCase: true);

        public override void Write(Utf8JsonWriter writer, TableSchemaFieldType value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString().ToLowerInvariant());
    }

    /// <summary>Writes a row as an object.</summary>
    private sealed class RowConverter : JsonConverter<IEnumerable<KeyValuePair<string, object?>>>
    {
        public override IEnumerable<KeyValuePair<string, object?>> Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<Dictionary<string, object?>>(ref reader, options)!;

        public override void Write(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, object?>> value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            foreach (var (name, cell) in value)
            {
                writer.WritePropertyName(name);
                JsonSerializer.Serialize(writer, cell, cell?.GetType() ?? typeof(object), options);
            }

            writer.WriteEndObject();
        }
    }
}
