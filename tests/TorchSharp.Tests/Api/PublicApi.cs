using System.Reflection;

namespace TorchSharp.Tests.Api;

/// <summary>The public face of an assembly, a line a member: what code that uses it can name.</summary>
internal static class PublicApi
{
    /// <summary>The members that a type declares itself, or, for the side that is compared with, all that it has.</summary>
    public static IEnumerable<string> Lines(Assembly assembly, bool inherited) =>
        assembly.GetExportedTypes().SelectMany(type => Lines(type, inherited).Prepend($"T {Name(type)}"));

    private static IEnumerable<string> Lines(Type type, bool inherited)
    {
        var flags = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static
            | (inherited ? BindingFlags.FlattenHierarchy : BindingFlags.DeclaredOnly);
        return type.GetMembers(flags).Select(member => Line(Name(type), member)).OfType<string>();
    }

    private static string? Line(string type, MemberInfo member) => member switch
    {
        ConstructorInfo constructor when Visible(constructor) => $"C {type}({Parameters(constructor)})",
        MethodInfo method when Visible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"M {type}.{method.Name}{Arity(method)}({Parameters(method)}) : {Name(method.ReturnType)}{(method.IsStatic ? " static" : "")}",
        PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && Visible(accessor) =>
            $"P {type}.{property.Name}[{string.Join(",", property.GetIndexParameters().Select(parameter => Name(parameter.ParameterType)))}]"
            + $" : {Name(property.PropertyType)} {(Visible(property.GetMethod) ? "get" : "")} {(Visible(property.SetMethod) ? "set" : "")}",
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => $"F {type}.{field.Name} : {Name(field.FieldType)}",
        EventInfo happening => $"E {type}.{happening.Name}",
        _ => null,
    };

    private static bool Visible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Arity(MethodInfo method) => method.IsGenericMethodDefinition ? $"`{method.GetGenericArguments().Length}" : "";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{Default(parameter)}"));

    private static string Default(ParameterInfo parameter) =>
        !parameter.IsOptional ? "" : $" = {(parameter.RawDefaultValue is null or DBNull or Missing ? "default" : parameter.RawDefaultValue)}";

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return $"{Name(type.GetElementType()!)}&";
        if (type.IsArray)
            return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsGenericParameter)
            return $"{(type.DeclaringMethod is null ? "!" : "!!")}{type.GenericParameterPosition}";
        return type.IsGenericType ? $"{FullName(type)}<{string.Join(",", type.GetGenericArguments().Select(Name))}>" : FullName(type);
    }

    private static string FullName(Type type) => type.DeclaringType is { } outer ? $"{FullName(outer)}+{type.Name}" : $"{type.Namespace}.{type.Name}";
}
