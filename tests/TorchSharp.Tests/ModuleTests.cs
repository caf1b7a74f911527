using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ModuleTests
{
    private sealed class Network : nn.Module<Tensor, Tensor>
    {
        private readonly Linear hidden = nn.Linear(4, 8);
        private readonly BatchNorm1d norm = nn.BatchNorm1d(8);
        private readonly nn.Module<Tensor, Tensor> head = nn.Sequential(nn.ReLU(), nn.Linear(8, 3, hasBias: false));
        internal readonly Parameter scale = new(ones(1));
        private readonly Tensor offset = zeros(1);

        internal Network() : base("Network") => RegisterComponents();

        public override Tensor forward(Tensor input) => head.call(norm.call(hidden.call(input))) * scale + offset;
    }

    private static readonly string[] parameterNames = ["scale", "hidden.weight", "hidden.bias", "norm.weight", "norm.bias",
        "head.1.weight"];

    [Fact]
    public void Fields_are_registered_under_their_names()
    {
        using var network = new Network();
        Assert.Equal(["hidden", "norm", "head"], network.named_children().Select(child => child.name));
        Assert.Equal(["hidden", "norm", "head", "head.0", "head.1"], network.named_modules().Select(module => module.name));
        Assert.Equal(parameterNames, network.named_parameters().Select(parameter => parameter.name));
        Assert.Equal(["offset", "norm.running_mean", "norm.running_var", "norm.num_batches_tracked"],
            network.named_buffers().Select(buffer => buffer.name));
        Assert.True(network.has_parameter("head.1.weight"));
        Assert.False(network.has_buffer("head.1.weight"));
        Assert.Same(network.scale, network.get_parameter("scale"));
    }

    [Fact]
    public void A_saved_state_loads_into_another_network()
    {
        using Network first = new(), second = new();
        var input = randn(5, 4);
        first.call(input);
        first.eval();
        second.eval();
        var stream = new MemoryStream();
        first.save(stream);
        stream.Position = 0;
        var loaded = new Dictionary<string, bool>();
        second.load(stream, loadedParameters: loaded);
        Assert.True(first.call(input).allclose(second.call(input), 0, 0));
        Assert.Equal(first.state_dict().Keys, loaded.Keys);
        Assert.All(loaded.Values, Assert.True);
    }

    [Fact]
    public void A_state_with_other_names_or_shapes_is_refused_by_name()
    {
        using var network = new Network();
        var state = network.state_dict();
        Assert.Equal(10, state.Count);
        state.Remove("hidden.bias");
        state.Add("extra", ones(1));
        var exception = Assert.Throws<InvalidOperationException>(() => network.load_state_dict(state));
        Assert.Contains("Missing: hidden.bias. Unexpected: extra.", exception.Message);
        var (missing, unexpected) = network.load_state_dict(state, strict: false);
        Assert.Equal(["hidden.bias"], missing);
        Assert.Equal(["extra"], unexpected);
        Assert.Throws<ArgumentException>(() => network.load_state_dict(new() { ["scale"] = ones(2) }, strict: false));
    }

    [Fact]
    public void Training_and_evaluation_reach_the_modules_inside()
    {
        using var network = new Network();
        Assert.True(network.training);
        network.eval();
        Assert.All(network.modules(), module => Assert.False(module.training));
        network.train();
        Assert.All(network.modules(), module => Assert.True(module.training));
    }

    [Fact]
    public void Conversion_keeps_the_parameter_objects()
    {
        using var network = new Network();
        var parameters = network.parameters().ToList();
        network.to(float64);
        Assert.Equal(parameters, network.parameters());
        Assert.All(parameters, parameter => Assert.Equal(ScalarType.Float64, parameter.dtype));
        Assert.Equal(ScalarType.Int64, network.get_buffer("norm.num_batches_tracked")!.dtype);
        network.call(randn(5, 4, float64)).sum().backward();
        Assert.All(parameters, parameter => Assert.NotNull(parameter.grad));
    }

    [Fact]
    public void Names_must_be_new_and_without_dots()
    {
        using var network = new Network();
        Assert.Throws<ArgumentException>(() => network.register_module("hidden", nn.ReLU()));
        Assert.Throws<ArgumentException>(() => network.register_module("a.b", nn.ReLU()));
        Assert.Throws<InvalidOperationException>(() => network.register_parameter("scale", new Parameter(ones(1))));
        Assert.Throws<InvalidOperationException>(() => nn.ReLU().register_buffer("x", ones(1)));
    }

    [Fact]
    public void A_shared_module_gives_its_parameters_once()
    {
        var shared = nn.Linear(2, 2);
        Assert.Equal(2, nn.Sequential(shared, nn.ReLU(), shared).parameters().Count());
    }

    [Fact]
    public void Hooks_see_and_replace_inputs_and_results()
    {
        var linear = nn.Linear(2, 2);
        Tensor? seen = null;
        var hook = linear.register_forward_hook((module, input, output) =>
        {
            seen = output;
            return output * 0;
        });
        var before = linear.register_forward_pre_hook((module, input) => input * 2);
        Assert.Equal(0f, linear.call(ones(1, 2)).abs().sum().item<float>());
        Assert.True(seen!.allclose(linear.forward(full(1, 2, 2f))));
        hook.remove();
        before.remove();
        Assert.True(linear.call(ones(1, 2)).allclose(linear.forward(ones(1, 2))));
    }

    [Fact]
    public void A_sequence_is_cut_by_ranges()
    {
        var sequence = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1));
        Assert.Equal(3, sequence.Count);
        Assert.IsType<Tanh>(sequence[1]);
        Assert.Equal([1L, 3L], sequence[..2].call(ones(1, 2)).shape);
    }

    [Fact]
    public void A_module_list_registers_by_position()
    {
        var list = nn.ModuleList(nn.Linear(2, 2), nn.Linear(2, 3));
        list.Insert(0, nn.Linear(1, 2));
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias", "2.weight", "2.bias"], list.named_parameters().Select(p => p.name));
        Assert.Equal(3, list.Aggregate(ones(1, 1), (x, layer) => layer.call(x)).size(-1));
    }

    [Fact]
    public void Batch_normalization_follows_PyTorch_in_training_and_evaluation()
    {
        var layer = nn.BatchNorm1d(3).@double();
        var input = tensor(new[,] { { -1.2, 0.4, 0.9 }, { 1.5, -0.3, 0.6 }, { 0.5, 1.3, 2.1 }, { 0.7, 1.1, 1.9 } }, requires_grad: true);
        var result = layer.call(input);
        Fixture.Matches(Fixture.Get("batch norm", "training"), result, 1e-12);
        (result * arange(12, float64).view(4, 3)).sum().backward();
        Fixture.Matches(Fixture.Get("batch norm", "x.grad"), input.grad!, 1e-12);
        Fixture.Matches(Fixture.Get("batch norm", "running mean"), layer.running_mean!, 1e-12);
        Fixture.Matches(Fixture.Get("batch norm", "running variance"), layer.running_var!, 1e-12);
        layer.eval();
        Fixture.Matches(Fixture.Get("batch norm", "evaluation"), layer.call(input), 1e-12);
        Assert.Throws<ArgumentException>(() => layer.call(ones(2, 3, 4, 5)));
    }

    [Fact]
    public void Dropout_rests_in_evaluation()
    {
        var dropout = nn.Dropout(0.5);
        dropout.eval();
        Assert.True(dropout.call(ones(100)).allclose(ones(100), 0, 0));
    }

    [Fact]
    public void A_hook_on_the_module_alone_sees_each_call()
    {
        var linear = nn.Linear(2, 1);
        var calls = new List<string>();
        var before = linear.register_forward_pre_hook(module => calls.Add($"before {module.GetName()}"));
        linear.register_forward_hook(module => calls.Add("after"));
        linear.call(ones(1, 2));
        before.remove();
        linear.call(ones(1, 2));
        Assert.Equal(["before Linear", "after", "after"], calls);
    }
}
