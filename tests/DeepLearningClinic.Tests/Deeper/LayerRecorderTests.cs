using DeepLearningClinic.Deeper;
using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class LayerRecorderTests
{
    [Fact]
    public void Outputs_and_gradients_are_those_of_Python_s_torch()
    {
        using var model = PeerNetwork.Create();
        using var recorder = new LayerRecorder(model);
        Metrics.CrossEntropy(model.call(PeerNetwork.Batch.Input), PeerNetwork.Batch.Target).backward();
        var layers = recorder.Read();
        Assert.Equal(["Linear", "ReLU", "Linear"], layers.Select(layer => layer.Kind));
        Assert.Equal(0.216747, layers[0].Mean, 5);
        Assert.Equal(0.442003, layers[0].Deviation, 5);
        Assert.Equal(0.146041, layers[0].OutputGradient!.Value, 5);
        Assert.Equal(0.115691, layers[0].WeightGradient!.Value, 5);
        Assert.Null(layers[1].WeightGradient);
    }

    [Fact]
    public void Before_the_backward_pass_there_are_no_gradients()
    {
        using var model = PeerNetwork.Create();
        using var recorder = new LayerRecorder(model);
        Assert.Empty(recorder.Read());
        model.call(PeerNetwork.Batch.Input);
        Assert.All(recorder.Read(), layer => Assert.Equal((null, null), (layer.OutputGradient, layer.WeightGradient)));
    }

    [Fact]
    public void Layers_inside_blocks_are_watched_in_the_order_of_their_calls()
    {
        using var model = DeepNetworks.Residual(6);
        using var recorder = new LayerRecorder(model);
        model.call(randn(2, 784));
        model.call(randn(2, 784));
        Assert.Equal(["0", "1", "2.first", "2.second", "3.first", "3.second", "4"], recorder.Read().Select(layer => layer.Name));
    }

    [Fact]
    public void After_it_is_disposed_nothing_is_recorded()
    {
        using var model = PeerNetwork.Create();
        var recorder = new LayerRecorder(model);
        recorder.Dispose();
        model.call(PeerNetwork.Batch.Input);
        Assert.Empty(recorder.Read());
    }

    [Fact]
    public void A_gradient_too_small_to_square_in_single_precision_has_its_length()
    {
        manual_seed(1);
        using var model = DeepNetworks.Plain(40, Activation.Sigmoid, Initialization.Xavier);
        using var recorder = new LayerRecorder(model);
        Metrics.CrossEntropy(model.call(randn(32, 784)), zeros(32, dtype: int64)).backward();
        Assert.InRange(recorder.Read()[0].WeightGradient!.Value, 1e-38, 1e-19);
    }
}
