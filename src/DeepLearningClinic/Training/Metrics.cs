using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Training;

/// <summary>How good a model is on a set of examples (notebook 2, "The spam network").</summary>
public static class Metrics
{
    /// <summary>The mean cross-entropy, the loss of every classifier of the course with more than two classes.</summary>
    /// <param name="logits">One logit a class, <c>[examples, classes]</c>.</param>
    /// <param name="target">Class numbers, <c>[examples]</c>.</param>
    public static Tensor CrossEntropy(Tensor logits, Tensor target) => nn.functional.cross_entropy(logits, target);

    /// <summary>The number of examples classified correctly.</summary>
    /// <param name="logits">One logit an example, <c>[examples, 1]</c>, positive for class 1; or one a class, <c>[examples, classes]</c>, the largest wins.</param>
    /// <param name="target">0 or 1, <c>[examples, 1]</c>; or class numbers, <c>[examples]</c>.</param>
    public static long CorrectCount(Tensor logits, Tensor target)
    {
        using var scope = NewDisposeScope();
        var hits = logits.shape[^1] == 1 ? logits.gt(0).eq(target.gt(0.5)) : logits.argmax(1).eq(target);
        return hits.sum().ToInt64();
    }

    /// <summary>The logits of a model in evaluation mode, without gradients; the mode of each of its layers is restored. A few hundred examples pass at a time, which keeps memory small.</summary>
    /// <param name="model">Maps <c>[examples, …]</c> to logits.</param>
    /// <param name="input">The examples.</param>
    public static Tensor Predict(nn.Module<Tensor, Tensor> model, Tensor input)
    {
        // Of each layer: a slice of a network is a module of its own, in a mode of its own, over the network's layers.
        var modes = model.modules().Prepend(model).Select(module => (module, module.training)).ToList();
        model.eval();
        try
        {
            using var scope = NewDisposeScope();
            using var noGradient = no_grad();
            return cat([.. input.split(250).Select(model.call)]).MoveToOuterDisposeScope();
        }
        finally
        {
            foreach (var (module, training) in modes) module.train(training);
        }
    }

    /// <summary>Mean loss and share of correct answers of a model in evaluation mode.</summary>
    /// <param name="model">Maps inputs to logits.</param>
    /// <param name="testSet">The examples.</param>
    /// <param name="loss">The mean loss of logits against targets.</param>
    public static (double Loss, double Accuracy) Evaluate(nn.Module<Tensor, Tensor> model, TensorSet testSet, Func<Tensor, Tensor, Tensor> loss)
    {
        using var scope = NewDisposeScope();
        var logits = Predict(model, testSet.Input);
        return (loss(logits, testSet.Target).ToDouble(), CorrectCount(logits, testSet.Target) / (double)testSet.Count);
    }

    /// <summary>The probability of class 1 for each example, by the sigmoid of the model's one logit.</summary>
    /// <param name="model">Maps <c>[examples, …]</c> to <c>[examples, 1]</c>.</param>
    /// <param name="input">The examples.</param>
    public static double[] Probabilities(nn.Module<Tensor, Tensor> model, Tensor input)
    {
        using var scope = NewDisposeScope();
        return [.. Predict(model, input).sigmoid().data<float>().ToArray().Select(probability => (double)probability)];
    }
}
