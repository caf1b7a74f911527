using System.Collections;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Makes batches of a set of examples, in a new order each time where it shuffles.</summary>
/// <typeparam name="T">An example.</typeparam>
/// <typeparam name="S">A batch.</typeparam>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    /// <summary>Makes batches in a given order.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">How many examples a batch has.</param>
    /// <param name="collate_fn">Makes a batch of examples.</param>
    /// <param name="shuffler">The examples' positions in the order wanted.</param>
    /// <param name="device">Where the batches are.</param>
    /// <param name="num_worker">How many threads read the examples of a batch; one is the thread that takes the batches.</param>
    /// <param name="drop_last">Leave the last batch out where it is smaller.</param>
    /// <param name="disposeBatch">Dispose each batch when the next one is taken or the enumeration ends.</param>
    /// <param name="disposeDataset">Dispose the examples with the loader.</param>
    public DataLoader(utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, IEnumerable<long> shuffler,
        Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        if (batchSize <= 0) throw new ArgumentException($"batchSize must be positive, got {batchSize}", nameof(batchSize));
        (this.dataset, batch_size, this.collate_fn, sampler, Device) = (dataset, batchSize, collate_fn, shuffler, device ?? CPU);
        (num_workers, this.drop_last, DisposeBatch, DisposeDataset) = (Math.Clamp(num_worker, 1, 512), drop_last, disposeBatch, disposeDataset);
    }

    /// <summary>Makes batches in order, or shuffled.</summary>
    /// <param name="dataset">The examples.</param>
    /// <param name="batchSize">How many examples a batch has.</param>
    /// <param name="collate_fn">Makes a batch of examples.</param>
    /// <param name="shuffle">A new order each time.</param>
    /// <param name="device">Where the batches are.</param>
    /// <param name="seed">The seed of the orders.</param>
    /// <param name="num_worker">How many threads read the examples of a batch; one is the thread that takes the batches.</param>
    /// <param name="drop_last">Leave the last batch out where it is smaller.</param>
    /// <param name="disposeBatch">Dispose each batch when the next one is taken or the enumeration ends.</param>
    /// <param name="disposeDataset">Dispose the examples with the loader.</param>
    public DataLoader(utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false,
        Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true,
            bool disposeDataset = true)
        : this(dataset, batchSize, collate_fn, shuffle ? Shuffled(dataset.Count, seed) : InOrder(dataset.Count), device, num_worker,
            drop_last,
            disposeBatch, disposeDataset)
    {
    }

    /// <summary>The examples.</summary>
    public utils.data.Dataset<T> dataset { get; }

    /// <summary>How many examples a batch has.</summary>
    public int batch_size { get; }

    /// <summary>True where the last batch is left out when it is smaller.</summary>
    public bool drop_last { get; }

    /// <summary>The examples' positions in the order they are read.</summary>
    public IEnumerable<long> sampler { get; }

    /// <summary>How many threads read the examples of a batch; one is the thread that takes the batches.</summary>
    public int num_workers { get; }

    /// <summary>Makes a batch of examples.</summary>
    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    /// <summary>Where the batches are.</summary>
    public Device Device { get; }

    /// <summary>True where each batch is disposed when the next one is taken.</summary>
    public bool DisposeBatch { get; }

    /// <summary>True where the examples are disposed with the loader.</summary>
    public bool DisposeDataset { get; }

    /// <summary>The number of batches.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count + batch_size - 1) / batch_size;

    /// <summary>The batches.</summary>
    public IEnumerator<S> GetEnumerator()
    {
        foreach (var positions in sampler.Chunk(batch_size))
        {
            if (drop_last && positions.Length < batch_size) yield break;
            var batch = Batch(positions);
            try
            {
                yield return batch;
            }
            finally
            {
                if (DisposeBatch) Each(batch, tensor => tensor.Dispose());
            }
        }
    }

    /// <summary>The batch at once, where the examples are rows of tensors; null where they have to be collated.</summary>
    private protected virtual S? Rows(long[] positions) => default;

    /// <summary>A batch that no scope owns; the tensors on the way to it are disposed.</summary>
    private S Batch(long[] positions)
    {
        using var scope = NewDisposeScope();
        var batch = Rows(positions) ?? collate_fn(Examples(positions, scope), Device);
        Each(batch, tensor => scope.Detach(tensor));
        return batch;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Examples(long[] positions, DisposeScope scope)
    {
        if (num_workers == 1) return Array.ConvertAll(positions, dataset.GetTensor);
        var made = new ConcurrentBag<IDisposable>();
        try
        {
            return positions.AsParallel().AsOrdered().WithDegreeOfParallelism(num_workers).Select(Example).ToArray();
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
        finally
        {
            scope.Attach(made);
        }

        // Scopes belong to a thread: what the worker's own holds goes over to the batch's.
        T Example(long position)
        {
            using var own = NewDisposeScope();
            var example = dataset.GetTensor(position);
            foreach (var tensor in own.DisposablesView)
            {
                own.Detach(tensor);
                made.Add(tensor);
            }

            return example;
        }
    }

    /// <summary>Frees the examples, where that is wanted.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees the examples, where that is wanted.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset) dataset.Dispose();
    }

    private static void Each(object? item, Action<IDisposable> action)
    {
        if (item is IDisposable disposable) action(disposable);
        else if (item is IDictionary named) foreach (var value in named.Values) Each(value, action);
        else if (item is IEnumerable list and not string) foreach (var value in list) Each(value, action);
    }

    private static IEnumerable<long> InOrder(long count)
    {
        for (long i = 0; i < count; i++) yield return i;
    }

    /// <summary>Another order each time it is enumerated; the same ones again for the same seed.</summary>
    private static IEnumerable<long> Shuffled(long count, int? seed)
    {
        var random = seed is int given ? new Random(given) : new Random();
        return Order();

        IEnumerable<long> Order()
        {
            var order = InOrder(count).ToArray();
            random.Shuffle(order);
            foreach (var position in order) yield return position;
        }
    }
}
