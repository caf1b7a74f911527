using System.Reflection;

namespace Microsoft.ML.Data;

/// <summary>Which columns the members of a class can stand for.</summary>
internal static class MemberTypes
{
    private static readonly PrimitiveDataViewType[] primitives =
    [
        NumberDataViewType.SByte, NumberDataViewType.Byte, NumberDataViewType.Int16, NumberDataViewType.UInt16, NumberDataViewType.Int32,
        NumberDataViewType.UInt32, NumberDataViewType.Int64, NumberDataViewType.UInt64, NumberDataViewType.Single, NumberDataViewType.Double,
        BooleanDataViewType.Instance, TextDataViewType.Instance, DateTimeDataViewType.Instance, DateTimeOffsetDataViewType.Instance,
        TimeSpanDataViewType.Instance, RowIdDataViewType.Instance,
    ];

    public static Type TypeOf(MemberInfo member) => member is FieldInfo field ? field.FieldType : ((PropertyInfo)member).PropertyType;

    public static MemberInfo Find(Type type, string name) =>
        (MemberInfo?)type.GetField(name) ?? type.GetProperty(name) ?? throw new ArgumentOutOfRangeException(nameof(name), $"No field or property '{name}' in {type.Name}");

    /// <summary>The column's type, from the member's type and attributes.</summary>
    public static DataViewType ColumnType(MemberInfo member)
    {
        var type = TypeOf(member);
        var item = ItemType(type);
        var primitive = Primitive(item ?? type)
            ?? throw new ArgumentOutOfRangeException("rawType", $"Could not determine an IDataView type and registered custom types for member {member.Name}");
        if (member.GetCustomAttribute<KeyTypeAttribute>() is { } key)
            primitive = key.Count is { } count ? new KeyDataViewType(primitive.RawType, count) : LargestKey(primitive.RawType);
        var vector = member.GetCustomAttribute<VectorTypeAttribute>();
        if (item is null)
        {
            return vector is null ? primitive : throw new ArgumentOutOfRangeException(nameof(member), $"Member {member.Name} is marked with "
                + $"{nameof(VectorTypeAttribute)}, but does not appear to be a vector type");
        }

        return vector?.Dimensions is { } dimensions ? new VectorDataViewType(primitive, dimensions) : new VectorDataViewType(primitive);
    }

    public static PrimitiveDataViewType? Primitive(Type type) =>
        type == typeof(string) ? TextDataViewType.Instance : primitives.FirstOrDefault(primitive => primitive.RawType == type);

    /// <summary>The element type of an array or a vector, else null.</summary>
    public static Type? ItemType(Type type) =>
        type.IsArray ? type.GetElementType() : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(VBuffer<>) ? type.GetGenericArguments()[0] : null;

    /// <summary>Keys as many as a type can hold.</summary>
    public static KeyDataViewType LargestKey(Type type) =>
        new(type, type == typeof(byte) ? byte.MaxValue : type == typeof(ushort) ? ushort.MaxValue : type == typeof(uint) ? uint.MaxValue : ulong.MaxValue);
}
