using static TorchSharp.torch;

namespace DeepLearningClinic.Training;

/// <summary>Looks at a gradient inside the graph on its way back, and may put another in its place: to print, clip or scale it.</summary>
public sealed class GradientWatch : autograd.SingleTensorFunction<GradientWatch>
{
    /// <inheritdoc/>
    public override string Name => nameof(GradientWatch);

    /// <summary>The same numbers; the gradient of whatever is computed from them passes by.</summary>
    /// <param name="tensor">The tensor, a leaf or not.</param>
    /// <param name="look">Gets the gradient of the result and gives the one to pass on, of the same shape, or null for the same.</param>
    public static Tensor On(Tensor tensor, Func<Tensor, Tensor?> look) => apply(tensor, look);

    /// <inheritdoc/>
    public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
    {
        ctx.save_data(nameof(On), vars[1]);
        return ((Tensor)vars[0]).alias();
    }

    /// <inheritdoc/>
    public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
        [((Func<Tensor, Tensor?>)ctx.get_data(nameof(On)))(grad_output) ?? grad_output, null!];
}
