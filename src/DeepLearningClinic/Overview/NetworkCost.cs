using System.Diagnostics;
using DeepLearningClinic.Convolutional;
using TorchSharp;
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
    public static NetworkCost Of(nn.Module<Tensor, Tensor> model, params long[] exampleShape) =>
        new(model.parameters().Sum(parameter => parameter.numel()), LayerTable.Of(model, exampleShape).Sum(layer => layer.MultiplyAdds));

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
