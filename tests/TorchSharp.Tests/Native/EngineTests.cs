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
}
