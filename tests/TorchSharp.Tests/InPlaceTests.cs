using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>What may not be overwritten, in libtorch's words and without its stack.</summary>
public class InPlaceTests
{
    [Fact]
    public void A_leaf_that_requires_grad_is_not_overwritten()
    {
        var weights = ones(2, 3, requires_grad: true);
        Refuses("a leaf Variable that requires grad is being used in an in-place operation.", () => weights.add_(1));
        Refuses("a view of a leaf Variable that requires grad is being used in an in-place operation.", () => weights[0] = zeros(3));
        using (no_grad()) weights.add_(1);
        Assert.Equal(12, weights.sum().item<float>());
    }

    [Fact]
    public void What_is_wider_than_the_tensor_does_not_fit_into_it()
    {
        var column = ones(2, 1);
        Refuses("output with shape [2, 1] doesn't match the broadcast shape [2, 3]", () => column.add_(ones(2, 3)));
        Refuses("output with shape [1] doesn't match the broadcast shape [4]", () => column[0] = ones(4));
        Assert.Equal([1f, 1], column.data<float>().ToArray());
    }

    [Fact]
    public void What_a_gradient_needs_is_missed_when_it_was_overwritten()
    {
        var x = ones(2, 3, requires_grad: true);
        var y = x.exp();
        y.add_(1);
        Refuses("one of the variables needed for gradient computation has been modified by an inplace operation: [CPUFloatType [2, 3]], "
            + "which is output 0 of ExpBackward0, is at version 1; expected version 0 instead", () => y.sum().backward());
    }

    [Fact]
    public void Chosen_elements_take_values_of_their_own_type_or_a_number()
    {
        var x = zeros(3);
        x[tensor(new[] { true, false, true })] = 2;
        x[tensor(new long[] { 1 })] = 3.5;
        Assert.Equal([2f, 3.5f, 2f], x.data<float>().ToArray());
        Refuses("Index put requires the source and destination dtypes match, got Float for the destination and Double for the source.",
            () => x[tensor(new long[] { 0, 1 })] = ones(2, float64));
        Refuses("too many indices for tensor of dimension 1", () => x[0, TensorIndex.Ellipsis, 0] = 1);
    }

    private static void Refuses(string words, Action overwriting)
    {
        var refusal = Assert.Throws<ExternalException>(overwriting);
        Assert.StartsWith(words, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("frame #", refusal.Message, StringComparison.Ordinal);
    }
}
