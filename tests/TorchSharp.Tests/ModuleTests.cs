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
        parameters[1].requires_grad = false;
        network.to(float32);
        Assert.Equal((ScalarType.Float32, false), (parameters[1].grad!.dtype, parameters[1].requires_grad));
        Assert.Throws<ArgumentException>(() => network.to(int64));
    }

    private sealed class Listening() : nn.Module<Tensor, Tensor>("listening")
    {
        internal List<string> Heard { get; } = [];

        public override Tensor forward(Tensor input) => input;

        protected override nn.Module _to(ScalarType dtype, bool non_blocking)
        {
            Heard.Add(dtype.ToString());
            return base._to(dtype, non_blocking);
        }

        protected override nn.Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
        {
            Heard.Add(deviceType.ToString());
            return base._to(deviceType, deviceIndex, non_blocking);
        }

        protected override nn.Module _to(Device device, ScalarType dtype, bool non_blocking)
        {
            Heard.Add($"{device} {dtype}");
            return base._to(device, dtype, non_blocking);
        }
    }

    [Fact]
    public void A_module_hears_of_every_conversion_of_the_one_around_it()
    {
        var inside = new Listening();
        using var network = nn.Sequential(nn.Linear(1, 1), inside);
        network.to(float64).cpu().to(CPU, float32).half();
        Assert.Equal(["Float64", "CPU", "cpu Float32", "Float16"], inside.Heard);
        Assert.Equal(float16, network.parameters().First().dtype);
    }

    [Fact]
    public void Names_must_be_new_and_without_dots()
    {
        using var network = new Network();
        Assert.Throws<InvalidOperationException>(() => network.register_module("hidden", nn.ReLU()));
        Assert.Throws<ArgumentException>(() => network.register_module("a.b", nn.ReLU()));
        Assert.Throws<InvalidOperationException>(() => network.register_parameter("scale", new Parameter(ones(1))));
        Assert.Throws<InvalidOperationException>(() => nn.ReLU().register_buffer("x", ones(1)));
        Assert.Throws<ArgumentNullException>(() => network.register_parameter("none", null!));
        Assert.Throws<ArgumentNullException>(() => network.register_buffer("none", null!));
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
        linear.register_forward_hook((module, input, output) =>
        {
            calls.Add("with the result");
            return output;
        });
        linear.call(ones(1, 2));
        Assert.Equal(["with the result", "after"], calls[3..]);
    }

    private abstract class Stem(string name) : nn.Module<Tensor, Tensor>(name)
    {
        private readonly Linear stem = nn.Linear(2, 2, hasBias: false);

        [Utils.ComponentName(Name = "last")]
        protected readonly Linear head = nn.Linear(2, 1, hasBias: false);

        public override Tensor forward(Tensor input) => head.call(stem.call(input));
    }

    private sealed class Tree : Stem
    {
        internal readonly Linear crown = nn.Linear(1, 1, hasBias: false);

        internal Tree() : base(nameof(Tree)) => RegisterComponents();
    }

    [Fact]
    public void Fields_of_base_classes_are_registered_too_and_may_be_given_another_name()
    {
        using var tree = new Tree();
        Assert.Equal(["crown.weight", "last.weight", "stem.weight"], tree.state_dict().Keys);
        Assert.Equal("last", typeof(Stem).GetField("head", (System.Reflection.BindingFlags)36)!.ComponentName());
    }

    private sealed class Tied : nn.Module<Tensor, Tensor>
    {
        internal readonly Embedding tokens = nn.Embedding(5, 3);
        internal readonly Linear scores = nn.Linear(3, 5);

        internal Tied() : base(nameof(Tied)) => RegisterComponents();

        public override Tensor forward(Tensor input) => scores.call(tokens.call(input));
    }

    [Fact]
    public void A_parameter_that_two_modules_share_is_trained_once_and_saved_under_both_names()
    {
        using Tied model = new(), copy = new();
        model.scores.weight = model.tokens.weight!;
        copy.scores.weight = copy.tokens.weight!;
        Assert.Equal(["tokens.weight", "scores.bias"], model.named_parameters().Select(parameter => parameter.name));
        Assert.Equal(["tokens.weight", "scores.bias", "scores.weight"], model.state_dict().Keys);
        Assert.Same(model.tokens.weight, model.get_parameter("scores.weight"));
        Assert.True(model.has_parameter("scores.weight"));
        copy.load_state_dict(model.state_dict());
        Assert.True(copy.tokens.weight!.equal(model.tokens.weight!).all().ToBoolean());
    }

    [Fact]
    public void A_parameter_put_in_another_s_place_takes_its_name_and_place()
    {
        using var linear = nn.Linear(2, 2);
        using var norm = nn.BatchNorm1d(2);
        using var cell = nn.LSTMCell(2, 2);
        using var network = nn.ModuleList<nn.Module>(linear, norm, cell);
        string[] names = [.. network.state_dict().Keys];
        (linear.bias, linear.weight) = (new Parameter(ones(2)), new Parameter(ones(2, 2)));
        (norm.running_mean, norm.weight, cell.weight_ih) = (ones(2), new Parameter(ones(2)), new Parameter(ones(8, 2)));
        Assert.Equal(names, network.state_dict().Keys);
        Assert.Equal(1f, network.get_buffer("1.running_mean")![0].item<float>());
        linear.bias = null;
        Assert.Equal(names.Where(name => name != "0.bias"), network.state_dict().Keys);
    }

    [Fact]
    public void Two_modules_of_a_sequence_may_have_one_name()
    {
        using var sequence = nn.Sequential(("in", nn.Linear(2, 3)), ("act", nn.Tanh()), ("out", nn.Linear(3, 1)), ("act", nn.ReLU()));
        Assert.Equal(4, sequence.Count);
        Assert.Equal([2L, 1], sequence.call(ones(2, 2)).shape);
        Assert.Equal(["in", "act", "out", "act"], sequence.named_children().Select(child => child.name));
        sequence.eval();
        Assert.All(sequence.modules(), module => Assert.False(module.training));
        Assert.Equal(["act", "out"], sequence[(1, 3)].named_modules().Select(module => module.name));
        Assert.Throws<IndexOutOfRangeException>(() => sequence[(1, 5)]);
    }

    [Fact]
    public void A_layer_refuses_an_input_it_can_not_normalize()
    {
        Assert.Throws<ArgumentException>(() => nn.GroupNorm(1, 2).call(ones(2, 2)));
        var layer = nn.BatchNorm1d(3);
        Assert.Contains("[1, 3]", Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => layer.call(ones(1, 3))).Message);
        layer.eval();
        Assert.Equal([1L, 3], layer.call(ones(1, 3)).shape);
    }
}
