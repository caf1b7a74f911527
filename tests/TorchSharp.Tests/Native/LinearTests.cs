using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Native;

/// <summary>The linear layer is one step of the graph; a product and a sum are two that libtorch records itself.</summary>
public class LinearTests
{
    private static Tensor Composed(Tensor input, Tensor weight, Tensor bias) => input.matmul(weight.t()) + bias;

    private static (Tensor Input, Tensor Weight, Tensor Bias) Arguments()
    {
        manual_seed(1);
        return (randn(5, 4).requires_grad_(), randn(3, 4).requires_grad_(), randn(3).requires_grad_());
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(false, true, true)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, true)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    public void Each_argument_that_asks_for_it_has_its_gradient(bool input, bool weight, bool bias)
    {
        Tensor[] Gradients(Func<Tensor, Tensor, Tensor, Tensor> layer)
        {
            var (x, w, b) = Arguments();
            Tensor[] all = [x.requires_grad_(input), w.requires_grad_(weight), b.requires_grad_(bias)];
            layer(x, w, b).pow(2).sum().backward();
            Assert.All(all, tensor => Assert.Equal(tensor.requires_grad, tensor.grad is not null));
            return [.. all.Where(tensor => tensor.requires_grad).Select(tensor => tensor.grad!)];
        }
        Assert.All(Gradients(nn.functional.linear).Zip(Gradients(Composed)), pair => Assert.True(pair.First.allclose(pair.Second, 1e-5, 1e-6)));
    }

    [Fact]
    public void A_gradient_of_the_layer_can_be_differentiated()
    {
        Tensor[] Gradients(Func<Tensor, Tensor, Tensor, Tensor> layer)
        {
            var (x, w, b) = Arguments();
            var gradient = autograd.grad([layer(x, w, b).pow(3).sum()], [x], create_graph: true)[0];
            gradient.pow(2).sum().backward();
            return [x.grad!, w.grad!, b.grad!];
        }
        Assert.All(Gradients(nn.functional.linear).Zip(Gradients(Composed)), pair => Assert.True(pair.First.allclose(pair.Second, 1e-4, 1e-4)));
    }

    [Fact]
    public void The_graph_of_the_layer_goes_with_backward()
    {
        var (x, w, b) = Arguments();
        var loss = nn.functional.linear(x, w, b).sum();
        loss.backward(retain_graph: true);
        loss.backward();
        Assert.Contains("second time", Assert.Throws<ExternalException>(() => loss.backward()).Message);
    }

    [Fact]
    public void A_weight_that_was_changed_since_is_noticed()
    {
        var (x, w, b) = Arguments();
        var loss = nn.functional.linear(x, w, b).sum();
        using (no_grad()) w.mul_(2);
        Assert.Contains("modified by an inplace operation", Assert.Throws<ExternalException>(() => loss.backward()).Message);
    }

    [Fact]
    public void Nothing_is_recorded_where_recording_is_off()
    {
        var (x, w, b) = Arguments();
        using (no_grad()) Assert.False(nn.functional.linear(x, w, b).requires_grad);
        using (inference_mode())
        using (enable_grad()) Assert.False(nn.functional.linear(x, w, b).requires_grad);
        Assert.False(nn.functional.linear(x.detach(), w.detach(), b.detach()).requires_grad);
    }

    [Fact]
    public void Shapes_that_do_not_fit_are_named()
    {
        var message = Assert.Throws<ExternalException>(() => nn.functional.linear(ones(5, 4), ones(3, 2), ones(3))).Message;
        Assert.Contains("5x4 and 2x3", message);
    }
}
