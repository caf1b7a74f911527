using static TorchSharp.torch;
using static TorchSharp.torch.utils.data;

namespace TorchSharp.Tests;

public class DataTests
{
    private static readonly Tensor inputs = arange(10, float32).view(10, 1);
    private static readonly Tensor labels = arange(10);

    private sealed class Squares : Dataset
    {
        public override long Count => 5;

        public override Dictionary<string, Tensor> GetTensor(long index) =>
            new() { ["x"] = tensor((float)index), ["y"] = tensor((float)(index * index)) };
    }

    [Fact]
    public void Batches_come_in_order_and_the_last_may_be_smaller()
    {
        using var loader = DataLoader(TensorDataset(inputs, labels), 4);
        Assert.Equal(3, loader.Count);
        Assert.Equal([4L, 4, 2], loader.Select(batch => batch[0].size(0)));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), loader.SelectMany(batch => batch[1].data<long>().ToArray()));
        using var whole = DataLoader(TensorDataset(inputs), 4, drop_last: true);
        Assert.Equal(2, whole.Count);
        Assert.Equal(2, whole.Count());
    }

    [Fact]
    public void Shuffled_batches_hold_every_example_once_in_another_order_each_time()
    {
        long[] Order(IEnumerable<IList<Tensor>> loader) => [.. loader.SelectMany(batch => batch[0].data<long>().ToArray())];
        using var first = DataLoader(TensorDataset(labels), 3, shuffle: true, seed: 1);
        using var second = DataLoader(TensorDataset(labels), 3, shuffle: true, seed: 1);
        var order = Order(first);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => (long)i), order.Order());
        Assert.Equal(order, Order(second));
        Assert.NotEqual(order, Order(first));
    }

    private sealed class Meeting : Dataset
    {
        private readonly Barrier barrier = new(2);

        public override long Count => 4;

        public override Dictionary<string, Tensor> GetTensor(long index)
        {
            // Nobody goes on alone.
            if (!barrier.SignalAndWait(TimeSpan.FromSeconds(60))) throw new TimeoutException("read one after the other");
            return index < 3 ? new() { ["x"] = tensor((float)index) } : throw new InvalidDataException("example 3 is broken");
        }
    }

    [Fact]
    public void Workers_read_the_examples_of_a_batch_at_the_same_time()
    {
        using var loader = DataLoader(new Meeting(), 2, num_worker: 2);
        using var batches = loader.GetEnumerator();
        Assert.True(batches.MoveNext());
        Assert.Equal([0f, 1], batches.Current["x"].data<float>().ToArray());
        Assert.Equal("example 3 is broken", Assert.Throws<InvalidDataException>(() => batches.MoveNext()).Message);
    }

    private sealed class Letters : Dataset<string>
    {
        public override long Count => 5;

        public override string GetTensor(long index) => ((char)('a' + index)).ToString();
    }

    [Fact]
    public void A_collate_function_makes_batches_of_anything()
    {
        using var loader = new Modules.DataLoader<string, string>(new Letters(), 2, (letters, _) => string.Concat(letters));
        Assert.Equal(["ab", "cd", "e"], loader);
        using var ordered = new Modules.DataLoader<string, string>(new Letters(), 2, (letters, _) => string.Concat(letters), [4, 0, 2]);
        Assert.Equal(["ea", "c"], ordered);
    }

    [Fact]
    public void A_dictionary_s_tensors_are_stacked_by_name()
    {
        using var loader = DataLoader(new Squares(), 2, [4, 2, 0]);
        Assert.Equal(["16 4", "0"], loader.Select(batch => string.Join(' ', batch["y"].data<float>().ToArray())));
    }

    [Fact]
    public void A_batch_goes_when_the_next_one_is_taken_unless_it_is_to_stay()
    {
        using var loader = DataLoader(TensorDataset(labels), 5);
        Tensor? last = null;
        foreach (var batch in loader)
        {
            Assert.True(last is null || last.IsInvalid);
            last = batch[0];
        }
        using var keeping = DataLoader(TensorDataset(labels), 5, disposeBatch: false);
        Assert.All(keeping.ToList(), batch => Assert.False(batch[0].IsInvalid));
        Assert.False(labels.IsInvalid);
    }

    private sealed class Kept(bool detached) : Dataset
    {
        private readonly Tensor[] rows = [tensor(3f), tensor(4f)];
        private Tensor sum = zeros(1);

        public override long Count => 2;

        public override Dictionary<string, Tensor> GetTensor(long index)
        {
            sum = detached ? (sum + 1).DetachFromDisposeScope() : sum + 1;
            return new() { ["row"] = rows[index], ["sum"] = sum };
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_an_example_made_goes_with_it_and_what_it_only_hands_out_stays(int workers)
    {
        using var loader = DataLoader(new Kept(detached: true), 1, num_worker: workers);
        Assert.Equal(["3 1", "4 2"], loader.Select(batch => $"{batch["row"].item<float>()} {batch["sum"].item<float>()}"));
        Assert.Equal([3f, 4f], loader.Select(batch => batch["row"].item<float>()));
        using var careless = DataLoader(new Kept(detached: false), 1, num_worker: workers);
        Assert.Throws<ObjectDisposedException>(() => careless.Count());
    }

    [Fact]
    public void No_scope_owns_a_batch()
    {
        IList<Tensor> kept;
        using var loader = DataLoader(TensorDataset(labels), 5);
        using var keeping = DataLoader(TensorDataset(labels), 5, disposeBatch: false);
        using (NewDisposeScope()) kept = keeping.First();
        Assert.False(kept[0].IsInvalid);
        Assert.True(loader.First()[0].IsInvalid);
    }

    [Fact]
    public void Tensors_of_different_lengths_are_refused() => Assert.Throws<ArgumentException>(() => TensorDataset(inputs, arange(9)));
}
