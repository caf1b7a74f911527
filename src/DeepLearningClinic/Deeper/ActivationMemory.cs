using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Counts the bytes that training needs beside the parameters (notebook 3, "Memory and hardware limits").</summary>
public static class ActivationMemory
{
    /// <summary>The bytes that a forward pass leaves behind for the backward pass.</summary>
    /// <param name="model">The network.</param>
    /// <param name="input">The batch.</param>
    public static long Kept(nn.Module<Tensor, Tensor> model, Tensor input) => Measure(() => model.call(input)).Kept;

    /// <summary>The most bytes that some work held at once beyond what there was before.</summary>
    /// <param name="work">What is measured.</param>
    public static long Peak(Action work) => Measure(() =>
    {
        work();
        return null;
    }).Peak;

    private static (long Kept, long Peak) Measure(Func<Tensor?> work)
    {
        using var scope = NewDisposeScope();
#if GENUINE_TORCHSHARP
        // The genuine package counts no bytes: the process's memory is the next best.
        var before = Environment.WorkingSet;
        work();
        return (Environment.WorkingSet - before, Environment.WorkingSet - before);
#else
        using var meter = new LibTorch.MemoryMeter();
        work();
        return (meter.Bytes, meter.PeakBytes);
#endif
    }
}
