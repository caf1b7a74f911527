using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Frontiers;

/// <summary>A linear layer that multiplies by a function of its weights in place of the weights themselves, such as by their signs (notebook 7, "Binary weights").</summary>
public sealed class MappedLinear : nn.Module<Tensor, Tensor>
{
    private readonly Linear linear;

    /// <summary>Makes a layer with the first weights of an ordinary one.</summary>
    /// <param name="inputs">Features that go in.</param>
    /// <param name="outputs">Features that come out.</param>
    /// <param name="map">What is multiplied by, <c>[outputs, inputs]</c>, of the weights, <c>[outputs, inputs]</c>; the weights themselves where null.</param>
    public MappedLinear(long inputs, long outputs, Func<Tensor, Tensor>? map = null) : base(nameof(MappedLinear))
    {
        linear = nn.Linear(inputs, outputs);
        Map = map;
        RegisterComponents();
    }

    /// <summary>The function of the weights; null for the weights themselves.</summary>
    public Func<Tensor, Tensor>? Map { get; set; }

    /// <summary>The weights that training moves, <c>[outputs, inputs]</c>.</summary>
    public Parameter Weight => linear.weight;

    /// <summary>The layer's output, <c>[examples, outputs]</c>.</summary>
    /// <param name="input">The examples, <c>[examples, inputs]</c>.</param>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        return nn.functional.linear(input, Map?.Invoke(Weight) ?? Weight, linear.bias).MoveToOuterDisposeScope();
    }
}
