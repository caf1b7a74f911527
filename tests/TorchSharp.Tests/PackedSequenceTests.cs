using System.Text.Json;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.utils.rnn;

namespace TorchSharp.Tests;

public class PackedSequenceTests
{
    private readonly Tensor inputs = (arange(24).to(float64) * 0.37).sin().view(4, 3, 2);
    private readonly Tensor lengths = tensor(new long[] { 2, 4, 1 });

    [Theory]
    [InlineData("RNN")]
    [InlineData("GRU")]
    [InlineData("LSTM")]
    public void Sequences_of_several_lengths_go_through_a_network_as_in_PyTorch(string name)
    {
        var expected = Fixture.Get("packed sequences", name);
        manual_seed(5);
        var x = inputs.clone().requires_grad_();
        using var packed = pack_padded_sequence(x, lengths, enforce_sorted: false);
        PackedSequence outputs;
        Tensor state;
        if (name == "RNN") (outputs, state) = nn.RNN(2, 3, 2, bidirectional: true).@double().call(packed);
        else if (name == "GRU") (outputs, state) = nn.GRU(2, 3, 2, bidirectional: true).@double().call(packed);
        else (outputs, state, _) = nn.LSTM(2, 3, 2, bidirectional: true).@double().call(packed);
        var (padded, read) = pad_packed_sequence(outputs, padding_value: -1, total_length: 5);
        Fixture.Matches(expected.GetProperty("outputs"), padded, 1e-9);
        Fixture.Matches(expected.GetProperty("lengths"), read);
        Fixture.Matches(expected.GetProperty("state"), state, 1e-9);
        (padded.sum() + (state * 2).sum()).backward();
        Fixture.Matches(expected.GetProperty("x.grad"), x.grad!, 1e-9);
    }

    [Fact]
    public void Sequences_are_packed_longest_first()
    {
        var expected = Fixture.Get("packed sequences", "sequence");
        using var packed = pack_sequence([inputs[..2, 0], inputs[..4, 1], inputs[..1, 2]], enforce_sorted: false);
        Fixture.Matches(expected.GetProperty("data"), packed.data);
        Assert.Equal(Whole(expected, "batch sizes"), packed.batch_sizes.data<long>().ToArray());
        Assert.Equal(Whole(expected, "sorted"), packed.sorted_indices!.data<long>().ToArray());
        Assert.Equal(Whole(expected, "unsorted"), packed.unsorted_indices!.data<long>().ToArray());
    }

    [Fact]
    public void A_packed_sequence_owns_its_tensors()
    {
        PackedSequence kept;
        using (NewDisposeScope())
        {
            kept = pack_padded_sequence(inputs, lengths, enforce_sorted: false).MoveToOuterDisposeScope();
            using var inner = NewDisposeScope();
            _ = pack_padded_sequence(inputs, lengths, enforce_sorted: false);
            Assert.Equal(1, inner.DisposablesCount);
        }
        Assert.Equal([7L, 2], kept.data.shape);
        kept.Dispose();
        Assert.True(kept.data.IsInvalid);
        Assert.Contains("sorted", Assert.ThrowsAny<Exception>(() => pack_padded_sequence(inputs, lengths)).Message);
    }

    [Fact]
    public void The_statistics_tell_packed_sequences_from_tensors()
    {
        DisposeScopeManager.Statistics.Reset();
        using (var scope = NewDisposeScope())
        {
            var packed = pack_padded_sequence(inputs, lengths, enforce_sorted: false);
            Assert.True(scope.Contains(packed));
            Assert.Equal("ThreadTotalLiveCount: 1; CreatedOutsideScopeCount: 0; DisposedOutsideScopeCount: 0; CreatedInScopeCount: 1; "
                + "DisposedInScopeCount: 0; AttachedToScopeCount: 0; DetachedFromScopeCount: 0",
                DisposeScopeManager.Statistics.PackedSequenceStatistics.ToString());
            Assert.Equal(4, DisposeScopeManager.Statistics.TensorStatistics.DetachedFromScopeCount);
            Assert.Equal(5, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
        }
        Assert.Equal(0, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
        DisposeScopeManager.Statistics.Reset();
        pack_padded_sequence(inputs, lengths, enforce_sorted: false).Dispose();
        Assert.Equal(1, DisposeScopeManager.Statistics.PackedSequenceStatistics.DisposedOutsideScopeCount);
    }

    private static long[] Whole(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(item => item.GetInt64())];
}
