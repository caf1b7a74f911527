using DeepLearningClinic.Checks;
using DeepLearningClinic.Training;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Training;

public sealed class GradientWatchTests
{
    [Fact]
    public void A_gradient_inside_the_graph_is_seen_on_its_way()
    {
        var x = tensor(new[] { 1f, 2f }, requires_grad: true);
        float[]? seen = null;
        var hidden = GradientWatch.On(x * 3, gradient =>
        {
            seen = gradient.data<float>().ToArray();
            return null;
        });
        Assert.Equal([3f, 6f], hidden.data<float>().ToArray());
        hidden.square().sum().backward();
        Assert.Equal([6f, 12f], seen!);
        Assert.Equal([18f, 36f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void Another_gradient_may_take_its_place()
    {
        var x = tensor(new[] { 1f, 2f }, requires_grad: true);
        GradientWatch.On(x, gradient => gradient.clamp(max: 3)).square().sum().backward();
        Assert.Equal([2f, 3f], x.grad!.data<float>().ToArray());
        Assert.Contains("invalid gradient", Assert.ThrowsAny<Exception>(() => GradientWatch.On(x * 1, _ => ones(5)).sum().backward()).Message);
        Assert.Equal("seen", Assert.Throws<InvalidOperationException>(() => GradientWatch.On(x, _ => throw new InvalidOperationException("seen")).sum().backward()).Message);
    }

    [Fact]
    public void A_watch_that_only_looks_leaves_every_derivative_right() =>
        Assert.True(Check.Gradient("watched", at => GradientWatch.On(at[0].exp(), _ => null) * at[0], [tensor(new[] { 0.3, -1 })], second: true).Passed);
}
