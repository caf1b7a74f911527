using DeepLearningClinic.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Probes the loss along the gradient while a network trains: three panels that show what batch normalization does (Santurkar et al. 2018; notebook 3, "BatchNorm").</summary>
public static class LandscapeProbe
{
    /// <summary>Walks along the gradient of one batch, measures loss and gradient at 0.5, 1, … 4 learning rates, and puts everything back.</summary>
    /// <param name="model">The network, in training mode.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="learningRate">The unit of length along the gradient.</param>
    /// <param name="step">The step of training to note down.</param>
    public static LandscapeStep Measure(nn.Module<Tensor, Tensor> model, TensorSet batch, double learningRate, int step = 0)
    {
        using var scope = NewDisposeScope();
        var parameters = model.parameters().ToList();
        var buffers = model.buffers().Select(buffer => (Buffer: buffer, Saved: buffer.clone())).ToList();
        var start = nn.utils.parameters_to_vector(parameters).detach();
        var (loss, gradient) = Differentiate(model, batch);
        var length = gradient.norm().ToDouble();
        double lowest = double.PositiveInfinity, highest = double.NegativeInfinity, smoothness = 0, predictiveness = 0;
        foreach (var distance in Enumerable.Range(1, 8).Select(place => place / 2.0 * learningRate))
        {
            using var inner = NewDisposeScope();
            Put(start - gradient * distance, parameters);
            var (there, gradientThere) = Differentiate(model, batch);
            var change = (gradientThere - gradient).norm().ToDouble();
            (lowest, highest) = (Math.Min(lowest, there), Math.Max(highest, there));
            smoothness = Math.Max(smoothness, change / (distance * length));
            predictiveness = Math.Max(predictiveness, change);
        }
        Put(start, parameters);
        using (no_grad())
            foreach (var (buffer, saved) in buffers) buffer.copy_(saved);
        return new(step, loss, lowest, highest, smoothness, predictiveness);
    }

    /// <summary>Trains by plain gradient descent on batches, and measures along the way.</summary>
    /// <param name="model">The network; it is trained in place.</param>
    /// <param name="trainSet">The examples, drawn without replacement; an epoch's incomplete last batch is left out.</param>
    /// <param name="learningRate">The step size.</param>
    /// <param name="steps">Steps of training.</param>
    /// <param name="every">Measures at every so many steps, the first among them.</param>
    /// <param name="batchSize">Examples a step.</param>
    /// <param name="seed">Decides the order of the examples.</param>
    /// <param name="measured">Called with every measurement as it is made, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A batch is larger than the set.</exception>
    public static IReadOnlyList<LandscapeStep> Train(
        nn.Module<Tensor, Tensor> model, TensorSet trainSet, double learningRate, int steps = 150, int every = 3, int batchSize = 128,
        int seed = 0, Action<LandscapeStep>? measured = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(batchSize, trainSet.Count);
        model.train();
        var found = new List<LandscapeStep>();
        foreach (var (step, rows) in Batches(trainSet, batchSize, seed).Take(steps).Index())
        {
            using var scope = NewDisposeScope();
            var batch = trainSet.Take(rows);
            if (step % every == 0)
            {
                found.Add(Measure(model, batch, learningRate, step));
                measured?.Invoke(found[^1]);
            }
            var parameters = model.parameters().ToList();
            Put(nn.utils.parameters_to_vector(parameters).detach() - Differentiate(model, batch).Gradient * learningRate, parameters);
        }
        return found;
    }

    private static IEnumerable<int[]> Batches(TensorSet trainSet, int batchSize, int seed)
    {
        var random = new Random(seed);
        while (true)
            foreach (var batch in random.Permutation((int)trainSet.Count).Chunk(batchSize).Where(batch => batch.Length == batchSize))
                yield return batch;
    }

    private static (double Loss, Tensor Gradient) Differentiate(nn.Module<Tensor, Tensor> model, TensorSet batch)
    {
        using var scope = NewDisposeScope();
        var loss = nn.functional.cross_entropy(model.call(batch.Input), batch.Target);
        var gradients = autograd.grad([loss], [.. model.parameters()]);
        return (loss.ToDouble(), cat([.. gradients.Select(gradient => gradient.flatten())]).MoveToOuterDisposeScope());
    }

    private static void Put(Tensor values, IEnumerable<Parameter> parameters)
    {
        using var _ = no_grad();
        nn.utils.vector_to_parameters(values, parameters);
    }
}
