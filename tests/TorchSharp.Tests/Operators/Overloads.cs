using System.Collections.Concurrent;
using System.Numerics;
using System.Reflection;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>Finds the methods that a call could mean and binds its arguments to them.</summary>
internal static class Overloads
{
    private static readonly Dictionary<string, Type> places = new()
    {
        ["F"] = typeof(nn.functional),
        ["linalg"] = typeof(linalg),
        ["special"] = typeof(special),
        ["nn"] = typeof(nn),
        ["init"] = typeof(nn.init),
    };

    internal static readonly Type[] Static = [typeof(torch), typeof(nn.functional), typeof(linalg), typeof(special)];

    private static readonly ConcurrentDictionary<Type, ILookup<string, MethodInfo>> methods = new();

    internal static IEnumerable<MethodInfo> Named(string call)
    {
        var parts = call.Split('.');
        if (parts[0] is "torch") return Methods(typeof(torch), parts[1]);
        if (parts[0] is "Tensor") return Methods(typeof(Tensor), parts[1]);
        if (parts.Length > 1) return Methods(places[parts[0]], parts[1]);
        return Methods(typeof(torch), call).Concat(Methods(typeof(Tensor), call)).Concat(Methods(typeof(TensorExtensionMethods), call));
    }

    internal static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName || method.Name is "get_TensorItems" or "set_TensorItems");

    private static IEnumerable<MethodInfo> Methods(Type type, string name) => methods.GetOrAdd(type, type => Methods(type).ToLookup(method => method.Name))[name];

    /// <summary>
    /// The methods that take the arguments; as in C#, one whose <c>params</c> array they would fill only where there is no other.
    /// </summary>
    internal static List<MethodInfo> Applicable(string call, object?[] given, IReadOnlyDictionary<string, object?> named)
    {
        var found = Named(call).Select(method => (method, binding: Bind(method, given,
            named))).Where(pair => pair.binding is not null).ToList();
        return [.. found.Where(pair => !pair.binding!.Expanded
            || !found.Any(other => other.method.DeclaringType == pair.method.DeclaringType && !other.binding!.Expanded)).Select(pair => pair.method)];
    }

    internal sealed record Binding(object? Target, object?[] Arguments, bool Expanded);

    /// <summary>The target and arguments for a method, null where they don't fit.</summary>
    internal static Binding? Bind(MethodInfo method, object?[] given, IReadOnlyDictionary<string, object?> named, object? target = null)
    {
        if (!method.IsStatic && target is null)
        {
            if (given is not [Tensor first, ..]) return null;
            (target, given) = (first, given[1..]);
        }
        var parameters = method.GetParameters();
        var bound = new object?[parameters.Length];
        int next = 0;
        bool expanded = false;
        var left = new Dictionary<string, object?>(named);
        for (int i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            if (parameter.IsDefined(typeof(ParamArrayAttribute)) && i == parameters.Length - 1 && next < given.Length
                && !(next == given.Length - 1 && Convert(given[next], parameter.ParameterType, out bound[i])))
            {
                if (!Convert(given[next..], parameter.ParameterType, out bound[i])) return null;
                next = given.Length;
                expanded = true;
            }
            else if (parameter.IsDefined(typeof(ParamArrayAttribute)) && i == parameters.Length - 1 && next < given.Length) next++;
            else if (next < given.Length)
            {
                if (!Convert(given[next++], parameter.ParameterType, out bound[i])) return null;
            }
            else if (left.Remove(parameter.Name!, out var value))
            {
                if (!Convert(value, parameter.ParameterType, out bound[i])) return null;
            }
            else if (parameter.HasDefaultValue) bound[i] = parameter.DefaultValue is DBNull ? null : parameter.DefaultValue;
            else return null;
        }
        return next == given.Length && left.Count == 0 ? new(target, bound, expanded) : null;
    }

    private static bool Convert(object? value, Type type, out object? result)
    {
        result = null;
        if (type == typeof(TensorIndex))
            value = value switch { long position => (TensorIndex)position, bool truth => TensorIndex.Bool(truth), Tensor tensor => TensorIndex.Tensor(tensor), _ => value };
        if (Nullable.GetUnderlyingType(type) is { } inner) return value is null || Convert(value, inner, out result);
        switch (value)
        {
            case null: return !type.IsValueType;
            case Tensor tensor when type == typeof(Tensor):
                result = tensor;
                return true;
            case bool flag when type == typeof(bool):
                result = flag;
                return true;
            case bool or long or double when type == typeof(Scalar):
                result = value is bool truth ? (Scalar)truth : value is long count ? (Scalar)count : (Scalar)(double)value;
                return true;
            case long whole when type == typeof(long) || type == typeof(int) || type == typeof(double) || type == typeof(float):
                result = System.Convert.ChangeType(whole, type);
                return true;
            case double real when type == typeof(double) || type == typeof(float):
                result = System.Convert.ChangeType(real, type);
                return true;
            case ScalarType kind when type == typeof(ScalarType):
                result = kind;
                return true;
            case string text when type == typeof(string):
                result = text;
                return true;
            case string text when type.IsEnum: return Enum.TryParse(type, text, true, out result);
            case object?[] list: return List(list, type, out result);
            case TensorIndex index when type == typeof(TensorIndex):
                result = index;
                return true;
            default: return false;
        }
    }

    private static bool List(object?[] list, Type type, out object? result)
    {
        result = null;
        if (!type.IsArray && type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal))
        {
            var types = type.GetGenericArguments();
            if (types.Length != list.Length) return false;
            var items = new object?[list.Length];
            for (int i = 0; i < list.Length; i++)
                if (!Convert(list[i], types[i], out items[i])) return false;
            result = Activator.CreateInstance(type, items);
            return true;
        }
        var element = type.IsArray ? type.GetElementType()!
            : type.IsGenericType && type.GetGenericTypeDefinition() is { } open && (open == typeof(IList<>) || open == typeof(IEnumerable<>))
                ? type.GetGenericArguments()[0] : null;
        if (element is null || list.Length == 0 && element == typeof(Tensor)) return false;
        var array = Array.CreateInstance(element, list.Length);
        for (int i = 0; i < list.Length; i++)
        {
            if (!Convert(list[i], element, out var item)) return false;
            array.SetValue(item, i);
        }
        result = array;
        return true;
    }

    /// <summary>The tensors of a result: one, a tuple's or a list's; null where it is none.</summary>
    internal static List<Tensor?>? Tensors(object? result) => result switch
    {
        Tensor tensor => [tensor],
        System.Runtime.CompilerServices.ITuple tuple => [.. Enumerable.Range(0, tuple.Length).Select(i => tuple[i] as Tensor)],
        IEnumerable<Tensor> list => [.. list],
        _ => null,
    };
}
