using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>Every operator against Python's torch: results, gradients, other types, empty and 0-d tensors, in place.</summary>
public class OperatorTests
{
    public static TheoryData<string> Names => [.. OperatorCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operator_gives_what_PyTorch_gives(string name)
    {
        using var scope = NewDisposeScope();
        var operation = OperatorCase.Get(name);
        var methods = Bound(operation, name => OperatorCase.Input(name));
        Assert.True(methods.Count > 0, $"no method of TorchSharp takes the arguments of {name}");
        foreach (var method in methods)
        {
            var inputs = new Dictionary<string, Tensor>();
            Tensor Recorded(string input) => inputs.TryGetValue(input, out var known) ? known : inputs[input] =
                OperatorCase.Input(input) is var value && value.is_floating_point() && !OperatorCase.IsConstant(input) ? value.requires_grad_() : value;
            var result = Invoke(operation, method, Recorded);
            Matches(operation.Result, result, 1e-9, method);
            if (operation.Gradients is { } gradients) Differentiates(gradients, Overloads.Tensors(result)!, inputs, method);
            foreach (var (type, expected) in operation.Types) Repeats(operation, method, expected, type, input => Typed(input, type));
            foreach (var (shape, expected) in operation.Shapes) Repeats(operation, method, expected, shape, input => Shaped(input, shape));
        }
        InPlace(operation);
    }

    private static List<MethodInfo> Bound(OperatorCase operation, Func<string, Tensor> inputs, string suffix = "") =>
        Overloads.Applicable(operation.Call + suffix, operation.Arguments(inputs), operation.Named(inputs));

    private static object? Invoke(OperatorCase operation, MethodInfo method, Func<string, Tensor> inputs)
    {
        var (target, arguments, _) = Overloads.Bind(method, operation.Arguments(inputs), operation.Named(inputs))!;
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    private static Tensor Typed(string input, string type) =>
        OperatorCase.Input(input) is var value && value.is_floating_point() ? value.to(OperatorCase.Type(type)) : value;

    private static Tensor Shaped(string input, string shape) =>
        OperatorCase.Input(input) is var value && shape == "single" ? value.flatten()[0]
        : value.ndim == 2 ? value[..0] : value;

    private static void Repeats(OperatorCase operation, MethodInfo method, JsonElement expected, string variant, Func<string,
        Tensor> inputs)
    {
        object? result;
        try
        {
            result = Invoke(operation, method, inputs);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.True(expected.ValueKind == JsonValueKind.Null, $"{method} with {variant}: {exception.Message}");
            Assert.DoesNotContain("frame #", exception.Message, StringComparison.Ordinal);
            return;
        }
        if (expected.ValueKind != JsonValueKind.Null) Matches(expected, result, variant is "bfloat16" or "float16" ? 1e-2 : variant is "single" or "empty" ? 1e-9 : 2e-5, method, variant);
    }

    private static void Differentiates(JsonElement gradients, List<Tensor?> results, Dictionary<string, Tensor> inputs, MethodInfo method)
    {
        var loss = zeros([], float64);
        foreach (var result in results.OfType<Tensor>().Where(result => result.requires_grad))
        {
            var parts = result.is_complex() ? result.view_as_real() : result;
            loss += (parts * arange(1, parts.numel() + 1).to(parts.dtype).view(parts.shape)).sum().to(float64);
        }
        loss.backward();
        foreach (var gradient in gradients.EnumerateObject())
            Close(gradient.Value, inputs[gradient.Name].grad! + 0, 1e-8, $"{method}: the gradient by {gradient.Name}");
    }

    private static void InPlace(OperatorCase operation)
    {
        if (operation.Result.ValueKind != JsonValueKind.Object || !operation.Result.TryGetProperty("type", out var type) || type.GetString() != "float64") return;
        Tensor? changed = null;
        Tensor Copied(string input) => OperatorCase.Input(input) is var value && changed is null ? changed = value.clone() : value;
        foreach (var method in Bound(operation, OperatorCase.Input, "_"))
        {
            if (operation.Arguments(OperatorCase.Input)[0] is not Tensor { dtype: ScalarType.Float64 }) continue;
            changed = null;
            var result = (Tensor)Invoke(operation, method, Copied)!;
            Matches(operation.Result, result, 1e-9, method);
            Matches(operation.Result, changed!, 1e-9, method, "its argument");
        }
    }

    internal static void Matches(JsonElement expected, object? actual, double tolerance, MemberInfo method, string variant = "")
    {
        if (expected.ValueKind == JsonValueKind.Object && expected.TryGetProperty("number", out var number))
        {
            Assert.Equal(OperatorCase.Number(number), Convert.ToDouble(actual));
            return;
        }
        var tensors = (Overloads.Tensors(actual) ?? throw new InvalidOperationException($"{method} returns no tensor")).OfType<Tensor>().ToList();
        List<JsonElement> wanted = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [expected];
        // A list that a caller of Python gets in place of one result.
        if (wanted.Count == 1 && tensors.Count > 1) tensors = [tensors[0]];
        Assert.True(wanted.Count == tensors.Count, $"{method} {variant}: {tensors.Count} results, expected {wanted.Count}");
        foreach (var (one, tensor) in wanted.Zip(tensors))
        {
            Assert.True(one.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).SequenceEqual(tensor.shape),
                $"{method} {variant}: shape [{string.Join(", ", tensor.shape)}], expected {one.GetProperty("shape")}");
            Assert.True(OperatorCase.Type(one.GetProperty("type").GetString()!) == tensor.dtype, $"{method} {variant}: {tensor.dtype}, expected {one.GetProperty("type")}");
            Close(one.GetProperty("values"), tensor, tolerance, $"{method} {variant}");
        }
    }

    internal static void Close(JsonElement values, Tensor actual, double tolerance, string what)
    {
        var plain = actual.detach().resolve_conj().resolve_neg();
        double[] found = plain.is_complex() ? plain.to(complex128).contiguous().view_as_real().contiguous().data<double>().ToArray()
            : plain.to(float64).contiguous().data<double>().ToArray();
        double[] wanted = [.. values.EnumerateArray().SelectMany(value => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(OperatorCase.Number)
            : [OperatorCase.Number(value)])];
        Assert.True(wanted.Length == found.Length, $"{what}: {found.Length} numbers, expected {wanted.Length}");
        for (int i = 0; i < wanted.Length; i++)
            Assert.True(wanted[i].Equals(found[i]) || Math.Abs(wanted[i] - found[i]) <= tolerance * Math.Max(1, Math.Abs(wanted[i])),
                $"{what}: at {i} {found[i]:R}, expected {wanted[i]:R}");
    }
}
