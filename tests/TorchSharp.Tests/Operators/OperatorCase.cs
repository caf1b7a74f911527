using System.IO.Compression;
using System.Reflection;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>What Python's torch makes of a call with its tensors in one form: null where it refuses, else the result and maybe gradients.</summary>
internal sealed record OperatorVariant(string Name, JsonElement Json)
{
    internal JsonElement? Result => Json.ValueKind == JsonValueKind.Null ? null : Json[0];

    internal JsonElement? Gradients => Result is not null && Json.GetArrayLength() > 1 ? Json[1] : null;

    internal bool IsShape => Name is "0-d" or "no rows" or "no columns" or "rows" or "wider";

    /// <summary>How near, relative to the number or one, the same library's results are on other machines and threads.</summary>
    internal double Tolerance => Name switch { "" => 1e-9, "complex128" => 1e-8, "bfloat16" or "float16" => 1e-2, _ => IsShape ? 1e-8 : 2e-5 };
}

/// <summary>A call and what Python's torch makes of it; Fixtures/operators.py says how.</summary>
internal sealed class OperatorCase
{
    private static readonly JsonElement root = Read();

    private readonly JsonElement json;

    private OperatorCase(JsonElement json) => this.json = json;

    internal static IEnumerable<string> Names => root.GetProperty("cases").EnumerateObject().Select(pair => pair.Name);

    internal static OperatorCase Get(string name) => new(root.GetProperty("cases").GetProperty(name));

    internal static IEnumerable<JsonProperty> Modules => root.GetProperty("modules").EnumerateObject();

    internal string Call => json.GetProperty("call").GetString()!;

    /// <summary>Whether the call itself overwrites its first tensor.</summary>
    internal bool Overwrites => Call.EndsWith('_') || Call == "set_TensorItems";

    /// <summary>The call as it stands, in other types, of empty, 0-d and broadcast tensors.</summary>
    internal IEnumerable<OperatorVariant> Variants => json.GetProperty("variants").EnumerateObject().Select(pair => new OperatorVariant(pair.Name, pair.Value));

    /// <summary>The methods that the call could mean.</summary>
    internal List<MethodInfo> Methods => Overloads.Applicable(Call, Arguments(Input), Named(Input));

    /// <summary>The methods that do the same in place: of that name with _ behind, or with inplace: true; bernoulli_ does something else.</summary>
    internal IEnumerable<MethodInfo> Twins => Overwrites || Call == "bernoulli" ? [] :
        Overloads.Applicable(Call + "_", Arguments(Input), Named(Input)).Concat(Overloads.Applicable(Call, Arguments(Input), InPlace(Named(Input))));

    internal static Dictionary<string, object?> InPlace(Dictionary<string, object?> named) => new(named) { ["inplace"] = true };

    internal object?[] Arguments(Func<string, Tensor> tensors) => Arguments(json, tensors);

    internal Dictionary<string, object?> Named(Func<string, Tensor> tensors) => Named(json, tensors);

    internal static object?[] Arguments(JsonElement json, Func<string, Tensor>? tensors = null) =>
        [.. json.GetProperty("arguments").EnumerateArray().Select(item => Value(item, tensors ?? Input))];

    internal static Dictionary<string, object?> Named(JsonElement json, Func<string, Tensor>? tensors = null) =>
        json.GetProperty("named").EnumerateObject().ToDictionary(pair => pair.Name, pair => Value(pair.Value, tensors ?? Input));

    /// <summary>A tensor of a name with the numbers of the fixture.</summary>
    internal static Tensor Input(string name) => Tensor(root.GetProperty("inputs").GetProperty(name));

    internal string? First => json.GetProperty("first").GetString();

    /// <summary>The tensor as a variant has it.</summary>
    /// <param name="name">The tensor's name.</param>
    /// <param name="variant">The variant's name.</param>
    internal Tensor Input(string name, string variant)
    {
        var value = Input(name);
        var first = name == First;
        return variant switch
        {
            "" => value,
            "0-d" => value.flatten()[0],
            "no rows" => value.ndim > 1 ? value[..0] : value,
            "no columns" => value.ndim > 0 ? value[TensorIndex.Ellipsis, ..0] : value,
            "rows" => !first && value.ndim > 1 ? value[..1] : value,
            "wider" => first && value.ndim > 1 ? value[.., ..1] : value,
            _ => value.is_floating_point() || Lists("whole", name) || value.is_complex() && variant.StartsWith("complex", StringComparison.Ordinal) ? value.to(Type(variant)) : value,
        };
    }

    internal static bool IsConstant(string name) => Lists("constant", name);

    private static bool Lists(string list, string name) => root.GetProperty(list).EnumerateArray().Any(item => item.GetString() == name);

    internal static ScalarType Type(string name) => name switch
    {
        "uint8" => ScalarType.Byte,
        "int8" => ScalarType.Int8,
        "int16" => ScalarType.Int16,
        "int32" => ScalarType.Int32,
        "int64" => ScalarType.Int64,
        "float16" => ScalarType.Float16,
        "bfloat16" => ScalarType.BFloat16,
        "float32" => ScalarType.Float32,
        "float64" => ScalarType.Float64,
        "bool" => ScalarType.Bool,
        "complex64" => ScalarType.ComplexFloat32,
        "complex128" => ScalarType.ComplexFloat64,
        _ => throw new ArgumentException(name),
    };

    private static object? Value(JsonElement item, Func<string, Tensor> tensors) => item.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => item.TryGetInt64(out var whole) && !item.GetRawText().Contains('.') ? (object)whole : item.GetDouble(),
        JsonValueKind.Array => item.EnumerateArray().Select(part => Value(part, tensors)).ToArray(),
        _ => item.TryGetProperty("tensor", out var name) ? tensors(name.GetString()!)
            : item.TryGetProperty("index", out var index) ? Index([.. index.EnumerateArray()])
            : item.TryGetProperty("type", out var type) ? Type(type.GetString()!) : item.GetProperty("text").GetString(),
    };

    /// <summary>A slice's bounds, an ellipsis or, of nothing, a new dimension.</summary>
    private static TensorIndex Index(JsonElement[] parts)
    {
        if (parts is [{ ValueKind: JsonValueKind.String }]) return TensorIndex.Ellipsis;
        var bounds = parts.Select(part => part.ValueKind == JsonValueKind.Null ? (long?)null : part.GetInt64()).ToArray();
        return bounds.Length == 0 ? TensorIndex.None : TensorIndex.Slice(bounds[0], bounds[1], bounds.ElementAtOrDefault(2));
    }

    private static Tensor Tensor(JsonElement json)
    {
        long[] shape = [.. json.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())];
        var type = Type(json.GetProperty("type").GetString()!);
        var values = json.GetProperty("values");
        if (type == ScalarType.ComplexFloat64)
            return tensor(values.EnumerateArray().Select(pair => new System.Numerics.Complex(Number(pair[0]),
                Number(pair[1]))).ToArray()).reshape(shape);
        return tensor(values.EnumerateArray().Select(Number).ToArray()).to(type).reshape(shape);
    }

    internal static double Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble(),
        JsonValueKind.True => 1,
        JsonValueKind.False => 0,
        _ => value.GetString() switch { "nan" => double.NaN, "inf" => double.PositiveInfinity, _ => double.NegativeInfinity },
    };

    private static JsonElement Read()
    {
        using var stream = new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", "operators.json.gz")),
            CompressionMode.Decompress);
        return JsonDocument.Parse(stream).RootElement;
    }
}
