using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.autograd;

namespace TorchSharp.Tests;

public class CustomFunctionTests
{
    private sealed class Exponential : SingleTensorFunction<Exponential>
    {
        public override string Name => nameof(Exponential);

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var result = ((Tensor)vars[0]).exp();
            ctx.save_for_backward([result]);
            return result;
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * ctx.get_saved_variables()[0]];
    }

    private sealed class Scaled : SingleTensorFunction<Scaled>
    {
        public override string Name => nameof(Scaled);

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            ctx.save_data("factor", vars[1]);
            ctx.save_for_backward([(Tensor)vars[0], (Tensor)vars[2]]);
            return (Tensor)vars[0] * (double)vars[1] * (Tensor)vars[2];
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
        {
            var factor = (double)ctx.get_data("factor");
            var saved = ctx.get_saved_variables();
            return [grad_output * factor * saved[1], null!, grad_output * factor * saved[0]];
        }
    }

    private sealed class MinAndMax : MultiTensorFunction<MinAndMax>
    {
        public static readonly List<Tensor?> Received = [];

        public override string Name => nameof(MinAndMax);

        public override List<Tensor> forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            if (vars.Length > 1) ctx.set_materialize_grads(false);
            var least = x.argmin();
            ctx.mark_non_differentiable([least]);
            return [x.min(), x.max(), least];
        }

        public override List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs)
        {
            Received.AddRange(grad_outputs);
            var x = ctx.get_saved_variables()[0];
            var gradient = zeros_like(x);
            if (grad_outputs[0] is { } least) gradient += least * (x == x.min());
            if (grad_outputs[1] is { } most) gradient += most * (x == x.max());
            return ctx.MaterializeGrads ? [gradient] : [gradient, null!];
        }
    }

    private sealed class Doubled : SingleTensorFunction<Doubled>
    {
        public override string Name => nameof(Doubled);

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.mark_dirty([x]);
            return x.mul_(2);
        }

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 2];
    }

    private sealed class Same : SingleTensorFunction<Same>
    {
        public override string Name => nameof(Same);

        public override Tensor forward(AutogradContext ctx, params object[] vars) => (Tensor)vars[0];

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [grad_output * 3];
    }

    private sealed class Wrong : SingleTensorFunction<Wrong>
    {
        public override string Name => nameof(Wrong);

        public override Tensor forward(AutogradContext ctx, params object[] vars) => ((Tensor)vars[0]).clone();

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => throw new FormatException("no derivative today");
    }

    private sealed class TooFew : SingleTensorFunction<TooFew>
    {
        public override string Name => nameof(TooFew);

        public override Tensor forward(AutogradContext ctx, params object[] vars) => ((Tensor)vars[0]).clone();

        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output) => [];
    }

    [Fact]
    public void A_function_differentiates_by_its_own_rule()
    {
        var x = tensor(new[] { 0.5, -1 }, requires_grad: true);
        var y = Exponential.apply(x);
        Assert.True(y.requires_grad);
        Assert.False(y.is_leaf);
        y.sum().backward();
        Assert.True(x.grad!.allclose(x.exp()));
    }

    [Fact]
    public void A_function_of_what_is_not_recorded_is_not_recorded()
    {
        Assert.False(Exponential.apply(ones(2)).requires_grad);
        using var _ = no_grad();
        Assert.False(Exponential.apply(ones(2, requires_grad: true)).requires_grad);
    }

    [Fact]
    public void Derivatives_of_higher_order_go_through_a_saved_result()
    {
        var x = tensor(0.7, requires_grad: true);
        var first = autograd.grad([Exponential.apply(x)], [x], create_graph: true)[0];
        var second = autograd.grad([first], [x], create_graph: true)[0];
        Assert.Equal(Math.Exp(0.7), second.item<double>(), 1e-12);
        Assert.Equal(Math.Exp(0.7), autograd.grad([second], [x])[0].item<double>(), 1e-12);
    }

    [Fact]
    public void Arguments_that_are_no_tensors_have_no_gradient()
    {
        Tensor x = tensor(new[] { 1.0, 2 }, requires_grad: true), w = tensor(new[] { 3.0, 5 }, requires_grad: true);
        Scaled.apply(x, 0.5, w).sum().backward();
        Assert.Equal([1.5, 2.5], x.grad!.data<double>().ToArray());
        Assert.Equal([0.5, 1], w.grad!.data<double>().ToArray());
    }

    [Fact]
    public void Each_result_hands_its_gradient_back()
    {
        var x = tensor(new[] { 4.0, 1, 7 }, requires_grad: true);
        var results = MinAndMax.apply(x);
        Assert.Equal(1L, results[2].item<long>());
        Assert.False(results[2].requires_grad);
        (2 * results[0] + 3 * results[1]).backward();
        Assert.Equal([0.0, 2, 3], x.grad!.data<double>().ToArray());
        x.grad = null;
        MinAndMax.Received.Clear();
        MinAndMax.apply(x)[1].backward();
        Assert.Equal([0.0, 0, 1], x.grad!.data<double>().ToArray());
        Assert.Equal(0.0, MinAndMax.Received[0]!.item<double>());
        MinAndMax.Received.Clear();
        MinAndMax.apply(x, "nothing for unused results")[1].backward();
        Assert.Null(MinAndMax.Received[0]);
    }

    private sealed class Product : SingleTensorFunction<Product>
    {
        public override string Name => nameof(Product);

        public override Tensor forward(AutogradContext ctx, params object[] vars)
        {
            ctx.save_for_backward([(Tensor)vars[0], (Tensor)vars[1], null!]);
            return (Tensor)vars[0] * (Tensor)vars[1];
        }

        // One more than there are arguments: a bias that was not given.
        public override List<Tensor> backward(AutogradContext ctx, Tensor grad_output)
        {
            var saved = ctx.get_saved_variables();
            return [grad_output * saved[1], grad_output * saved[0], null!];
        }
    }

    [Fact]
    public void Gradients_of_arguments_that_were_not_given_may_be_null()
    {
        Tensor first = tensor(3f, requires_grad: true), second = tensor(5f, requires_grad: true);
        Product.apply(first, second).backward();
        Assert.Equal((5f, 3f), (first.grad!.item<float>(), second.grad!.item<float>()));
    }

    [Fact]
    public void A_function_may_change_its_argument()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        var y = x * 1;
        Assert.Same(y, Doubled.apply(y));
        (y * y).sum().backward();
        Assert.Equal([8.0, 16], x.grad!.data<double>().ToArray());
        Assert.Throws<InvalidOperationException>(() => Doubled.apply(x));
    }

    [Fact]
    public void A_function_may_return_its_argument()
    {
        var x = tensor(new[] { 1.0, 2 }, requires_grad: true);
        Same.apply(x).sum().backward();
        Assert.Equal([3.0, 3], x.grad!.data<double>().ToArray());
    }

    [Fact]
    public void What_backward_throws_arrives_as_it_is()
    {
        var x = ones(2, requires_grad: true);
        Assert.Equal("no derivative today", Assert.Throws<FormatException>(() => Wrong.apply(x).sum().backward()).Message);
        Assert.Contains("expected 1", Assert.Throws<InvalidOperationException>(() => TooFew.apply(x).sum().backward()).Message);
        var y = Exponential.apply(x).sum();
        y.backward();
        Assert.Contains("second time", Assert.Throws<InvalidOperationException>(() => y.backward()).Message);
    }

    [Fact]
    public void A_graph_that_nobody_holds_is_freed()
    {
        var x = ones(2, requires_grad: true);
        Run(x);
        var before = Tensor.TotalCount;
        for (int i = 0; i < 50; i++) Run(x);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Assert.InRange(Tensor.TotalCount, 0, before + 20);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Run(Tensor x)
        {
            using var scope = NewDisposeScope();
            _ = Exponential.apply(x).sum();
        }
    }

    [Fact]
    public void Anomaly_mode_names_the_operation_that_made_no_number()
    {
        var x = tensor(-1.0, requires_grad: true);
        (x.sqrt() * 0).backward();
        Assert.True(double.IsNaN(x.grad!.item<double>()));
        using (var mode = detect_anomaly())
        {
            Assert.True(AnomalyMode.IsEnabled && AnomalyMode.ShouldCheckNaN);
            Assert.Contains("SqrtBackward0", Assert.Throws<ExternalException>(() => (x.sqrt() * 0).backward()).Message);
            using (set_detect_anomaly(false)) Assert.False(AnomalyMode.IsEnabled);
            Assert.True(AnomalyMode.IsEnabled);
        }
        Assert.False(AnomalyMode.IsEnabled);
    }
}
