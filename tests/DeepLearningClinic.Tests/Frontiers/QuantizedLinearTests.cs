using DeepLearningClinic.Data;
using DeepLearningClinic.Frontiers;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Frontiers;

public class QuantizedLinearTests
{
    /// <summary>Weights sin(i), biases cos(i), i counted from 1.</summary>
    private static Linear Layer()
    {
        var layer = nn.Linear(4, 3);
        using var _ = no_grad();
        layer.weight.copy_(arange(1, 13, dtype: float32).sin().reshape(3, 4));
        layer.bias!.copy_(arange(1, 4, dtype: float32).cos());
        return layer;
    }

    [Fact]
    public void It_computes_what_PyTorch_computes_with_its_quantized_tensors()
    {
        // Python's torch 1.13: quantize_per_channel and quantize_per_tensor, dequantized and multiplied in 64 bits.
        double[] expected =
        [
            2.481597, -5.000006, 3.069254, 4.762492, -0.686513, -4.862117, -5.171832, 5.362823, -2.838361, 5.157405, -6.690025, 2.603457,
            1.643055, 2.875146, -6.403248,
        ];
        sbyte[] weights = [118, 127, 20, -106, -123, -36, 84, 127, 52, -69, -127, -68];
        using var quantized = new QuantizedLinear(Layer(), -2, 3); // the inputs go from -2.47 to 3.47, and are cut off

        var output = quantized.call(3 * arange(1, 21, dtype: float32).cos().reshape(5, 4) + 0.5f);

        Assert.Equal(weights, quantized.state_dict()["weight"].data<sbyte>().ToArray());
        Assert.Equal((byte)102, quantized.state_dict()["zeroPoint"].item<byte>());
        Assert.All(expected.Zip(output.data<float>().ToArray()), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
    }

    [Fact]
    public void Zero_stays_zero_whatever_the_range()
    {
        foreach (var (lowest, highest) in new[] { (-2.0, 3.0), (0.5, 3), (-2, -0.5) })
        {
            using var quantized = new QuantizedLinear(Layer(), lowest, highest);
            var output = quantized.call(zeros(1, 4));
            Assert.All(output.data<float>().ToArray().Zip(Layer().bias!.data<float>().ToArray()), pair => Assert.Equal(pair.Second, pair.First, 1e-6));
        }
    }

    [Fact]
    public void A_row_of_zeros_and_an_empty_range_are_no_division_by_zero()
    {
        var layer = Layer();
        using (no_grad()) layer.weight[0].zero_();
        using var quantized = new QuantizedLinear(layer, -1, 1);
        Assert.Equal(layer.bias![0].item<float>(), quantized.call(ones(1, 4))[0, 0].item<float>(), 1e-6);
        Assert.Throws<ArgumentException>(() => new QuantizedLinear(layer, 1, 1));
    }

    /// <summary>Five seeds of the notebook's set-up: -0.05 to +0.05 points, 0.2529 of the bytes.</summary>
    [Fact]
    public void A_trained_network_loses_at_most_half_a_point_and_keeps_at_most_27_percent_of_its_bytes()
    {
        var (train, test) = FrontierTraining.Data();
        manual_seed(0);
        var model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 128), nn.ReLU(), nn.Linear(128, 10));
        FrontierTraining.Fit(model, train, epochs: 2);
        var quantized = QuantizedLinear.Convert(model, train.Input[..1000]);

        var accuracy = FrontierTraining.Accuracy(model, test);
        Assert.InRange(accuracy, 83, 90);
        Assert.InRange(Math.Abs(accuracy - FrontierTraining.Accuracy(quantized, test)), 0, 0.5);
        Assert.InRange(Bytes(quantized) / Bytes(model), 0.25, 0.27);

        static double Bytes(nn.Module network) => network.state_dict().Values.Sum(value => value.numel() * value.element_size());
    }
}
