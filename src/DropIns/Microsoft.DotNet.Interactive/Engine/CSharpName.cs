namespace Course.Engine;

/// <summary>Writes types as C# code names them.</summary>
internal static class CSharpName
{
    /// <summary>The type's full name; of one that code can't name the nearest base that it can.</summary>
    internal static string Of(Type type)
    {
        if (type.IsArray)
        {
            var inner = type;
            var ranks = "";
            for (; inner.IsArray; inner = inner.GetElementType()!)
                ranks += $"[{new string(',', inner.GetArrayRank() - 1)}]";
            return Of(inner) + ranks;
        }

        if (type.IsPointer || type.IsByRef || type.IsGenericParameter || type.IsByRefLike)
            return "object";
        if (!IsNameable(type))
            return type.BaseType is { } parent ? Of(parent) : "object";
        if (type == typeof(object))
            return "object";
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var chain = new Stack<Type>();
        for (var outer = type; outer is not null && !IsSubmission(outer); outer = outer.DeclaringType)
            chain.Push(outer);
        var parts = chain.Select(part => Part(part, arguments)).ToList();
        var isOfCell = chain.Peek().DeclaringType is not null;
        return (isOfCell ? "" : $"global::{(type.Namespace is { } space ? space + "." : "")}") + string.Join('.', parts);
    }

    private static string Part(Type part, Queue<Type> arguments)
    {
        var tick = part.Name.IndexOf('`');
        if (tick < 0)
            return part.Name;
        var count = int.Parse(part.Name[(tick + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return $"{part.Name[..tick]}<{string.Join(", ", Enumerable.Range(0, count).Select(_ => Of(arguments.Dequeue())))}>";
    }

    private static bool IsNameable(Type type) =>
        !type.Name.Contains('<') && (type.IsPublic || (type.DeclaringType is { } outer && (IsSubmission(outer) || (type.IsNestedPublic && IsNameable(outer)))));

    private static bool IsSubmission(Type type) => type.Name.StartsWith("Submission#", StringComparison.Ordinal);
}
