using System.Net;
using System.Net.Sockets;
using LibTorch;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Native;

public class EngineTests
{
    [Fact]
    public void A_memory_meter_counts_what_differentiation_keeps()
    {
        using var meter = new MemoryMeter();
        Assert.Equal(0, meter.Bytes);
        var x = zeros(1 << 18, requires_grad: true);
        Assert.InRange(meter.Bytes, 1 << 20, (1 << 20) + 1024);
        Tensor Chain()
        {
            using var scope = NewDisposeScope();
            return x.exp().sin().sum().MoveToOuterDisposeScope();
        }
        using (var loss = Chain())
        {
            // exp keeps its result and sin its input, which are the same tensor.
            Assert.InRange(meter.Bytes, 2 << 20, (2 << 20) + 2048);
            Assert.InRange(meter.PeakBytes, 3 << 20, (3 << 20) + 2048);
        }
        x.Dispose();
        Assert.Equal(0, meter.Bytes);
        meter.ResetPeak();
        Assert.Equal(0, meter.PeakBytes);
        Assert.Throws<InvalidOperationException>(() => new MemoryMeter());
    }

    [Fact]
    public async Task Processes_sum_average_and_broadcast()
    {
        var port = FreePort();
        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(rank => Task.Factory.StartNew(() =>
        {
            using var group = ProcessGroup.Join("127.0.0.1", port, rank, 2, TimeSpan.FromSeconds(30));
            Tensor sum = full(3, rank + 1f), mean = full(3, rank + 1f), sent = full(3, rank + 1f);
            group.Sum(sum);
            group.Average(mean);
            group.Broadcast(sent, root: 1);
            group.Barrier();
            return (sum[0].item<float>(), mean[1].item<float>(), sent[2].item<float>());
        }, TaskCreationOptions.LongRunning)));
        Assert.All(results, result => Assert.Equal((3f, 1.5f, 2f), result));
    }

    [Fact]
    public void A_process_that_waits_for_nobody_gives_up_in_time()
    {
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(
            () => ProcessGroup.Join("127.0.0.1", FreePort(), 0, 2, TimeSpan.FromSeconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessGroup.Join("127.0.0.1", 1, 2, 2));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
