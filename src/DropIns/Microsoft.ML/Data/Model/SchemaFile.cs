using System.Reflection;
using Microsoft.ML.Data;

namespace Microsoft.ML.Model;

/// <summary>Writes and reads types, values and annotations of columns.</summary>
internal static class SchemaFile
{
    private static readonly PrimitiveDataViewType[] primitives =
    [
        TextDataViewType.Instance, BooleanDataViewType.Instance, NumberDataViewType.Single, NumberDataViewType.Double, NumberDataViewType.SByte,
        NumberDataViewType.Byte, NumberDataViewType.Int16, NumberDataViewType.UInt16, NumberDataViewType.Int32, NumberDataViewType.UInt32,
        NumberDataViewType.Int64, NumberDataViewType.UInt64, DateTimeDataViewType.Instance, DateTimeOffsetDataViewType.Instance,
        TimeSpanDataViewType.Instance, RowIdDataViewType.Instance,
    ];

    public static void WriteSchema(BinaryWriter writer, DataViewSchema schema)
    {
        var columns = schema.Where(column => !column.IsHidden).ToList();
        writer.Write(columns.Count);
        foreach (var column in columns)
        {
            writer.Write(column.Name);
            WriteType(writer, column.Type);
            WriteAnnotations(writer, column.Annotations);
        }
    }

    public static DataViewSchema ReadSchema(BinaryReader reader)
    {
        var builder = new DataViewSchema.Builder();
        for (var left = reader.ReadInt32(); left > 0; left--)
            builder.AddColumn(reader.ReadString(), ReadType(reader), ReadAnnotations(reader));
        return builder.ToSchema();
    }

    public static void WriteType(BinaryWriter writer, DataViewType type)
    {
        var vector = type as VectorDataViewType;
        var item = vector?.ItemType ?? type;
        var key = item as KeyDataViewType;
        writer.Write(Array.FindIndex(primitives, primitive => primitive.RawType == item.RawType));
        writer.Write(key?.Count ?? 0);
        writer.Write(vector?.Dimensions.Length ?? 0);
        foreach (var dimension in vector?.Dimensions ?? [])
            writer.Write(dimension);
    }

    public static DataViewType ReadType(BinaryReader reader)
    {
        var item = primitives[reader.ReadInt32()];
        var count = reader.ReadUInt64();
        if (count > 0)
            item = new KeyDataViewType(item.RawType, count);
        var dimensions = new int[reader.ReadInt32()];
        for (var i = 0; i < dimensions.Length; i++)
            dimensions[i] = reader.ReadInt32();
        return dimensions.Length == 0 ? item : new VectorDataViewType(item, dimensions);
    }

    public static void WriteAnnotations(BinaryWriter writer, DataViewSchema.Annotations annotations)
    {
        writer.Write(annotations.Schema.Count);
        foreach (var column in annotations.Schema)
        {
            writer.Write(column.Name);
            WriteType(writer, column.Type);
            Generic(nameof(WriteScalar), column.Type).Invoke(null, [writer, annotations, column]);
        }
    }

    public static DataViewSchema.Annotations ReadAnnotations(BinaryReader reader)
    {
        var builder = new DataViewSchema.Annotations.Builder();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var name = reader.ReadString();
            var type = ReadType(reader);
            Generic(nameof(ReadScalar), type).Invoke(null, [reader, builder, name, type]);
        }

        return builder.ToAnnotations();
    }

    public static void WriteValue<T>(BinaryWriter writer, T value)
    {
        switch (value)
        {
            case ReadOnlyMemory<char> text: writer.Write(text.ToString()); break;
            case bool truth: writer.Write(truth); break;
            case float number: writer.Write(number); break;
            case double number: writer.Write(number); break;
            case sbyte number: writer.Write(number); break;
            case byte number: writer.Write(number); break;
            case short number: writer.Write(number); break;
            case ushort number: writer.Write(number); break;
            case int number: writer.Write(number); break;
            case uint number: writer.Write(number); break;
            case long number: writer.Write(number); break;
            case ulong number: writer.Write(number); break;
            case DateTime time: writer.Write(time.Ticks); break;
            case DateTimeOffset time: writer.Write(time.Ticks); writer.Write(time.Offset.Ticks); break;
            case TimeSpan time: writer.Write(time.Ticks); break;
            default: throw new NotSupportedException($"Values of type {typeof(T)} can't be saved");
        }
    }

    public static T ReadValue<T>(BinaryReader reader)
    {
        object value = default(T) switch
        {
            ReadOnlyMemory<char> => reader.ReadString().AsMemory(),
            bool => reader.ReadBoolean(),
            float => reader.ReadSingle(),
            double => reader.ReadDouble(),
            sbyte => reader.ReadSByte(),
            byte => reader.ReadByte(),
            short => reader.ReadInt16(),
            ushort => reader.ReadUInt16(),
            int => reader.ReadInt32(),
            uint => reader.ReadUInt32(),
            long => reader.ReadInt64(),
            ulong => reader.ReadUInt64(),
            DateTime => new DateTime(reader.ReadInt64()),
            DateTimeOffset => new DateTimeOffset(reader.ReadInt64(), new TimeSpan(reader.ReadInt64())),
            TimeSpan => new TimeSpan(reader.ReadInt64()),
            _ => throw new NotSupportedException($"Values of type {typeof(T)} can't be read"),
        };
        return (T)value;
    }

    private static MethodInfo Generic(string name, DataViewType type)
    {
        var method = typeof(SchemaFile).GetMethod(type is VectorDataViewType ? name + "s" : name, BindingFlags.NonPublic | BindingFlags.Static)!;
        return method.MakeGenericMethod(type is VectorDataViewType vector ? vector.ItemType.RawType : type.RawType);
    }

    private static void WriteScalar<T>(BinaryWriter writer, DataViewSchema.Annotations annotations, DataViewSchema.Column column)
    {
        var value = default(T)!;
        annotations.GetGetter<T>(column)(ref value);
        WriteValue(writer, value);
    }

    private static void WriteScalars<T>(BinaryWriter writer, DataViewSchema.Annotations annotations, DataViewSchema.Column column)
    {
        var value = default(VBuffer<T>);
        annotations.GetGetter<VBuffer<T>>(column)(ref value);
        writer.Write(value.Length);
        foreach (var item in value.DenseValues())
            WriteValue(writer, item);
    }

    private static void ReadScalar<T>(BinaryReader reader, DataViewSchema.Annotations.Builder builder, string name, DataViewType type)
    {
        var value = ReadValue<T>(reader);
        builder.Add(name, type, (ref T target) => target = value);
    }

    private static void ReadScalars<T>(BinaryReader reader, DataViewSchema.Annotations.Builder builder, string name, DataViewType type)
    {
        var values = new T[reader.ReadInt32()];
        for (var i = 0; i < values.Length; i++)
            values[i] = ReadValue<T>(reader);
        builder.Add(name, type, (ref VBuffer<T> target) => target = new(values.Length, values));
    }
}
