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
        ["random"] = "rand.*|bernoulli_?|multinomial|normal_?|uniform_|exponential_|random_|poisson|binomial|geometric_|cauchy_|log_normal_|get_rng_state|dropout.*"
            + "|.*_dropout|initial_seed",
        ["ownership, files and texts"] = "MoveTo.*|DetachFromDisposeScope|DetatchFromDisposeScope|Load|load|print|WrappedTensorDisposeScope|requires_grad_|with_requires_grad"
            + "|rename_|set_requires_grad|detach_",
        ["indexing"] = "index|index_put_?|masked_select_backward",
        ["shape changed in place"] = "resize_|resize_as_|squeeze_|unsqueeze_|transpose_|t_|swapaxes_",
        ["values set in place"] = "fill_|zero_|copy_|fill_diagonal_|index_add_|index_copy_|index_fill_|masked_fill_|masked_scatter_|scatter_|scatter_add_|tril_|triu_",
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
        var covered = new HashSet<MethodInfo>();
        foreach (var name in OperatorCase.Names)
        {
            var operation = OperatorCase.Get(name);
            foreach (var suffix in new[] { "", "_" })
                covered.UnionWith(Overloads.Applicable(operation.Call + suffix, operation.Arguments(OperatorCase.Input),
                    operation.Named(OperatorCase.Input)));
        }
        var exemptions = exempt.Values.Select(names => new Regex($"^({names})$")).ToList();
        var missing = Overloads.Static.Append(typeof(Tensor)).Append(typeof(TensorExtensionMethods)).SelectMany(Overloads.Methods)
            .Where(method => !covered.Contains(method) && IsOperator(method) && !exemptions.Any(names => names.IsMatch(method.Name)))
            .Select(method => $"{method.DeclaringType!.Name}.{method}").Order().ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} operators have no line in Fixtures/operators.py:\n{string.Join("\n", missing)}");
    }

    /// <summary>What gives tensors for tensors and can be called by reflection; spans and tuples are other spellings of arrays.</summary>
    private static bool IsOperator(MethodInfo method)
    {
        var parameters = method.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        var takes = !method.IsStatic || parameters.Any(type => type == typeof(Tensor) || type == typeof(Tensor[]) || typeof(IEnumerable<Tensor>).IsAssignableFrom(type));
        var gives = method.ReturnType == typeof(Tensor) || method.ReturnType == typeof(Tensor[]) || typeof(IEnumerable<Tensor>).IsAssignableFrom(method.ReturnType)
            || IsTuple(method.ReturnType) && method.ReturnType.GetGenericArguments().Contains(typeof(Tensor));
        // A flag to overwrite the input is no case of its own: the operator's name with _ behind is.
        if (method.GetParameters() is [.., { Name: "inplace", HasDefaultValue: false }]) return false;
        return takes && gives && !method.IsGenericMethod && !parameters.Any(type => type.IsByRefLike || IsTuple(type) || type == typeof(Size) || type == typeof(Func<Tensor, Tensor>));
    }

    private static bool IsTuple(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type).FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true;
}
