using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>
/// A network with one input, one hidden layer of ReLU units that start at fixed knots, and one output: a line with a bend at every knot
/// (notebook 1, "Universal approximation").
/// </summary>
public sealed class ReluCurve
{
    private readonly double[] _weights;

    private ReluCurve(double[] knots, double[] weights) => (Knots, _weights) = (knots, weights);

    /// <summary>Where each hidden unit starts to speak.</summary>
    public double[] Knots { get; }

    /// <summary>The curve to be approximated: 0.6 sin 4x + 0.4 cos 9x on [-1, 1].</summary>
    /// <param name="x">A place in [-1, 1].</param>
    public static double Target(double x) => 0.6 * Math.Sin(4 * x) + 0.4 * Math.Cos(9 * x);

    /// <summary>As many places in [-1, 1], evenly spaced.</summary>
    /// <param name="count">How many places, at least 2.</param>
    public static double[] Places(int count = 2001) => [.. Enumerable.Range(0, count).Select(i => -1 + 2.0 * i / (count - 1))];

    /// <summary>
    /// Puts knots on [-1, 1] by the van der Corput sequence, which always halves a widest gap, and finds the output weights with the least squared error: no
    /// training, no chance.
    /// </summary>
    /// <param name="hiddenSize">The number of hidden units, at least 1.</param>
    /// <param name="places">Where the error is counted.</param>
    /// <param name="target">The wanted value at each place.</param>
    public static ReluCurve Fit(int hiddenSize, double[] places, double[] target)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hiddenSize, 1);
        double[] knots = [.. Enumerable.Range(0, hiddenSize).Select(i => -1 + 2 * VanDerCorput(i))];
        return Fit(knots, places, target);
    }

    /// <summary>Finds the output weights with the least squared error for given knots.</summary>
    /// <param name="knots">Where each hidden unit starts to speak.</param>
    /// <param name="places">Where the error is counted.</param>
    /// <param name="target">The wanted value at each place.</param>
    public static ReluCurve Fit(double[] knots, double[] places, double[] target)
    {
        using var scope = NewDisposeScope();
        var features = tensor(places.SelectMany(x => Features(knots, x)).ToArray(), [places.Length, knots.Length + 1]);
        // Not lstsq: its usual driver, gelsy, errs where features depend on each other.
        var weights = matmul(linalg.pinv(features, rtol: 1e-10), tensor(target));
        return new(knots, weights.data<double>().ToArray());
    }

    /// <summary>The network's output at each place.</summary>
    /// <param name="places">Inputs.</param>
    public double[] Values(double[] places) => [.. places.Select(x => Features(Knots, x).Zip(_weights, (feature, weight) => feature * weight).Sum())];

    /// <summary>The largest distance between the network's output and the wanted one: the error in the supremum norm.</summary>
    /// <param name="places">Inputs.</param>
    /// <param name="target">The wanted value at each place.</param>
    public double LargestError(double[] places, double[] target) => Values(places).Zip(target, (found, wanted) => Math.Abs(found - wanted)).Max();

    /// <summary>The root of the mean squared distance between the network's output and the wanted one.</summary>
    /// <param name="places">Inputs.</param>
    /// <param name="target">The wanted value at each place.</param>
    public double RootMeanSquaredError(double[] places, double[] target) =>
        Math.Sqrt(Values(places).Zip(target, (found, wanted) => Math.Pow(found - wanted, 2)).Average());

    /// <summary>Trains all weights of a 1-h-1 ReLU network on the target by Adam, 1500 steps on 256 places, and gives its largest error.</summary>
    /// <param name="hiddenSize">The number h of hidden units.</param>
    /// <param name="seed">Decides the first weights.</param>
    public static double TrainedError(int hiddenSize, int seed)
    {
        using var scope = NewDisposeScope();
        manual_seed(seed);
        using var model = nn.Sequential(nn.Linear(1, hiddenSize), nn.ReLU(), nn.Linear(hiddenSize, 1));
        Train(model, Column(Places(256)), Column([.. Places(256).Select(Target)]), learningRate: 0.01, steps: 1500);
        using var noGradient = no_grad();
        return (model.call(Column(Places())) - Column([.. Places().Select(Target)])).abs().max().item<float>();
    }

    /// <summary>Trains by Adam on the mean squared error, all places at once, with a learning rate that falls to 0 along half a cosine.</summary>
    internal static void Train(nn.Module<Tensor, Tensor> model, Tensor input, Tensor target, double learningRate, int steps)
    {
        using var optimizer = optim.Adam(model.parameters(), learningRate);
        var scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, steps);
        for (var step = 0; step < steps; step++)
            Trainer.Step(optimizer, () => nn.functional.mse_loss(model.call(input), target), afterStep: () => scheduler.step());
    }

    internal static Tensor Column(double[] values) => tensor(Array.ConvertAll(values, value => (float)value), [values.Length, 1]);

    private static IEnumerable<double> Features(double[] knots, double x) => knots.Select(knot => Math.Max(0, x - knot)).Append(1);

    private static double VanDerCorput(int index)
    {
        var (value, digit) = (0.0, 0.5);
        for (; index > 0; index /= 2, digit /= 2) value += digit * (index % 2);
        return value;
    }
}
