using DeepLearningClinic.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Deeper;

/// <summary>A network 3-4-2 whose parameters and examples come from a formula, so that Python's torch 1.13 could compute the expected figures.</summary>
internal static class PeerNetwork
{
    /// <summary>Element i of parameter k is sin(i k), both counted from 1; batch normalization keeps γ = 1 and β = 0.</summary>
    public static Sequential Create(bool batchNorm = false)
    {
        List<nn.Module<Tensor, Tensor>> layers = [nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 2)];
        if (batchNorm) layers.Insert(1, nn.BatchNorm1d(4));
        var model = nn.Sequential(layers);
        using var _ = no_grad();
        foreach (var (k, parameter) in model.parameters().Index())
            if (!batchNorm || k is not (2 or 3))
                parameter.copy_((arange(1, parameter.numel() + 1, dtype: float32) * (k + 1)).sin().reshape(parameter.shape));
        return model;
    }

    public static TensorSet Batch { get; } = new(arange(1, 19, dtype: float32).cos().reshape(6, 3), tensor(new long[] { 0, 1, 1, 0, 1, 0 }));
}
