using System.Reflection;
using System.Text.RegularExpressions;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

public class CoverageTests
{
    // Operators that have no line in Fixtures/operators.py, and where they are tested or why they can't be.
    private static readonly Dictionary<string, string> exempt = new()
    {
        ["creation"] = "zeros|ones|empty|full|eye|arange|linspace|logspace|tensor|from_array|frombuffer|complex|zeros_like|ones_like|empty_like|full_like"
            + "|new_.*|ToTensor|AsParameter|empty_strided",
        ["random, tested by seed in RandomTests"] = "rand.*|normal|get_rng_state",
        ["ownership, files and texts"] = "MoveTo.*|DetachFromDisposeScope|DetatchFromDisposeScope|Load|load|print|WrappedTensorDisposeScope|with_requires_grad",
        ["of parameters, tested with the optimizers"] = "clip_grad_norm_|clip_grad_value_|parameters_to_vector|vector_to_parameters",
        ["only the processor"] = "cuda|mps|to",
        ["vectors with free signs, tested by their products"] = "eig|eigh|svd",
    };

    [Fact]
    public void Factors_of_a_matrix_multiply_to_it()
    {
        var matrix = OperatorCase.Input("q");
        var symmetric = OperatorCase.Input("s");
        var (values, vectors) = linalg.eigh(symmetric);
        Assert.True((vectors * values).matmul(vectors.t()).allclose(symmetric));
        var (complex, directions) = linalg.eig(matrix);
        Assert.True((directions * complex).allclose(matrix.to(complex128).matmul(directions)));
        foreach (var full in new[] { true, false })
        {
            var (left, singular, right) = linalg.svd(matrix, full);
            Assert.True((left * singular).matmul(right).allclose(matrix));
        }
    }

    [Fact]
    public void Every_operator_has_a_case()
    {
        using var scope = NewDisposeScope();
        var operations = OperatorCase.Names.Select(OperatorCase.Get).ToList();
        var covered = operations.SelectMany(operation => operation.Methods).ToHashSet();
        var overwriting = operations.Where(operation => operation.Overwrites).SelectMany(operation => operation.Methods)
            .Concat(operations.SelectMany(operation => operation.Twins.Where(twin => OperatorTests.FitsIn(operation, twin, operation.Variants.First())))).ToHashSet();
        var exemptions = exempt.Values.Select(names => new Regex($"^({names})$")).ToList();
        var missing = Overloads.Static.Concat([typeof(Tensor), typeof(TensorExtensionMethods), typeof(nn.init), typeof(nn.utils)]).SelectMany(Overloads.Methods)
            .Where(method => !(IsInPlace(method) ? overwriting : covered).Contains(method) && (IsInPlace(method) || IsOperator(method))
                && !exemptions.Any(names => names.IsMatch(method.Name)))
            .Select(method => $"{method.DeclaringType!.Name}.{method}").Order().ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} operators have no line in Fixtures/operators.py:\n{string.Join("\n", missing)}");
    }

    [Fact]
    public void Every_operator_is_tried_in_every_type_and_shape()
    {
        string[] always = ["float32", "bfloat16", "float16", "int64", "int32", "int16", "int8", "uint8", "bool", "complex64", "complex128", "0-d", "no rows", "no columns"];
        // Made of positions or truth values alone; of half complex numbers; of lengths that are divided by; of vectors.
        string[] except = ["F.one_hot", "where", "view_as_complex", "init.xavier_normal_", "index_fill", "addmv", "addr"];
        var missing = OperatorCase.Names.Select(OperatorCase.Get).Where(operation => operation.First is not null).GroupBy(operation => operation.Call)
            .Where(call => !except.Contains(call.Key)).Select(call =>
            {
                var tried = call.SelectMany(operation => operation.Variants).Select(variant => variant.Name).ToHashSet();
                // What has a form in place and takes two tensors broadcasts the second.
                var broadcasts = call.Any(operation => operation.Twins.Any() && operation.Arguments(OperatorCase.Input).OfType<Tensor>().Distinct().Skip(1).Any());
                return (call.Key, Untried: always.Concat(broadcasts ? ["rows", "wider"] : Array.Empty<string>()).Except(tried).ToList());
            }).Where(call => call.Untried.Count > 0).Select(call => $"{call.Key}: {string.Join(", ", call.Untried)}").ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} operators are not tried in\n{string.Join("\n", missing)}");
    }

    /// <summary>What overwrites its first tensor, always or when told to.</summary>
    private static bool IsInPlace(MethodInfo method) =>
        method.Name.EndsWith('_') || method.Name == "set_TensorItems" || method.GetParameters().Any(parameter => parameter.Name == "inplace");

    /// <summary>What gives tensors for tensors and can be called by reflection; spans and tuples are other spellings of arrays.</summary>
    private static bool IsOperator(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        var takes = !method.IsStatic || parameters.Any(type => type == typeof(Tensor) || type == typeof(Tensor[]) || typeof(IEnumerable<Tensor>).IsAssignableFrom(type));
        var gives = method.ReturnType == typeof(Tensor) || method.ReturnType == typeof(Tensor[]) || typeof(IEnumerable<Tensor>).IsAssignableFrom(method.ReturnType)
            || IsTuple(method.ReturnType) && method.ReturnType.GetGenericArguments().Contains(typeof(Tensor));
        return takes && gives && !method.IsGenericMethod && !parameters.Any(type => type.IsByRefLike || IsTuple(type) || type == typeof(Size) || type == typeof(Func<Tensor, Tensor>));
    }

    private static bool IsTuple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type).FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;
}
