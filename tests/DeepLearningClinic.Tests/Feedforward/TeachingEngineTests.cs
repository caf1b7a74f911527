using DeepLearningClinic.Data;
using DeepLearningClinic.Feedforward;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Feedforward;

public sealed class TeachingEngineTests
{
    private static readonly double[,] s_input = { { 1, 2 }, { -1, 0.5 }, { 0.3, -0.7 } };
    private static readonly double[] s_labels = [1, 0, 1];

    /// <summary>Loss and gradients of a 2-3-1 network, computed with Python's torch 1.13 in float64.</summary>
    public static TheoryData<string, double, double[]> PythonGradients => new()
    {
        {
            "ReLU", 0.547422327228351,
            [
                -0.2170898490636018, 0.24810268464411633, -0.028893531136440834, -0.14470049044583477, 0.16537198908095402, 0.06741823931836194,
                0.014493517081493254, -0.016564019521706594, -0.09631177045480278, -0.11266357890088491, -0.04236707323467384, -0.06527797775269965, -0.08630805388098096,
            ]
        },
        {
            "Tanh", 0.5849931385820676,
            [
                -0.17314844441870103, 0.20439879163412034, -0.21208912169034527, -0.03500233007268462, 0.10009570401708158, -0.11008281498875301,
                -0.037247120595691324, 0.06708910166768911, -0.06735527377589223, -0.10810886133961303, -0.034217316021456175, 0.018043008437006656, -0.16272345501587443,
            ]
        },
    };

    [Theory]
    [MemberData(nameof(PythonGradients))]
    public void Loss_and_gradients_are_those_of_an_independent_engine(string activation, double loss, double[] gradients)
    {
        double[][] values = [[0.1, -0.2, 0.3, 0.4, 0.5, -0.6], [0.05, -0.05, 0.1], [0.7, -0.8, 0.9], [0.2]];
        var model = new Sequential(new Linear(2, 3, new Random(0)), activation == "ReLU" ? new ReLU() : new Tanh(), new Linear(3, 1, new Random(0)));
        foreach (var (parameter, numbers) in model.Parameters.Zip(values))
            Buffer.BlockCopy(numbers, 0, parameter.Value, 0, numbers.Length * sizeof(double));
        var crossEntropy = new BinaryCrossEntropy();

        Assert.Equal(loss, crossEntropy.Forward(model.Forward(s_input), s_labels), 12);
        model.Backward(crossEntropy.Backward());
        Assert.All(model.Parameters.SelectMany(parameter => parameter.Gradient.Cast<double>()).Zip(gradients), pair => Assert.Equal(pair.Second, pair.First, 12));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Gradients_equal_TorchSharp_to_1e_6_and_finite_differences_to_1e_4(int seed)
    {
        var moons = Samples.TwoMoons(100, 0.1, seed);
        var model = MoonsNetwork(seed);
        var crossEntropy = new BinaryCrossEntropy();
        double Loss() => crossEntropy.Forward(model.Forward(moons.Features), moons.Labels);
        var loss = Loss();
        model.Backward(crossEntropy.Backward());

        using var scope = NewDisposeScope();
        Tensor[] p = [.. model.Parameters.Select(parameter => tensor(parameter.Value, requires_grad: true))];
        var hidden = matmul((matmul(tensor(moons.Features), p[0]) + p[1]).relu(), p[2]) + p[3];
        var torchLoss = nn.functional.binary_cross_entropy_with_logits(matmul(hidden.relu(), p[4]) + p[5], tensor(moons.Labels).reshape(-1, 1));
        torchLoss.backward();

        Assert.Equal(torchLoss.item<double>(), loss, 1e-9);
        foreach (var (parameter, expected) in model.Parameters.ToList().Zip(p))
        {
            Assert.All(parameter.Gradient.Cast<double>().Zip(expected.grad!.data<double>().ToArray()), pair => Assert.Equal(pair.Second, pair.First, 1e-6));
            Assert.InRange(GradientCheck.LargestDistance(parameter.Gradient, GradientCheck.Numeric(Loss, parameter.Value)), 0, 1e-4);
        }
    }

    [Fact]
    public void A_numeric_gradient_leaves_the_values_as_they_were()
    {
        double[,] values = { { 2, -3 } };
        var gradient = GradientCheck.Numeric(() => values[0, 0] * values[0, 0] + values[0, 1], values);
        Assert.Equal(4, gradient[0, 0], 6);
        Assert.Equal(1, gradient[0, 1], 6);
        Assert.Equal(new double[,] { { 2, -3 } }, values);
    }

    [Fact]
    public void The_update_is_TorchSharp_s_momentum()
    {
        var linear = new Linear(1, 1, new Random(0));
        using var weight = tensor(linear.Weight.Value, requires_grad: true);
        using var parameter = new TorchSharp.Modules.Parameter(weight);
        using var optimizer = optim.SGD([parameter], 0.1, momentum: 0.9);
        for (var step = 0; step < 5; step++)
        {
            linear.Forward(new double[,] { { step + 1 } });
            linear.Backward(new[,] { { 0.5 } });
            linear.Update(0.1, 0.9);
            optimizer.zero_grad();
            (parameter * (0.5 * (step + 1))).sum().backward();
            optimizer.step();
        }
        Assert.Equal(parameter.item<double>(), linear.Weight.Value[0, 0], 12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_hundred_steps_learn_two_moons_completely(int seed)
    {
        var moons = Samples.TwoMoons(100, 0.1, seed);
        var model = MoonsNetwork(seed);
        var crossEntropy = new BinaryCrossEntropy();
        for (var step = 1; step <= 100; step++)
        {
            crossEntropy.Forward(model.Forward(moons.Features), moons.Labels);
            model.Backward(crossEntropy.Backward());
            model.Update(0.5 * (1 - 0.9 * step / 100), momentum: 0.9);
        }

        var logits = model.Forward(moons.Features);
        Assert.Equal(337, model.Parameters.Sum(parameter => parameter.Value.Length));
        Assert.All(Enumerable.Range(0, 100), row => Assert.Equal(moons.Positive[row], logits[row, 0] > 0));
        Assert.InRange(crossEntropy.Forward(logits, moons.Labels), 0, 0.011);
    }

    [Fact]
    public void The_loss_stays_finite_for_large_logits() =>
        Assert.Equal(1000, new BinaryCrossEntropy().Forward(new double[,] { { 2000 }, { 2000 } }, [0, 1]), 9);

    [Fact]
    public void The_source_shown_in_the_notebook_is_about_a_hundred_lines()
    {
        var lines = SourceCode.TeachingEngine.Text.Split('\n');
        Assert.Contains("public abstract class Module", lines);
        Assert.InRange(lines.Length, 90, 130);
        Assert.DoesNotContain("///", SourceCode.TeachingEngine.Text);
    }

    private static Sequential MoonsNetwork(int seed)
    {
        var random = new Random(seed);
        return new(new Linear(2, 16, random), new ReLU(), new Linear(16, 16, random), new ReLU(), new Linear(16, 1, random));
    }
}
