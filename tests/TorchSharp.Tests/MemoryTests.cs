using System.Diagnostics;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class MemoryTests
{
    [Fact]
    public void A_disposed_tensor_says_so()
    {
        var tensor = ones(2);
        tensor.Dispose();
        tensor.Dispose();
        Assert.True(tensor.IsInvalid);
        Assert.Throws<ObjectDisposedException>(() => tensor.shape);
        Assert.Throws<ObjectDisposedException>(() => tensor + 1);
        Assert.Throws<ObjectDisposedException>(() => cat([ones(2), tensor]));
        Assert.IsAssignableFrom<InvalidOperationException>(Record.Exception(() => tensor.Handle));
    }

    [Fact]
    public void Every_tensor_that_is_disposed_leaves_the_count()
    {
        Collect();
        var before = Tensor.TotalCount;
        using (var scope = NewDisposeScope())
        {
            var x = randn(4, 4);
            var parts = x.split(2);
            var (values, indices) = parts[0].max(1);
            x[1..3, TensorIndex.Ellipsis] = zeros(2, 4);
            Assert.True(Tensor.TotalCount > before);
        }
        Assert.Equal(before, Tensor.TotalCount);
    }

    private static readonly Dictionary<string, Func<nn.Module>> layers = new()
    {
        ["Linear"] = () => nn.Linear(3, 2),
        ["Bilinear"] = () => nn.Bilinear(3, 2, 2),
        ["Conv2d"] = () => nn.Conv2d(1, 2, 3),
        ["BatchNorm2d"] = () => nn.BatchNorm2d(2),
        ["LayerNorm"] = () => nn.LayerNorm(2),
        ["PReLU"] = () => nn.PReLU(2),
        ["Embedding"] = () => nn.Embedding(4, 2, padding_idx: 0),
        ["EmbeddingBag"] = () => nn.EmbeddingBag(4, 2, padding_index: 0),
        ["LSTM"] = () => nn.LSTM(3, 2, 2, bidirectional: true),
        ["GRUCell"] = () => nn.GRUCell(3, 2),
        ["Transformer"] = () => nn.Transformer(4, 2, 1, 1, 4),
    };

    public static TheoryData<string> Layers => [.. layers.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_holds_its_parameters_and_buffers_and_frees_them(string name)
    {
        var statistics = DisposeScopeManager.Statistics;
        var before = statistics.ThreadTotalLiveCount;
        using (var layer = layers[name]())
            Assert.Equal(layer.parameters().Count() + layer.buffers().Count(), statistics.ThreadTotalLiveCount - before);
        Assert.Equal(before, statistics.ThreadTotalLiveCount);
    }

    [Fact]
    public void What_is_made_on_the_way_to_a_result_is_freed_with_it()
    {
        using Tensor x = randn(1, 2, 4, 4), numbers = tensor(new long[] { 1, 3 });
        using var padded = nn.Conv2d(2, 2, 3, padding: 1, padding_mode: PaddingModes.Circular);
        using var bounded = nn.Embedding(4, 2, max_norm: 0.5);
        using var layer = nn.Linear(3, 2);
        using var optimizer = optim.Adam(layer.parameters());
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        optimizer.state_dict();
        var before = DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        padded.call(x).Dispose();
        bounded.call(numbers).Dispose();
        nn.functional.softmin(x, 1).Dispose();
        (2 / x).Dispose();
        _ = x.ToString(TensorStringStyle.Julia);
        layer.save(writer);
        optimizer.save_state_dict(writer);
        writer.Flush();
        file.Position = 0;
        using var reader = new BinaryReader(file);
        layer.load(reader);
        optimizer.load_state_dict(reader);
        Assert.Equal(before, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
    }

    [Fact]
    public void An_error_leaks_nothing()
    {
        Collect();
        var before = Tensor.TotalCount;
        using (NewDisposeScope())
        {
            var x = ones(2, 3);
            for (int i = 0; i < 100; i++) Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => x.mm(x));
        }
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void A_tensor_nobody_holds_is_freed_by_the_garbage_collector()
    {
        Collect();
        var before = Tensor.TotalCount;
        Make();
        Collect();
        Assert.Equal(before, Tensor.TotalCount);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static void Make()
        {
            for (int i = 0; i < 1000; i++) ones(10).add(1);
        }
    }

    [Fact]
    public void A_training_loop_that_disposes_nothing_stays_flat()
    {
        var model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10));
        var optimizer = optim.Adam(model.parameters());
        // Four megabytes a step in tensors alone: held, 300 steps would be more than a gigabyte.
        Step(50);
        var before = Resident;
        Step(300);
        var grown = Resident - before;
        Assert.True(grown < 400 << 20, $"grew by {grown >> 20} MiB");

        void Step(int count)
        {
            for (int i = 0; i < count; i++)
            {
                var loss = nn.functional.cross_entropy(model.call(randn(1024, 256)), randint(10, [1024]));
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
    }

    [Fact]
    public void A_loop_of_large_tensors_that_disposes_nothing_stays_flat()
    {
        var before = Resident;
        for (int i = 0; i < 500; i++) ones(1 << 20).mul(2);
        var grown = Resident - before;
        Assert.True(grown < 800 << 20, $"grew by {grown >> 20} MiB of 4000");
    }

    private static long Resident
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.WorkingSet64;
        }
    }

    private static void Collect()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
