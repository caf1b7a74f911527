using DeepLearningClinic.Deeper;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

public sealed class BatchNormalizationTests
{
    [Fact]
    public void Outputs_gradients_and_running_averages_are_the_library_s()
    {
        manual_seed(1);
        using var own = new BatchNormalization(5);
        using var library = nn.BatchNorm1d(5);
        foreach (var parameter in library.parameters().Concat(own.parameters())) Fill(parameter);
        for (var step = 0; step < 5; step++)
        {
            var values = randn(16, 5) * 3 + 2;
            var (mine, theirs) = (values.clone().requires_grad_(), values.clone().requires_grad_());
            var (output, expected) = (own.call(mine), library.call(theirs));
            Assert.True(output.allclose(expected, atol: 1e-5));
            output.pow(3).sum().backward();
            expected.pow(3).sum().backward();
            Assert.True(mine.grad!.allclose(theirs.grad!, rtol: 1e-4, atol: 1e-4));
        }
        Assert.True(own.get_buffer("running_mean")!.allclose(library.running_mean!, atol: 1e-5));
        Assert.True(own.get_buffer("running_var")!.allclose(library.running_var!, atol: 1e-5));
        own.eval();
        library.eval();
        var one = randn(1, 5);
        Assert.True(own.call(one).allclose(library.call(one), atol: 1e-5));

        static void Fill(Tensor parameter)
        {
            using var _ = no_grad();
            parameter.copy_(arange(1, 6) * 0.3);
        }
    }

    [Fact]
    public void A_single_example_is_refused_in_training()
    {
        using var own = new BatchNormalization(5);
        Assert.Contains("eval()", Assert.Throws<ArgumentException>(() => own.call(randn(1, 5))).Message);
    }
}
