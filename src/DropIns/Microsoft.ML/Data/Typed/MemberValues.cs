using System.Linq.Expressions;
using System.Reflection;

namespace Microsoft.ML.Data;

/// <summary>Reads columns from objects' members, and writes them there.</summary>
internal static class MemberValues
{
    private static readonly MethodInfo readMember = Method(nameof(ReadMember));
    private static readonly MethodInfo writeMember = Method(nameof(WriteMember));
    private static readonly MethodInfo convertText = Method(nameof(Text));
    private static readonly MethodInfo convertArray = Method(nameof(Vector));
    private static readonly MethodInfo convertTexts = Method(nameof(TextVector));
    private static readonly MethodInfo convertKey = Method(nameof(Key));

    /// <summary>A <see cref="ValueGetter{T}"/> of a column's values, read from the object that <paramref name="current"/> yields.</summary>
    public static Delegate Reader<TRow>(Func<TRow> current, SchemaDefinition.Column column)
    {
        var member = MemberTypes.Find(typeof(TRow), column.MemberName);
        var row = Expression.Parameter(typeof(TRow));
        Expression value = Expression.MakeMemberAccess(row, member);
        var raw = column.ColumnType.RawType;
        if (value.Type == typeof(string))
            value = Expression.Call(convertText, value);
        else if (value.Type == typeof(string[]))
            value = Expression.Call(convertTexts, value, Expression.Constant(column));
        else if (value.Type.IsArray)
            value = Expression.Call(convertArray.MakeGenericMethod(value.Type.GetElementType()!), value, Expression.Constant(column));
        else if (column.ColumnType is KeyDataViewType key)
            value = Expression.Convert(Expression.Call(convertKey, Expression.Convert(value, typeof(ulong)), Expression.Constant(key.Count)), raw);
        if (value.Type != raw)
            throw CannotBind(column.ColumnName, column.ColumnType, member);
        var read = Expression.Lambda(value, row).Compile();
        return (Delegate)readMember.MakeGenericMethod(typeof(TRow), raw).Invoke(null, [current, read])!;
    }

    /// <summary>An action that writes a column's value at the row into a member.</summary>
    public static Action<TRow> Writer<TRow>(DataViewRow row, DataViewSchema.Column column, SchemaDefinition.Column target)
    {
        var member = MemberTypes.Find(typeof(TRow), target.MemberName);
        var type = MemberTypes.TypeOf(member);
        var raw = column.Type.RawType;
        var instance = Expression.Parameter(typeof(TRow));
        var source = Expression.Parameter(raw);
        Expression? value = null;
        if (type == raw)
            value = source;
        else if (type == typeof(string) && raw == typeof(ReadOnlyMemory<char>))
            value = Expression.Call(source, nameof(ToString), null);
        else if (type == typeof(string[]) && raw == typeof(VBuffer<ReadOnlyMemory<char>>))
            value = Expression.Call(Method(nameof(Strings)), source);
        else if (type.IsArray && raw == typeof(VBuffer<>).MakeGenericType(type.GetElementType()!))
            value = Expression.Call(Method(nameof(Dense)).MakeGenericMethod(type.GetElementType()!), source);
        if (value is null)
            throw CannotBind(column.Name, column.Type, member);
        var write = Expression.Lambda(Expression.Assign(Expression.MakeMemberAccess(instance, member), value), instance, source);
        var action = Expression.Lambda(typeof(Action<,>).MakeGenericType(typeof(TRow), raw), Expression.Block(write.Body), write.Parameters).Compile();
        return (Action<TRow>)writeMember.MakeGenericMethod(typeof(TRow), raw).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [row, column, action], null)!;
    }

    public static string[] Strings(VBuffer<ReadOnlyMemory<char>> value) => [.. value.DenseValues().Select(text => text.ToString())];

    public static T[] Dense<T>(VBuffer<T> value)
    {
        var result = new T[value.Length];
        value.CopyTo(result);
        return result;
    }

    private static InvalidOperationException CannotBind(string column, DataViewType type, MemberInfo member) =>
        new($"Can't bind the IDataView column '{column}' of type '{type}' to field or property '{member.Name}' of type '{MemberTypes.TypeOf(member)}'.");

    private static MethodInfo Method(string name) => typeof(MemberValues).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)!;

    private static ValueGetter<TValue> ReadMember<TRow, TValue>(Func<TRow> current, Func<TRow, TValue> read) =>
        (ref TValue value) => value = read(current());

    private static Action<TRow> WriteMember<TRow, TValue>(DataViewRow row, DataViewSchema.Column column, Action<TRow, TValue> write)
    {
        var getter = row.GetGetter<TValue>(column);
        var value = default(TValue)!;
        return target =>
        {
            getter(ref value);
            write(target, value);
        };
    }

    private static ReadOnlyMemory<char> Text(string? value) => value.AsMemory();

    private static VBuffer<ReadOnlyMemory<char>> TextVector(string[]? values, SchemaDefinition.Column column) =>
        Vector(values?.Select(Text).ToArray(), column);

    private static VBuffer<T> Vector<T>(T[]? values, SchemaDefinition.Column column)
    {
        values ??= [];
        var size = ((VectorDataViewType)column.ColumnType).Size;
        return size == 0 || size == values.Length
            ? new VBuffer<T>(values.Length, values)
            : throw new InvalidOperationException($"Column '{column.ColumnName}' holds vectors of {size} values, but a row has {values.Length}");
    }

    // In a class keys count from 0; in a column from 1, where 0 says that a value is missing.
    private static ulong Key(ulong value, ulong count) => value < count ? value + 1 : 0;
}
