using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Stacks of layers of any depth (notebook 3, "Can we just stack layers?", "ResNet" and "BatchNorm").</summary>
public static class DeepNetworks
{
    private const int Pixels = 784;
    private const int Classes = 10;

    /// <summary>Linear layers of one width, each with an activation, and a linear output layer: from 784 pixels to 10 logits.</summary>
    /// <param name="depth">The number of hidden layers, at least 1.</param>
    /// <param name="activation">What follows every hidden layer.</param>
    /// <param name="initialization">How the first weights are drawn.</param>
    /// <param name="width">Units of a hidden layer.</param>
    /// <param name="batchNorm">Whether every hidden layer is normalized before its activation.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no hidden layer.</exception>
    public static Sequential Plain(
        int depth, Activation activation = Activation.ReLU, Initialization initialization = Initialization.Default, int width = 64,
        bool batchNorm = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(depth, 1);
        var layers = new List<nn.Module<Tensor, Tensor>>();
        for (var layer = 0; layer < depth; layer++)
        {
            layers.Add(Linear(layer == 0 ? Pixels : width, width, initialization));
            if (batchNorm) layers.Add(nn.BatchNorm1d(width));
            layers.Add(Module(activation));
        }
        layers.Add(Linear(width, Classes, initialization));
        return nn.Sequential(layers);
    }

    /// <summary>From 784 pixels to 10 logits by a first layer, blocks of two layers each, and an output layer, with or without the blocks' shortcuts (He et al. 2016, with linear layers in place of convolutions).</summary>
    /// <param name="layers">Layers with weights: 2 and two a block, so an even number from 4.</param>
    /// <param name="skip">Whether a block adds its input to its output; without, the same layers stand in a plain stack.</param>
    /// <param name="initialization">How the first weights are drawn; with <see cref="Initialization.He"/> and shortcuts the second layer of a block starts at 0.</param>
    /// <param name="width">Units of a hidden layer.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of layers is odd or below 4.</exception>
    public static Sequential Residual(int layers, bool skip = true, Initialization initialization = Initialization.Default, int width = 64)
    {
        if (layers < 4 || layers % 2 != 0)
            throw new ArgumentOutOfRangeException(nameof(layers), layers, "A first layer, blocks of two and an output layer make an even number from 4.");
        var blocks = Enumerable.Range(0, (layers - 2) / 2).Select(_ => new ResidualBlock(width, skip, initialization));
        return nn.Sequential([Linear(Pixels, width, initialization), nn.ReLU(), .. blocks, Linear(width, Classes, initialization)]);
    }

    /// <summary>The weight matrices of a network's linear layers, from input to output.</summary>
    /// <param name="model">The network.</param>
    public static IReadOnlyList<Tensor> Weights(nn.Module model) =>
        [.. model.named_parameters().Where(pair => pair.parameter.ndim == 2).Select(pair => pair.parameter)];

    internal static Linear Linear(int inputs, int outputs, Initialization initialization)
    {
        var layer = nn.Linear(inputs, outputs);
        if (initialization == Initialization.Default) return layer;
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        if (initialization == Initialization.He) nn.init.normal_(layer.weight, 0, Math.Sqrt(2.0 / inputs));
        else nn.init.xavier_normal_(layer.weight);
        nn.init.zeros_(layer.bias!);
        return layer;
    }

    private static nn.Module<Tensor, Tensor> Module(Activation activation) => activation switch
    {
        Activation.Sigmoid => nn.Sigmoid(),
        Activation.Tanh => nn.Tanh(),
        _ => nn.ReLU(),
    };
}
