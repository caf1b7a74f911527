using static TorchSharp.torch;

namespace DeepLearningClinic.Training;

/// <summary>Ends a training that makes no progress on held-out examples, and brings the best weights back (Prechelt 1998; notebook 3, "Overfitting").</summary>
/// <param name="patience">After how many epochs without a lower validation loss to stop, at least 1.</param>
public sealed class EarlyStopping(int patience) : IDisposable
{
    private Dictionary<string, Tensor> best = [];
    private double lowest = double.PositiveInfinity;

    /// <summary>The epoch with the lowest validation loss so far, counted from 1; 0 before the first report.</summary>
    public int BestEpoch { get; private set; }

    /// <summary>Takes up an epoch's validation loss, keeps the weights where it is the lowest, and says whether to stop.</summary>
    /// <param name="model">The network as it is after the epoch.</param>
    /// <param name="epoch">The epoch, counted from 1.</param>
    /// <param name="validationLoss">The loss on held-out examples.</param>
    public bool ShouldStop(nn.Module model, int epoch, double validationLoss)
    {
        if (!(validationLoss < lowest)) return epoch - BestEpoch >= patience;
        (lowest, BestEpoch) = (validationLoss, epoch);
        Dispose();
        using var _ = no_grad();
        best = model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.detach().clone().DetachFromDisposeScope());
        return false;
    }

    /// <summary>Puts the weights of the best epoch back; without a report nothing changes.</summary>
    /// <param name="model">The network.</param>
    public void RestoreBest(nn.Module model)
    {
        if (BestEpoch > 0) model.load_state_dict(best);
    }

    /// <summary>Frees the kept weights.</summary>
    public void Dispose()
    {
        foreach (var tensor in best.Values) tensor.Dispose();
        best.Clear();
    }
}
