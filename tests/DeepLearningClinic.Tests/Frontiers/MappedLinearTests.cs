using DeepLearningClinic.Frontiers;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Frontiers;

public class MappedLinearTests
{
    [Fact]
    public void Without_a_function_it_is_an_ordinary_layer()
    {
        var input = randn(5, 4);
        manual_seed(3);
        var plain = nn.Linear(4, 3);
        manual_seed(3);
        var mapped = new MappedLinear(4, 3);
        Assert.Equal(plain.call(input).data<float>().ToArray(), mapped.call(input).data<float>().ToArray());
        Assert.Equal(["linear.weight", "linear.bias"], mapped.state_dict().Keys);
    }

    [Fact]
    public void The_function_may_change_and_gradients_pass_through_it_to_the_weights()
    {
        var layer = new MappedLinear(2, 1, weights => 3 * weights);
        layer.call(tensor(new[,] { { 1f, 2f } })).sum().backward();
        Assert.Equal([3f, 6], layer.Weight.grad!.data<float>().ToArray());
        layer.Map = weights => weights.sign();
        var one = layer.call(ones(1, 2)) - layer.call(zeros(1, 2));
        Assert.Equal(layer.Weight.sign().sum().item<float>(), one.item<float>(), 1e-6);
    }
}
