using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Backpropagation that keeps few activations and computes the others a second time (Chen et al. 2016; notebook 3, "Memory and hardware limits").</summary>
public static class Checkpointing
{
    /// <summary>Adds the gradients of the cross-entropy to the parameters' and returns the loss; only the inputs of the segments are kept between forward and backward.</summary>
    /// <param name="model">A stack of layers that give the same output when called twice: no dropout, no batch normalization.</param>
    /// <param name="segments">Into how many parts of consecutive layers the stack is cut, at least 1; 1 keeps everything.</param>
    /// <param name="input">The batch.</param>
    /// <param name="target">Class numbers, <c>[examples]</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no segments, or more than layers.</exception>
    public static double Backward(Sequential model, int segments, Tensor input, Tensor target)
    {
        var layers = model.children().Cast<nn.Module<Tensor, Tensor>>().ToArray();
        if (segments < 1 || segments > layers.Length)
            throw new ArgumentOutOfRangeException(nameof(segments), segments, $"{layers.Length} layers can be cut into 1 to {layers.Length} segments.");
        var parts = Enumerable.Range(0, segments)
            .Select(part => nn.Sequential(layers[(part * layers.Length / segments)..((part + 1) * layers.Length / segments)])).ToArray();
        using var scope = NewDisposeScope();
        List<Tensor> entries = [input.detach()];
        using (no_grad())
            foreach (var part in parts[..^1]) entries.Add(part.call(entries[^1]));
        var loss = 0.0;
        Tensor? gradient = null;
        for (var part = segments - 1; part >= 0; part--)
        {
            using var inner = NewDisposeScope();
            var entry = entries[part].requires_grad_(part > 0);
            var output = parts[part].call(entry);
            if (gradient is null)
            {
                var mean = nn.functional.cross_entropy(output, target);
                mean.backward();
                loss = mean.ToDouble();
            }
            else
            {
                output.backward([gradient]);
                gradient.Dispose();
            }
            gradient = entry.grad?.MoveToOuterDisposeScope();
            entry.Dispose();
        }
        return loss;
    }
}
