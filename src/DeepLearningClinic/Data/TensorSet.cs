using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>A set of examples as tensors: what a training loop draws its mini-batches from (notebook 2, "The spam network").</summary>
/// <param name="Input">The inputs, <c>[examples, …]</c>.</param>
/// <param name="Target">The wanted outputs, <c>[examples, …]</c>.</param>
public sealed record TensorSet(Tensor Input, Tensor Target) : IDisposable
{
    /// <summary>The number of examples.</summary>
    public long Count => Input.shape[0];

    /// <summary>Frees both tensors.</summary>
    public void Dispose()
    {
        Input.Dispose();
        Target.Dispose();
    }
}
