using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Files in TorchSharp's own format, against bytes that Fixtures/generate.py put together from PyTorch's values.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    private static byte[] Bytes(params string[] name) => Convert.FromHexString(Fixture.Get(["files", .. name]).GetString()!);

    private static Sequential Model() => nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3));

    private static (Sequential model, Adam optimizer, Tensor inputs) Trained()
    {
        manual_seed(3);
        var model = Model();
        var inputs = randn(200, 2);
        var optimizer = optim.Adam(model.parameters(), 0.01, 0.8, 0.99, amsgrad: true);
        for (int i = 0; i < 3; i++)
        {
            optimizer.zero_grad();
            model.call(inputs).square().sum().backward();
            optimizer.step();
        }
        return (model, optimizer, inputs);
    }

    [Fact]
    public void A_tensor_reads_and_writes_libtorch_s_archives()
    {
        File.WriteAllBytes(path, Bytes("archive"));
        Assert.Equal([1.5f, -2, 3, 4], load(path).data<float>().ToArray());
        save(arange(6).reshape(2, 3).t(), path);
        var read = Tensor.load(path);
        Assert.Equal(("[3x2], type = Int64, device = cpu", 3L), (read.ToString(), read[0, 1].item<long>()));
        File.WriteAllText(path, "no archive");
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => load(path));
        Assert.Throws<ArgumentNullException>(() => load(null!));
    }

    [Fact]
    public void A_module_reads_a_file_and_writes_it_again_byte_for_byte()
    {
        File.WriteAllBytes(path, Bytes("module"));
        var model = Model();
        var loaded = new Dictionary<string, bool>();
        model.load(path, loadedParameters: loaded);
        Assert.Equal(7, loaded.Count(pair => pair.Value));
        var (_, _, inputs) = Trained();
        model.eval();
        Fixture.Matches(Fixture.Get("files", "evaluation"), model.call(inputs[..4]), 1e-6);
        model.save(path);
        Assert.Equal(Bytes("module"), File.ReadAllBytes(path));
    }

    [Theory]
    [InlineData(ScalarType.Byte, "uint8")]
    [InlineData(ScalarType.Int64, "int64")]
    [InlineData(ScalarType.Float16, "float16")]
    [InlineData(ScalarType.Float64, "float64")]
    [InlineData(ScalarType.Bool, "bool")]
    [InlineData(ScalarType.BFloat16, "bfloat16")]
    public void A_tensor_is_written_as_its_type_rank_sizes_and_bytes(ScalarType type, string name)
    {
        // Three of 150 columns: the elements don't lie in order.
        var tensor = arange(300).view(2, 150)[TensorIndex.Colon, TensorIndex.Slice(0, 3)].to(type);
        tensor.Save(path);
        Assert.Equal(Bytes("tensors", name), File.ReadAllBytes(path));
        var loaded = Tensor.Load(path);
        Assert.Equal(type, loaded.dtype);
        Assert.True(loaded.@float().equal(tensor.@float()).all().ToBoolean());
    }

    [Fact]
    public void An_empty_tensor_is_written_without_bytes()
    {
        File.WriteAllBytes(path, Bytes("tensors", "float32"));
        Assert.Equal([0L, 200], Tensor.Load(path).shape);
        zeros(0, 200).Save(path);
        Assert.Equal(Bytes("tensors", "float32"), File.ReadAllBytes(path));
    }

    [Fact]
    public void Adam_goes_on_from_a_file_as_if_it_had_not_stopped()
    {
        var (model, optimizer, inputs) = Trained();
        var (copy, other, _) = Trained();
        other = optim.Adam(copy.parameters(), 0.5, amsgrad: true);
        File.WriteAllBytes(path, Bytes("Adam"));
        other.load_state_dict(path);
        foreach (var (net, way) in new[] { (model, optimizer), (copy, other) })
        {
            way.zero_grad();
            net.call(inputs).square().sum().backward();
            way.step();
        }
        foreach (var (mine, theirs) in model.parameters().Zip(copy.parameters())) Assert.True(mine.allclose(theirs, 1e-5, 1e-7));
        Assert.Equal(0.01, other.ParamGroups.Single().LearningRate);
    }

    [Fact]
    public void SGD_writes_the_bytes_of_the_format()
    {
        var parameter = new Parameter(zeros(3));
        using var optimizer = optim.SGD([parameter], 0.5, momentum: 0.9);
        parameter.grad = tensor(new[] { 1f, 2, 3 });
        optimizer.step();
        optimizer.save_state_dict(path);
        Assert.Equal(Bytes("SGD"), File.ReadAllBytes(path));
        using var other = optim.SGD([new Parameter(zeros(3))], 0.5, momentum: 0.9);
        other.load_state_dict(path);
        Assert.True(other.state_dict().State[0].ApproximatelyEquals(optimizer.state_dict().State[0]));
    }

    [Fact]
    public void A_file_of_another_optimizer_or_module_is_refused()
    {
        File.WriteAllBytes(path, Bytes("SGD"));
        Parameter[] parameters = [new(zeros(3))];
        Assert.Contains("'SGD'", Assert.Throws<InvalidDataException>(() => optim.Adam(parameters).load_state_dict(path)).Message);
        Parameter[] two = [new(zeros(3)), new(zeros(3))];
        Assert.Throws<ArgumentException>(() => optim.SGD(two, 0.1).load_state_dict(path));
        Parameter[] larger = [new(zeros(4))];
        Assert.Contains("[3]", Assert.Throws<ArgumentException>(() => optim.SGD(larger, 0.1, momentum: 0.9).load_state_dict(path)).Message);
        File.WriteAllBytes(path, Bytes("module"));
        Assert.Throws<ArgumentException>(() => nn.Linear(2, 3).load(path));
        File.WriteAllBytes(path, Bytes("module")[..40]);
        Assert.Throws<EndOfStreamException>(() => Model().load(path));
    }

    [Fact]
    public void An_optimizer_goes_on_from_its_file_as_if_it_had_not_stopped()
    {
        foreach (var make in new Func<IEnumerable<Parameter>, OptimizerHelper>[]
            { p => optim.Adadelta(p), p => optim.Adamax(p), p => optim.NAdam(p), p => optim.RAdam(p), p => optim.Rprop(p), p => optim.ASGD(p, t0: 2) })
        {
            Parameter first = new(tensor(new[] { 1f, -2, 3 })), second = new(zeros(3));
            using OptimizerHelper one = make([first]), other = make([second]);
            for (int i = 0; i < 6; i++) Step(first, one);
            one.save_state_dict(path);
            using (no_grad()) second.copy_(first);
            other.load_state_dict(path);
            Step(first, one);
            Step(second, other);
            Assert.True(first.equal(second).all().ToBoolean(), one.GetType().Name);
            Assert.True(one.state_dict().State[0].ApproximatelyEquals(other.state_dict().State[0]), one.GetType().Name);
        }

        static void Step(Parameter parameter, optim.Optimizer optimizer)
        {
            optimizer.zero_grad();
            parameter.pow(4).sum().backward();
            optimizer.step();
        }
    }

    [Fact]
    public void A_module_takes_what_a_file_has_of_it_and_tells_which_names_it_knew()
    {
        nn.Linear(3, 2).save(path, skip: ["weight"]);
        var linear = nn.Linear(3, 2);
        Assert.Throws<ArgumentException>(() => linear.load(path));
        Assert.Throws<ArgumentException>(() => linear.load(path, skip: ["weight"]));
        nn.Linear(3, 2).save(path);
        var known = new Dictionary<string, bool>();
        nn.Linear(3, 2, hasBias: false).load(path, strict: false, loadedParameters: known);
        Assert.Equal(new() { ["weight"] = true, ["bias"] = false }, known);
        Assert.Equal([5L], nn.Linear(1, 5).load(path, strict: false, skip: ["weight", "bias"]).get_parameter("bias")!.shape);
        Assert.Throws<ArgumentException>(() => nn.Linear(3, 2, dtype: float64).load(path));
    }

    [Fact]
    public void A_state_in_memory_is_copied_not_shared()
    {
        var (model, optimizer, inputs) = Trained();
        var (copy, _, _) = Trained();
        var other = optim.Adam(copy.parameters(), amsgrad: true);
        other.load_state_dict(optimizer.state_dict());
        var (mine, theirs) = ((Adam.State)other.state_dict().State[0], (Adam.State)optimizer.state_dict().State[0]);
        Assert.Equal((3L, 0.01), (mine.step, other.ParamGroups.Single().LearningRate));
        Assert.True(mine.ApproximatelyEquals(theirs));
        optimizer.Dispose();
        Assert.Equal([3L, 2], mine.exp_avg.shape);
        model.Dispose();
        inputs.Dispose();
        Assert.Equal([[0, 1, 2, 3]], other.state_dict().StateIndexRef);
    }
}
