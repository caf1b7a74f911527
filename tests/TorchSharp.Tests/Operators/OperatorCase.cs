using System.IO.Compression;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

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

    internal JsonElement Result => json.GetProperty("result");

    internal JsonElement? Gradients => json.TryGetProperty("gradients", out var gradients) ? gradients : null;

    internal IEnumerable<(string type, JsonElement result)> Types => Variants("types");

    internal IEnumerable<(string shape, JsonElement result)> Shapes => Variants("shapes");

    internal object?[] Arguments(Func<string, Tensor> tensors) => Arguments(json, tensors);

    internal Dictionary<string, object?> Named(Func<string, Tensor> tensors) => Named(json, tensors);

    internal static object?[] Arguments(JsonElement json, Func<string, Tensor>? tensors = null) =>
        [.. json.GetProperty("arguments").EnumerateArray().Select(item => Value(item, tensors ?? Input))];

    internal static Dictionary<string, object?> Named(JsonElement json, Func<string, Tensor>? tensors = null) =>
        json.GetProperty("named").EnumerateObject().ToDictionary(pair => pair.Name, pair => Value(pair.Value, tensors ?? Input));

    /// <summary>A tensor of a name with the numbers of the fixture.</summary>
    internal static Tensor Input(string name) => Tensor(root.GetProperty("inputs").GetProperty(name));

    internal static bool IsConstant(string name) => root.GetProperty("constant").EnumerateArray().Any(item => item.GetString() == name);

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

    private IEnumerable<(string, JsonElement)> Variants(string kind) =>
        json.TryGetProperty(kind, out var variants) ? variants.EnumerateObject().Select(pair => (pair.Name, pair.Value)) : [];

    private static object? Value(JsonElement item, Func<string, Tensor> tensors) => item.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => item.TryGetInt64(out var whole) && !item.GetRawText().Contains('.') ? (object)whole : item.GetDouble(),
        JsonValueKind.Array => item.EnumerateArray().Select(part => Value(part, tensors)).ToArray(),
        _ => item.TryGetProperty("tensor", out var name) ? tensors(name.GetString()!)
            : item.TryGetProperty("type", out var type) ? Type(type.GetString()!) : item.GetProperty("text").GetString(),
    };

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
