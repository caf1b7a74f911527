using DeepLearningClinic.Checks;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Checks;

public sealed class GradientTests
{
    private sealed class Cube : autograd.SingleTensorFunction<Cube>
    {
        public override string Name => nameof(Cube);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            return x.pow(3);
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [3 * ctx.get_saved_variables()[0].square() * grad_output];
    }

    // The exponential, its derivative right once but cut off from the graph.
    private sealed class Cut : autograd.SingleTensorFunction<Cut>
    {
        public override string Name => nameof(Cut);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var y = ((Tensor)vars[0]).exp();
            ctx.save_for_backward([y]);
            return y;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [ctx.get_saved_variables()[0].detach() * grad_output];
    }

    private sealed class Product : autograd.SingleTensorFunction<Product>
    {
        public override string Name => nameof(Product);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var (x, y) = ((Tensor)vars[0], (Tensor)vars[1]);
            ctx.save_for_backward([x, y]);
            return x * y;
        }

        // Forgets that the second factor's gradient is the first factor.
        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [ctx.get_saved_variables()[1] * grad_output, ctx.get_saved_variables()[1] * grad_output];
    }

    private static string Row(CheckResult check) => Check.All(check).ToString();

    [Fact]
    public void A_right_backward_passes_also_when_it_is_differentiated_again()
    {
        var x = tensor(new[,] { { 0.5f, -1.5f, 2 }, { 1, 0.1f, -0.3f } }).t();
        var check = Check.Gradient("cube", at => Cube.apply(at), [x], second: true);
        Assert.True(check.Passed);
        Assert.StartsWith("✓ passed cube, differentiated twice: expected all derivatives within 1e-5, found largest distance ", Row(check));
        Assert.InRange(check.Measured!.Value, 0, 1e-7);
        Assert.Equal([0.5f, 1f, -1.5f, 0.1f, 2f, -0.3f], x.contiguous().data<float>().ToArray());
    }

    [Fact]
    public void A_wrong_backward_is_told_by_input_element_and_both_numbers()
    {
        var check = Check.Gradient("product", at => Product.apply(at), [tensor(new[] { 2.0, 3 }), tensor(new[,] { { 2.5, 7 } })]);
        Assert.Equal("✗ missed product: expected d result[0, 1] / d input 1[0, 1] = 3 by differences, found 7 by autograd: missed by 4", Row(check));
    }

    [Fact]
    public void A_backward_that_is_cut_off_is_right_once_and_wrong_twice()
    {
        Assert.True(Check.Gradient("exponential", at => Cut.apply(at), [tensor(0.0)]).Passed);
        var check = Check.Gradient("exponential", at => Cut.apply(at), [tensor(0.0)], second: true);
        Assert.Equal("✗ missed exponential, differentiated twice: expected d result[0] / d input 0 = 1 by differences, found 0 by autograd: missed by 1", Row(check));
    }

    [Fact]
    public void Functions_of_several_inputs_may_have_results_of_any_shape()
    {
        manual_seed(1);
        var labels = tensor(new long[] { 2, 0 });
        Assert.True(Check.Gradient("loss", at => nn.functional.cross_entropy(at[0].matmul(at[1]) + at[2], at[3]), [randn(2, 3), randn(3, 4), randn(4), labels], second: true).Passed);
        Assert.True(Check.Gradient("outer", at => outer(at[0], at[1]).unsqueeze(0), [randn(2), randn(3)]).Passed);
        Assert.True(Check.Gradient("of one only", at => at[0].sin(), [randn(2), randn(3)]).Passed);
        Assert.True(Check.Gradient("of none", at => at[0] * 1, [zeros(0)]).Passed);
        Assert.Equal("✗ missed detached: expected d result[0] / d input 0[0] = 2 by differences, found 0 by autograd: missed by 2",
            Row(Check.Gradient("detached", at => at[0].detach() * 2, [ones(1)])));
    }

    [Fact]
    public void What_cannot_be_compared_is_said()
    {
        Assert.Equal("✗ missed half: expected a result in float64, as the inputs are, found one in Float32", Row(Check.Gradient("half", at => at[0].to(float32), [ones(1)])));
        Assert.False(Check.Gradient("pole", at => 1 / at[0], [zeros(1)]).Passed);
        var refusal = Assert.Throws<ArgumentException>(() => Check.Gradient("counts", at => at[0], [tensor(new long[] { 1 })]));
        Assert.StartsWith("counts: none of 1 inputs is of floating point, so there is no derivative", refusal.Message);
    }
}
