using System.Reflection;
using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>
/// Every module against Python's torch: first weights, results in training and evaluation, gradients, names of the state.
/// </summary>
public class ModuleCaseTests
{
    // What has no values of its own to compare.
    private static readonly string[] containers =
        ["Sequential", "ModuleList", "ModuleDict", "ParameterList", "ParameterDict", "Parameter", "TransformerEncoder", "TransformerDecoder",
            "Embedding_from_pretrained", "EmbeddingBag_from_pretrained"];

    public static TheoryData<string> Names => [.. OperatorCase.Modules.Select(pair => pair.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_module_gives_what_PyTorch_gives(string name)
    {
        using var scope = NewDisposeScope();
        var json = OperatorCase.Modules.Single(pair => pair.Name == name).Value;
        var makers = Makers(json).ToList();
        Assert.True(makers.Count > 0, $"no method of TorchSharp takes the arguments of {name}");
        foreach (var (maker, arguments, inPlace) in makers)
        {
            manual_seed(5);
            var module = (nn.Module)OperatorTests.Invoke(maker, null, arguments)!;
            Assert.Equal(json.GetProperty("drawn after").GetDouble(), rand(1).item<float>(), 1e-6);
            module.@double();
            Compare(json, module, inPlace);
        }
    }

    /// <summary>The methods that make the module, and those that make one which overwrites its input.</summary>
    private static IEnumerable<(MethodInfo Maker, object?[] Arguments, bool InPlace)> Makers(JsonElement json) =>
        from inPlace in new[] { false, true }
        let arguments = OperatorCase.Arguments(json)
        let named = inPlace ? OperatorCase.InPlace(OperatorCase.Named(json)) : OperatorCase.Named(json)
        from maker in Overloads.Applicable("nn." + json.GetProperty("call").GetString(), arguments, named)
        select (maker, Overloads.Bind(maker, arguments, named)!.Arguments, inPlace);

    private static void Compare(JsonElement json, nn.Module module, bool inPlace)
    {
        string[] names = [.. json.GetProperty("inputs").EnumerateArray().Select(item => item.GetString()!)];
        var inputs = names.Distinct().ToDictionary(input => input,
            input => OperatorCase.Input(input) is var value && value.is_floating_point()
            && !OperatorCase.IsConstant(input) ? value.requires_grad_() : value);
        manual_seed(7);
        // What is overwritten can't be a leaf.
        Tensor[] given = [.. names.Select(input => inputs[input].requires_grad ? inputs[input] * 1 : inputs[input])];
        var result = Call(module, given);
        if (inPlace) Assert.Equal(given[0].Handle, result.Handle);
        OperatorTests.Matches(json.GetProperty("result"), result, 1e-9, module.GetType().Name);
        if (inPlace && OperatorTests.Underivable.Contains(module.GetType().Name.ToLowerInvariant())) return;
        var gradients = json.GetProperty("gradients").EnumerateObject().ToList();
        if (gradients.Count > 0 || json.GetProperty("parameters").EnumerateObject().Any())
            (result * arange(1, result.numel() + 1).to(float64).view(result.shape)).sum().backward();
        foreach (var gradient in gradients)
            OperatorTests.Close(gradient.Value, inputs[gradient.Name].grad! + 0, 1e-7, $"{module.GetType().Name}: the gradient by {gradient.Name}");
        Assert.Equal(json.GetProperty("state").EnumerateArray().Select(item => item.GetString()).Order(), module.state_dict().Keys.Order());
        foreach (var parameter in json.GetProperty("parameters").EnumerateObject())
        {
            var own = module.get_parameter(parameter.Name)!;
            Assert.Equal(parameter.Value[0].EnumerateArray().Select(size => size.GetInt64()), own.shape);
            var sums = stack([own.grad!.sum(), own.grad!.abs().sum()]);
            OperatorTests.Close(parameter.Value[1], sums, 1e-7, $"{module.GetType().Name}: the gradient by {parameter.Name}");
        }
        module.eval();
        foreach (var evaluation in json.GetProperty("evaluations").EnumerateObject()) Evaluate(module, evaluation.Name, evaluation.Value, names);
    }

    private static void Evaluate(nn.Module module, string variant, JsonElement expected, string[] names)
    {
        Tensor Varied(string name) => OperatorCase.Input(name) is var value && variant == "no rows" ? value[..0]
            : variant != "" && value.is_floating_point() ? value.to(OperatorCase.Type(variant)) : value;
        var what = $"{module.GetType().Name} {variant}";
        if (variant is not ("" or "no rows")) module.to(OperatorCase.Type(variant));
        var refusal = Record.Exception(() =>
        {
            var result = Call(module, [.. names.Select(Varied)]);
            if (expected.ValueKind != JsonValueKind.Null)
                OperatorTests.Matches(expected, result, variant switch { "bfloat16" => 1e-2, "float32" => 2e-5, _ => 1e-8 }, what);
        });
        if (refusal is Xunit.Sdk.XunitException) throw refusal;
        // Python pools what it normalizes by an operator that has fewer types.
        if (module is LocalResponseNorm && expected.ValueKind == JsonValueKind.Null) return;
        Assert.True(refusal is null == (expected.ValueKind != JsonValueKind.Null), $"{what}: {refusal?.Message ?? "does what PyTorch refuses"}");
    }

    private static Tensor Call(nn.Module module, Tensor[] inputs)
    {
        foreach (var method in module.GetType().GetMethods().Where(method => method.Name is "call" or "forward").OrderBy(method => (method.Name, method.GetParameters().Length)))
            if (method.GetParameters().Length >= inputs.Length && Overloads.Bind(method, inputs, new Dictionary<string, object?>(),
                module) is { } binding)
                return Overloads.Tensors(OperatorTests.Invoke(method, module, binding.Arguments))![0]!;
        throw new InvalidOperationException($"{module.GetType()} can't be called with {inputs.Length} tensors");
    }

    [Fact]
    public void Every_module_has_a_case()
    {
        var covered = OperatorCase.Modules.SelectMany(pair => Makers(pair.Value).Select(maker => (maker.Maker, maker.InPlace))).ToHashSet();
        var missing = Overloads.Methods(typeof(nn)).Where(method => typeof(nn.Module).IsAssignableFrom(method.ReturnType) && !containers.Contains(method.Name))
            .SelectMany(method => method.GetParameters().Any(parameter => parameter.Name == "inplace")
                ? covered.Contains((method, true)) ? [] : new[] { $"{method.Name}(inplace: true)" }
                : covered.Any(made => made.Maker.Name == method.Name) ? [] : [method.Name]).Distinct().Order().ToList();
        Assert.True(missing.Count == 0, $"{missing.Count} modules have no line in Fixtures/operators.py: {string.Join(", ", missing)}");
    }
}
