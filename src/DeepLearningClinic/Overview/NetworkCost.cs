using System.Diagnostics;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Overview;

/// <summary>What a network costs (notebook 1, "Neural networks in the 90s and now" and "Why now: data and hardware").</summary>
/// <param name="Parameters">The number of learnable numbers.</param>
/// <param name="MultiplyAdds">Multiplications, each with its addition, that convolutions and linear layers need for one example.</param>
public sealed record NetworkCost(long Parameters, long MultiplyAdds)
{
    /// <summary>Counts what one example costs.</summary>
    /// <param name="model">A network of convolutions and linear layers.</param>
    /// <param name="exampleShape">The shape of one example, such as <c>[1, 28, 28]</c>.</param>
    public static NetworkCost Of(nn.Module<Tensor, Tensor> model, params long[] exampleShape)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var multiplyAdds = 0L;
        // Each weight of a convolution is used once for every pixel of its output channel; each of a linear layer once.
        var remove = model.modules().SelectMany(module => module switch
        {
            Conv2d layer => (Action[])[layer.register_forward_hook((_, _, output) =>
            {
                multiplyAdds += layer.weight.numel() * output.shape[2] * output.shape[3];
                return output;
            }).remove],
            Linear layer => [layer.register_forward_hook((_, _, output) =>
            {
                multiplyAdds += layer.weight.numel();
                return output;
            }).remove],
            _ => [],
        }).ToList();
        try
        {
            var wasTraining = model.training;
            model.eval();
            model.call(zeros([1, .. exampleShape]));
            model.train(wasTraining);
        }
        finally
        {
            remove.ForEach(hook => hook());
        }
        return new(model.parameters().Sum(parameter => parameter.numel()), multiplyAdds);
    }

    /// <summary>How many examples a second a network answers on this machine, by the fastest of the calls that fit in a fifth of a second.</summary>
    /// <param name="model">The network, which is put into evaluation mode.</param>
    /// <param name="batchSize">Examples that are handed over at once.</param>
    /// <param name="threads">The largest number of threads an operation may use; what was set before is set again at the end.</param>
    /// <param name="exampleShape">The shape of one example, such as <c>[1, 28, 28]</c>.</param>
    public static double ExamplesPerSecond(nn.Module<Tensor, Tensor> model, int batchSize, int threads, params long[] exampleShape)
    {
        var before = get_num_threads();
        set_num_threads(threads);
        try
        {
            using var scope = NewDisposeScope();
            using var noGradient = no_grad();
            model.eval();
            var batch = zeros([batchSize, .. exampleShape]);
            var (begun, fastest) = (Stopwatch.GetTimestamp(), TimeSpan.MaxValue);
            do
            {
                var start = Stopwatch.GetTimestamp();
                model.call(batch).Dispose();
                var time = Stopwatch.GetElapsedTime(start);
                if (time < fastest) fastest = time;
            }
            while (Stopwatch.GetElapsedTime(begun) < TimeSpan.FromSeconds(0.2));
            return batchSize / fastest.TotalSeconds;
        }
        finally
        {
            set_num_threads(before);
        }
    }
}
