using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Two layers F and a shortcut past them: relu(x + F(x)) with F(x) = W₂ relu(W₁ x + b₁) + b₂ (He et al. 2016, figure 2; notebook 3, "ResNet").</summary>
public sealed class ResidualBlock : nn.Module<Tensor, Tensor>
{
    private readonly Linear first;
    private readonly Linear second;
    private readonly bool skip;

    /// <summary>Makes a block.</summary>
    /// <param name="width">Features that go in and come out.</param>
    /// <param name="skip">False leaves the shortcut out: relu(F(x)).</param>
    /// <param name="initialization">How the first weights are drawn; with <see cref="Initialization.He"/> and a shortcut W₂ starts at 0, so that the block starts as relu(x).</param>
    public ResidualBlock(int width, bool skip = true, Initialization initialization = Initialization.Default) : base(nameof(ResidualBlock))
    {
        this.skip = skip;
        first = DeepNetworks.Linear(width, width, initialization);
        second = DeepNetworks.Linear(width, width, initialization);
        if (skip && initialization == Initialization.He)
        {
            using var _ = no_grad();
            second.weight.zero_();
        }
        RegisterComponents();
    }

    /// <summary>The block's output, <c>[examples, width]</c>.</summary>
    /// <param name="input">The examples, <c>[examples, width]</c>.</param>
    public override Tensor forward(Tensor input)
    {
        using var scope = NewDisposeScope();
        using var hidden = first.call(input);
        var change = second.call(hidden.relu());
        return (skip ? input + change : change).relu().MoveToOuterDisposeScope();
    }
}
