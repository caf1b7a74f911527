using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class AutogradTests
{
    [Fact]
    public void Gradients_add_up_until_they_are_forgotten()
    {
        var x = tensor(new[] { 2f }, requires_grad: true);
        (x * x).backward();
        (x * x).backward();
        Assert.Equal(8f, x.grad!.item<float>());
        x.grad = null;
        Assert.Null(x.grad);
    }

    [Fact]
    public void A_second_derivative_needs_the_graph_of_the_first()
    {
        var x = tensor(3.0, requires_grad: true);
        var first = autograd.grad([x.pow(3)], [x], create_graph: true)[0];
        Assert.Equal(27.0, first.item<double>());
        Assert.Equal(18.0, autograd.grad([first], [x])[0].item<double>());
    }

    [Fact]
    public void The_graph_goes_with_backward_unless_it_is_retained()
    {
        var x = ones(2, requires_grad: true);
        var y = x.exp().sum();
        y.backward(retain_graph: true);
        y.backward();
        var exception = Assert.Throws<ExternalException>(() => y.backward());
        Assert.Contains("second time", exception.Message);
    }

    [Fact]
    public void A_vector_is_weighted_by_the_gradient_given()
    {
        var x = ones(3, requires_grad: true);
        (x * 2).backward([tensor(new[] { 1f, 10f, 100f })]);
        Assert.Equal([2f, 20f, 200f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Nothing_is_recorded_where_recording_is_off()
    {
        var x = ones(2, requires_grad: true);
        using (no_grad())
        {
            Assert.False(is_grad_enabled());
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
            Assert.False(is_grad_enabled());
        }
        using (inference_mode()) Assert.False((x * 2).requires_grad);
        Assert.True(is_grad_enabled());
        Assert.False((x * 2).is_leaf);
        Assert.True(x.is_leaf);
        Assert.False(x.detach().requires_grad);
    }

    [Fact]
    public void An_unused_input_has_no_gradient_where_that_is_allowed()
    {
        Tensor used = ones(1, requires_grad: true), unused = ones(1, requires_grad: true);
        Assert.Throws<ExternalException>(() => autograd.grad([used * 2], [used, unused]));
        Assert.Null(autograd.grad([used * 2], [used, unused], allow_unused: true)[1]);
    }

    [Fact]
    public void A_result_keeps_its_gradient_on_request()
    {
        var x = ones(2, requires_grad: true);
        var y = x * 3;
        y.retain_grad();
        y.square().sum().backward();
        Assert.Equal([6f, 6f], y.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Differentiating_by_finite_differences_agrees()
    {
        var x = tensor(new[] { 0.3, -0.7, 1.1 }, requires_grad: true);
        Func<Tensor, Tensor> function = t => (t.sin() * t.exp()).sum() + nn.functional.softplus(t).prod();
        function(x).backward();
        for (int i = 0; i < 3; i++)
        {
            using var _ = no_grad();
            const double step = 1e-6;
            var direction = zeros(3, float64);
            direction[i] = step;
            var slope = (function(x + direction) - function(x - direction)).ToDouble() / (2 * step);
            Assert.Equal(slope, x.grad![i].ToDouble(), 1e-8);
        }
    }

    [Fact]
    public void A_jacobian_has_a_row_for_each_result()
    {
        var matrix = tensor(new[,] { { 1.0, 2.0 }, { 3.0, 4.0 }, { 5.0, 6.0 } });
        Assert.True(autograd.functional.jacobian(x => matrix.matmul(x), ones(2, float64)).allclose(matrix));
        Assert.Equal([2L, 2, 3], autograd.functional.jacobian(x => x.sum(1), ones(2, 3)).shape);
    }

    [Fact]
    public void A_jacobian_of_several_results_and_inputs_has_one_for_each_pair()
    {
        Tensor matrix = tensor(new[,] { { 1.0, 3 }, { 2, 4 } }), vector = tensor(new[] { 1.0, 5 });
        var each = autograd.functional.jacobian((Tensor[] x) => [(x[0] * x[0]).sum(), x[0].matmul(x[1])], matrix, vector).ToList();
        Assert.Equal(4, each.Count);
        Assert.True(each[0].equal(2 * matrix).all().ToBoolean());
        Assert.True(each[1].equal(zeros(2, float64)).all().ToBoolean());
        Assert.Equal([1.0, 5, 0, 0, 0, 0, 1, 5], each[2].data<double>().ToArray());
        Assert.True(each[3].equal(matrix).all().ToBoolean());
        Assert.Equal([2, 1], autograd.functional.jacobian((Tensor[] x) => x[0].matmul(x[1]), matrix, vector).Select(rows => rows.ndim - 1));
        Assert.Equal([0, 1], autograd.functional.jacobian((Tensor x) => [x.sum(), x.exp()], vector).Select(rows => rows.ndim - 1));
    }
}
