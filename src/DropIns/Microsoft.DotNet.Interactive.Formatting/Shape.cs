using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What a value is made of.</summary>
internal static class Shape
{
    private static readonly ConcurrentDictionary<Type, Member[]> members = new();
    private static readonly ConcurrentDictionary<Type, bool> ownToString = new();

    /// <summary>True for a value that is one text: a number, a date, a string, a type, a piece of JSON.</summary>
    internal static bool IsScalar(object? value) =>
        value is null or string or ISpanFormattable or Enum or bool or Uri or Type or MemberInfo or Delegate or StringBuilder or LaTeXString
            or JsonNode or JsonElement or JsonDocument or Pointer;

    internal static bool IsNumber(object? value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or float or double or decimal or Half
            or Int128 or UInt128 or nint or nuint or System.Numerics.BigInteger;

    internal static bool IsDictionary(object value) => value is IDictionary || Dictionary(value.GetType()) is not null;

    /// <summary>True for an object that is best shown member by member: one whose type does not say itself how it reads.</summary>
    internal static bool HasMembers(object? value) =>
        value is not null && !IsScalar(value) && value is not IEnumerable && !HasOwnToString(value.GetType()) && Members(value).Count > 0;

    /// <summary>The text of a scalar, or of anything by its ToString, in the invariant culture.</summary>
    internal static string Text(object value) => value switch
    {
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture),
        Type type => TypeName(type),
        JsonDocument document => document.RootElement.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>True where a type's author wrote how it reads: its own ToString, not a record's or an anonymous type's.</summary>
    internal static bool HasOwnToString(Type type) => ownToString.GetOrAdd(type, static key =>
    {
        var method = key.GetMethod(nameof(ToString), Type.EmptyTypes);
        return !(key.IsGenericType && key.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            && method?.DeclaringType is { } declaring
            && declaring != typeof(object)
            && declaring != typeof(ValueType)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute))
            && !declaring.IsDefined(typeof(CompilerGeneratedAttribute));
    });

    /// <summary>The readable public properties and fields, in order of declaration, those of base types first.</summary>
    internal static IReadOnlyList<Member> Members(object value) => members.GetOrAdd(value.GetType(), static type =>
    {
        if (typeof(ITuple).IsAssignableFrom(type))
            return [];
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => !property.PropertyType.IsByRefLike && !property.PropertyType.IsByRef && !property.PropertyType.IsPointer)
            .Select(property => new Member(property.Name, property.GetValue, Ancestry(property.DeclaringType)));
        var fields = type.GetFields(BindingFlags.Instance | BindingFlags.Public)
            .Where(field => !field.FieldType.IsPointer)
            .Select(field => new Member(field.Name, field.GetValue, Ancestry(field.DeclaringType)));
        return [.. properties.Concat(fields).OrderBy(member => member.Ancestry).DistinctBy(member => member.Name)];
    });

    internal static object? Value(this Member member, object instance)
    {
        try
        {
            return member.Get(instance);
        }
        catch (Exception exception)
        {
            return (exception as TargetInvocationException)?.InnerException ?? exception;
        }
    }

    /// <summary>The entries of any dictionary.</summary>
    internal static IEnumerable<(object? Key, object? Value)> Entries(object dictionary)
    {
        if (dictionary is IDictionary entries)
        {
            foreach (DictionaryEntry entry in entries)
                yield return (entry.Key, entry.Value);
            yield break;
        }

        var pair = typeof(KeyValuePair<,>).MakeGenericType(Dictionary(dictionary.GetType())!.GetGenericArguments());
        var key = pair.GetProperty("Key")!;
        var value = pair.GetProperty("Value")!;
        foreach (var entry in (IEnumerable)dictionary)
            yield return (key.GetValue(entry), value.GetValue(entry));
    }

    /// <summary>The first items of a sequence, and a text that says what was left out, if anything was.</summary>
    internal static (List<T> Items, string? More) Take<T>(IEnumerable<T> items, object sequence)
    {
        var limit = Formatter.ListExpansionLimitFor(sequence.GetType());
        var taken = items.Take(limit + 1L > int.MaxValue ? int.MaxValue : limit + 1).ToList();
        if (taken.Count <= limit)
            return (taken, null);
        taken.RemoveAt(limit);
        return (taken, Count(sequence) is { } count ? $"… {count - limit} more" : "… more");
    }

    /// <summary>A type's name as C# writes it, without its namespace.</summary>
    internal static string TypeName(Type type)
    {
        if (type.IsArray)
            return $"{TypeName(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return TypeName(underlying) + "?";
        if (Keyword(type) is { } keyword)
            return keyword;
        if (!type.IsGenericType)
            return type.Name;
        var tick = type.Name.IndexOf('`');
        return $"{(tick < 0 ? type.Name : type.Name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>";
    }

    private static string? Keyword(Type type) => type.IsEnum ? null : Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => "bool",
        TypeCode.Byte => "byte",
        TypeCode.Char => "char",
        TypeCode.Decimal => "decimal",
        TypeCode.Double => "double",
        TypeCode.Int16 => "short",
        TypeCode.Int32 => "int",
        TypeCode.Int64 => "long",
        TypeCode.SByte => "sbyte",
        TypeCode.Single => "float",
        TypeCode.String => "string",
        TypeCode.UInt16 => "ushort",
        TypeCode.UInt32 => "uint",
        TypeCode.UInt64 => "ulong",
        _ => type == typeof(object) ? "object" : null,
    };

    private static Type? Dictionary(Type type) => type.GetInterfaces().FirstOrDefault(contract =>
        contract.IsGenericType && contract.GetGenericTypeDefinition() is var definition
        && (definition == typeof(IDictionary<,>) || definition == typeof(IReadOnlyDictionary<,>)));

    private static long? Count(object sequence)
    {
        if (sequence is ICollection collection)
            return collection.Count;
        var counted = sequence.GetType().GetInterfaces().FirstOrDefault(contract =>
            contract.IsGenericType && contract.GetGenericTypeDefinition() is var definition
            && (definition == typeof(ICollection<>) || definition == typeof(IReadOnlyCollection<>)));
        return counted?.GetProperty("Count")?.GetValue(sequence) as int?;
    }

    private static int Ancestry(Type? declaring)
    {
        var depth = 0;
        for (; declaring is not null; declaring = declaring.BaseType)
            depth++;
        return depth;
    }

    /// <summary>A property or field.</summary>
    internal sealed record Member(string Name, Func<object, object?> Get, int Ancestry);
}
