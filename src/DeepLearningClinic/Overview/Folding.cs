using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>
/// The tent function put into itself, which folds the interval [0, 1] once more each time, and networks that try to follow it: deep and narrow, or
/// wide with one hidden layer (notebook 1, "The benefit of going deeper").
/// </summary>
public static class Folding
{
    /// <summary>The places in [0, 1] at which networks learn and errors are counted.</summary>
    public static double[] Places { get; } = [.. Enumerable.Range(0, 513).Select(i => i / 512.0)];

    /// <summary>The tent function put into itself.</summary>
    /// <param name="x">A place in [0, 1].</param>
    /// <param name="folds">How often it is applied; 2 to this power is the number of straight pieces.</param>
    public static double Tent(double x, int folds)
    {
        for (var fold = 0; fold < folds; fold++) x = 1 - Math.Abs(2 * x - 1);
        return x;
    }

    /// <summary>The folded function at <see cref="Places"/>.</summary>
    /// <param name="folds">How often the tent is applied.</param>
    public static double[] Values(int folds) => [.. Places.Select(x => Tent(x, folds))];

    /// <summary>A block 1-w-1 with ReLU that starts with evenly spread bends: 3w + 1 parameters.</summary>
    /// <param name="width">The number w of hidden units.</param>
    /// <param name="seed">Decides the first weights.</param>
    public static nn.Module<Tensor, Tensor> Block(int width, int seed)
    {
        manual_seed(seed);
        var (inner, outer) = (nn.Linear(1, width), nn.Linear(width, 1));
        using var noGradient = no_grad();
        using var scope = NewDisposeScope();
        inner.weight.fill_(1);
        inner.bias!.copy_(-(arange((float)width) + rand(width)) / width);
        outer.weight.copy_(0.1 * randn(1, width));
        outer.bias!.fill_(0.5);
        return nn.Sequential(inner, nn.ReLU(), outer);
    }

    /// <summary>A chain of blocks 1-w-1 with the library's own first weights.</summary>
    /// <param name="depth">The number of blocks.</param>
    /// <param name="width">The number w of hidden units of each.</param>
    public static nn.Module<Tensor, Tensor> Chain(int depth, int width) =>
        nn.Sequential(Enumerable.Range(0, depth).Select(_ => (nn.Module<Tensor, Tensor>)nn.Sequential(nn.Linear(1, width), nn.ReLU(), nn.Linear(width, 1))));

    /// <summary>
    /// Grows a deep network: block after block is trained, alone, to turn one fold less into one fold more. Gives the network, and its error after each block.
    /// </summary>
    /// <param name="folds">The number of folds, and of blocks.</param>
    /// <param name="width">The hidden units of each block.</param>
    /// <param name="seed">Decides the first weights.</param>
    public static (nn.Module<Tensor, Tensor> Model, double[] Errors) Grow(int folds, int width, int seed)
    {
        var (blocks, errors) = (new List<nn.Module<Tensor, Tensor>>(), new double[folds]);
        var input = ReluCurve.Column(Places);
        for (var fold = 1; fold <= folds; fold++)
        {
            var block = Block(width, 100 * seed + fold);
            using var target = ReluCurve.Column(Values(fold));
            ReluCurve.Train(block, input, target, learningRate: 2e-2, steps: 1000);
            using (no_grad()) input = block.call(input);
            blocks.Add(block);
            errors[fold - 1] = Error(input, fold);
        }
        return (nn.Sequential(blocks), errors);
    }

    /// <summary>Trains a network on the folded function by Adam, all places at once, with a learning rate that falls to 0 along half a cosine.</summary>
    /// <param name="model">Maps <c>[places, 1]</c> to <c>[places, 1]</c>.</param>
    /// <param name="folds">How often the tent is applied.</param>
    /// <param name="learningRate">The first learning rate.</param>
    /// <param name="steps">The number of steps.</param>
    public static void Train(nn.Module<Tensor, Tensor> model, int folds, double learningRate, int steps)
    {
        using var input = ReluCurve.Column(Places);
        using var target = ReluCurve.Column(Values(folds));
        ReluCurve.Train(model, input, target, learningRate, steps);
    }

    /// <summary>The root of the network's mean squared error on the folded function.</summary>
    /// <param name="model">Maps <c>[places, 1]</c> to <c>[places, 1]</c>.</param>
    /// <param name="folds">How often the tent is applied.</param>
    public static double Error(nn.Module<Tensor, Tensor> model, int folds)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        return Error(model.call(ReluCurve.Column(Places)), folds);
    }

    /// <summary>The error of one block applied again and again, after 1, 2, 3 … times.</summary>
    /// <param name="block">A network trained on one fold.</param>
    /// <param name="folds">The largest number of times.</param>
    public static double[] Repeated(nn.Module<Tensor, Tensor> block, int folds)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var (value, errors) = (ReluCurve.Column(Places), new double[folds]);
        for (var fold = 1; fold <= folds; fold++) errors[fold - 1] = Error(value = block.call(value), fold);
        return errors;
    }

    /// <summary>
    /// The least error found for a network with one hidden layer and the best output weights: knots on the folds from the left as long as they last, evenly
    /// spread, and at random, of which the best count.
    /// </summary>
    /// <param name="hiddenSize">The number of hidden units.</param>
    /// <param name="folds">How often the tent is applied.</param>
    /// <param name="draws">How many random sets of knots are tried.</param>
    /// <param name="seed">Decides the random knots.</param>
    public static double Wide(int hiddenSize, int folds, int draws, int seed)
    {
        var random = new Random(seed);
        var target = Values(folds);
        double[] Knots(Func<int, double> at) => [.. Enumerable.Range(0, hiddenSize).Select(at)];
        double[][] placed = [[.. Knots(i => i / Math.Pow(2, folds)).Where(knot => knot < 1)], Knots(i => (double)i / hiddenSize)];
        return placed.Concat(Enumerable.Range(0, draws).Select(_ => Knots(_ => random.NextDouble())))
            .Min(knots => ReluCurve.Fit(knots, Places, target).RootMeanSquaredError(Places, target));
    }

    private static double Error(Tensor output, int folds)
    {
        using var scope = NewDisposeScope();
        return Math.Sqrt((output - ReluCurve.Column(Values(folds))).pow(2).mean().ToDouble());
    }
}
