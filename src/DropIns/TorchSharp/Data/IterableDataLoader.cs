using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes batches of a set whose examples are lists of tensors, stacked along a new first dimension.</summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    /// <summary>Makes batches in a given order.</summary>
    public IterableDataLoader(utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null,
        int num_worker = 1,
        bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    /// <summary>Makes batches in order, or shuffled.</summary>
    public IterableDataLoader(utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null,
        int? seed = null,
        int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset)
    {
    }

    private protected override IList<Tensor>? Rows(long[] positions) => (dataset as TensorDataset)?.Rows(positions, Device);

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> examples, Device device)
    {
        var rows = examples.ToList();
        return [.. Enumerable.Range(0, rows[0].Count).Select(i => stack(rows.Select(row => row[i])).to(device))];
    }
}
