using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>Every operator against Python's torch: results, gradients, other types, empty, 0-d and broadcast tensors, in place.</summary>
public class OperatorTests
{
    // They change the tensor's shape too.
    private static readonly string[] reshaping = ["squeeze_", "unsqueeze_", "transpose_"];

    // libtorch has them in place for some types only, or not where gradients are recorded.
    private static readonly string[] partial = ["abs_", "absolute_", "float_power_", "ldexp_"];

    // libtorch has no derivative of them in place, or it needs the numbers that they overwrite.
    internal static readonly string[] Underivable = ["acosh_", "arccosh_", "asinh_", "arcsinh_", "atanh_", "arctanh_", "softsign"];

    // Python checks their arguments before libtorch and TorchSharp, which don't; the last one libtorch lets grow.
    private static readonly string[] lenient = ["gaussian_nll_loss", "local_response_norm", "dropout1d", "addbmm_"];

    public static TheoryData<string> Names => [.. OperatorCase.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operator_gives_what_PyTorch_gives(string name)
    {
        using var scope = NewDisposeScope();
        var operation = OperatorCase.Get(name);
        var methods = operation.Methods;
        Assert.True(methods.Count > 0, $"no method of TorchSharp takes the arguments of {name}");
        var twins = operation.Twins.ToList();
        // libtorch takes milliseconds for each refusal: one for another type and one for another shape stand for all.
        var refused = new HashSet<(MethodInfo, bool)>();
        foreach (var variant in operation.Variants)
        {
            // One overload stands for the others but once.
            var count = variant.Name == "" ? int.MaxValue : 1;
            foreach (var method in methods.Take(count))
                if (variant.Result is not null) Agrees(operation, method, variant, operation.Overwrites);
                else if (refused.Add((method, variant.IsShape))) Refuses(operation, method, variant, operation.Overwrites);
            foreach (var twin in twins.Take(count))
                if (FitsIn(operation, twin, variant)) Agrees(operation, twin, variant, true);
                else if (refused.Add((twin, variant.IsShape))) Refuses(operation, twin, variant, true);
        }
    }

    /// <summary>Whether the result of a variant can take the place of its first tensor.</summary>
    internal static bool FitsIn(OperatorCase operation, MethodInfo twin, OperatorVariant variant) =>
        variant.Result is { ValueKind: JsonValueKind.Object } result && result.TryGetProperty("type", out var type)
        && operation.Arguments(name => operation.Input(name, variant.Name))[0] is Tensor first
        && can_cast(OperatorCase.Type(type.GetString()!), first.dtype)
        && (reshaping.Contains(twin.Name) || Shape(result).SequenceEqual(first.shape));

    private static void Agrees(OperatorCase operation, MethodInfo method, OperatorVariant variant, bool overwrites)
    {
        var what = $"{method} {variant.Name}";
        var inputs = new Dictionary<string, Tensor>();
        (object? Result, Tensor? First) called;
        try
        {
            called = Call(operation, method, variant, overwrites, inputs);
        }
        catch (ExternalException refusal) when (overwrites && partial.Contains(method.Name) && !refusal.Message.Contains("frame #", StringComparison.Ordinal))
        {
            return;
        }
        var (result, first) = called;
        if (overwrites)
        {
            if (result is Tensor same) Assert.True(same.Handle == first!.Handle, $"{what} returns another tensor");
            result = first;
        }
        Matches(variant.Result!.Value, result, variant.Tolerance, what, overwrites ? operation.Input(operation.First!, variant.Name).dtype : null);
        if (variant.Gradients is { } gradients && !(overwrites && Underivable.Contains(method.Name)) && Overloads.Tensors(result)!.Any(tensor => tensor is { requires_grad: true }))
            Differentiates(gradients, Overloads.Tensors(result)!, inputs, variant.Tolerance * 10, what);
    }

    private static void Refuses(OperatorCase operation, MethodInfo method, OperatorVariant variant, bool overwrites)
    {
        var exception = Record.Exception(() => Call(operation, method, variant, overwrites, []));
        Assert.True(exception is not null || lenient.Contains(method.Name), $"{method} {variant.Name} does what PyTorch refuses");
        Assert.DoesNotContain("frame #", exception?.Message ?? "", StringComparison.Ordinal);
    }

    /// <summary>The result, and the first tensor, of which a copy is given where it is overwritten.</summary>
    private static (object? Result, Tensor? First) Call(OperatorCase operation, MethodInfo method, OperatorVariant variant, bool overwrites,
        Dictionary<string, Tensor> inputs)
    {
        Tensor Recorded(string name) => inputs.TryGetValue(name, out var known) ? known : inputs[name] =
            operation.Input(name, variant.Name).detach().clone() is var value && value.is_floating_point() && !OperatorCase.IsConstant(name) ? value.requires_grad_() : value;
        var arguments = operation.Arguments(Recorded);
        var named = operation.Named(Recorded);
        if (overwrites && arguments is [Tensor first, ..]) arguments[0] = first.clone();
        if (overwrites && !operation.Overwrites && !method.Name.EndsWith('_')) named = OperatorCase.InPlace(named);
        var binding = Overloads.Bind(method, arguments, named)!;
        manual_seed(7);
        return (Invoke(method, binding.Target, binding.Arguments), arguments.FirstOrDefault() as Tensor);
    }

    internal static object? Invoke(MethodInfo method, object? target, object?[] arguments)
    {
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

    private static void Differentiates(JsonElement gradients, List<Tensor?> results, Dictionary<string, Tensor> inputs, double tolerance, string what)
    {
        var loss = zeros([], float64);
        foreach (var result in results.OfType<Tensor>().Where(result => result.requires_grad))
        {
            var parts = result.is_complex() ? result.view_as_real() : result;
            loss += (parts * arange(1, parts.numel() + 1).to(parts.dtype).view(parts.shape)).sum().to(float64);
        }
        loss.backward();
        foreach (var gradient in gradients.EnumerateObject())
            Close(gradient.Value, inputs[gradient.Name].grad! + 0, tolerance, $"{what}: the gradient by {gradient.Name}");
    }

    private static IEnumerable<long> Shape(JsonElement result) => result.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64());

    /// <summary>Compares numbers, shapes and types; what is overwritten keeps its own type.</summary>
    internal static void Matches(JsonElement expected, object? actual, double tolerance, string what, ScalarType? kept = null)
    {
        if (expected.ValueKind == JsonValueKind.Object && expected.TryGetProperty("number", out var number))
        {
            Assert.Equal(OperatorCase.Number(number), Convert.ToDouble(actual));
            return;
        }
        var tensors = (Overloads.Tensors(actual) ?? throw new InvalidOperationException($"{what} returns no tensor")).OfType<Tensor>().ToList();
        List<JsonElement> wanted = expected.ValueKind == JsonValueKind.Array ? [.. expected.EnumerateArray()] : [expected];
        // A list that a caller of Python gets in place of one result.
        if (wanted.Count == 1 && tensors.Count > 1) tensors = [tensors[0]];
        Assert.True(wanted.Count == tensors.Count, $"{what}: {tensors.Count} results, expected {wanted.Count}");
        foreach (var (one, tensor) in wanted.Zip(tensors))
        {
            Assert.True(Shape(one).SequenceEqual(tensor.shape), $"{what}: shape [{string.Join(", ", tensor.shape)}], expected {one.GetProperty("shape")}");
            var type = OperatorCase.Type(one.GetProperty("type").GetString()!);
            Assert.True((kept ?? type) == tensor.dtype, $"{what}: {tensor.dtype}, expected {kept ?? type}");
            Close(one.GetProperty("values"), tensor.is_complex() && !is_complex(type) ? tensor.real : tensor, tolerance, what);
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
