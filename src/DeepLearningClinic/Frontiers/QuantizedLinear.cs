using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>
/// A linear layer in whole numbers of 8 bits: weights from -127 to 127 with one scale a row, inputs from 0 to 255 with one scale and one zero point, and
/// their products summed exactly (Jacob et al. 2018, "Quantization and Training of Neural Networks for Efficient Integer-Arithmetic-Only Inference", section 2;
/// notebook 7, "8-bit numbers").
/// </summary>
public sealed class QuantizedLinear : nn.Module<Tensor, Tensor>
{
    private readonly Tensor weight, rowScale, bias, inputScale, zeroPoint;

    /// <summary>Rounds a trained layer.</summary>
    /// <param name="layer">The layer, which is left as it is.</param>
    /// <param name="lowest">The smallest input to expect; smaller ones are taken for it.</param>
    /// <param name="highest">The largest input to expect, above the smallest.</param>
    /// <exception cref="ArgumentException">No range is given.</exception>
    public QuantizedLinear(Linear layer, double lowest, double highest) : base(nameof(QuantizedLinear))
    {
        if (!(lowest < highest)) throw new ArgumentException($"The inputs range from {lowest} to {highest}: give a smallest and a larger largest one.", nameof(highest));
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var step = (Math.Max(highest, 0) - Math.Min(lowest, 0)) / 255; // 0 is within, so that it is a whole number too
        rowScale = (layer.weight.abs().amax([1], keepdim: true) / 127).clamp_min(1e-12);
        weight = (layer.weight / rowScale).round().to_type(ScalarType.Int8);
        bias = layer.bias!.detach().clone();
        inputScale = tensor((float)step);
        zeroPoint = tensor((byte)Math.Round(-Math.Min(lowest, 0) / step));
        foreach (var kept in new[] { rowScale, weight, bias, inputScale, zeroPoint }) kept.MoveToOuterDisposeScope();
        RegisterComponents();
    }

    /// <summary>The layer's output, <c>[examples, outputs]</c>.</summary>
    /// <param name="input">The examples, <c>[examples, inputs]</c>.</param>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        var whole = ((input / inputScale).round() + zeroPoint).clamp(0, 255).to_type(ScalarType.Int32) - zeroPoint;
        var sums = whole.matmul(weight.to_type(ScalarType.Int32).t());
        return (sums * (inputScale * rowScale.t()) + bias).MoveToOuterDisposeScope();
    }

    /// <summary>Rounds all linear layers of a network.</summary>
    /// <param name="model">The layers one after the other; it is left as it is.</param>
    /// <param name="examples">Inputs, <c>[examples, …]</c>: the smallest and largest number that each layer gets for them is the range of its inputs.</param>
    /// <returns>A network that shares the layers that are not linear.</returns>
    public static Sequential Convert(Sequential model, Tensor examples)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var layers = new List<nn.Module<Tensor, Tensor>>();
        foreach (var layer in model.children().Cast<nn.Module<Tensor, Tensor>>())
        {
            layers.Add(layer is Linear linear ? new QuantizedLinear(linear, examples.min().ToDouble(), examples.max().ToDouble()) : layer);
            examples = layer.call(examples);
        }
        return nn.Sequential(layers);
    }
}
