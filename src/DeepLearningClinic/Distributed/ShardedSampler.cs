using DeepLearningClinic.Data;

namespace DeepLearningClinic.Distributed;

/// <summary>
/// Draws one process's share of every mini-batch. All processes shuffle alike, by the seed, so together their shares are the batches that
/// one process would draw (those of <see cref="Training.Trainer"/>), each example once an epoch.
/// </summary>
/// <param name="count">The number of examples.</param>
/// <param name="batchSize">Examples of the joint batch; an epoch's last may be smaller; one with less than one for each process is left out.</param>
/// <param name="rank">The number of this process, from 0.</param>
/// <param name="size">The number of processes.</param>
/// <param name="seed">Decides the order of the examples.</param>
public sealed class ShardedSampler(int count, int batchSize, int rank, int size, int seed)
{
    /// <summary>The batches of all epochs, without an end: this process's examples, and what share of the joint batch they are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A batch has less than one example for each process.</exception>
    public IEnumerable<(int[] Rows, double Share)> Batches()
    {
        if (batchSize < size || count < size)
            throw new ArgumentOutOfRangeException(
                nameof(batchSize), batchSize, $"{size} processes can't share batches of {Math.Min(batchSize, count)}.");
        var random = new Random(seed);
        while (true)
            foreach (var batch in random.Permutation(count).Chunk(batchSize).Where(batch => batch.Length >= size))
            {
                var own = batch[(rank * batch.Length / size)..((rank + 1) * batch.Length / size)];
                yield return (own, own.Length / (double)batch.Length);
            }
    }
}
