using DeepLearningClinic.Convolutional;
using DeepLearningClinic.Overview;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Convolutional;

public sealed class LayerTableTests
{
    [Fact]
    public void A_convolution_costs_its_weights_once_for_every_place()
    {
        using var network = nn.Sequential(nn.Conv2d(3, 8, 5, stride: 2, padding: 2), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 5 * 4, 7));
        Assert.Equal(
            [
                new("Conv2d", "8 × 5 × 4", 8 * 3 * 25 + 8, 8 * 3 * 25 * 20), new("ReLU", "8 × 5 × 4", 0, 0),
                new("Flatten", "160", 0, 0), new LayerRow("Linear", "7", 160 * 7 + 7, 160 * 7),
            ],
            LayerTable.Of(network, 3, 9, 8));
    }

    [Fact]
    public void The_sums_are_those_of_the_network_s_cost()
    {
        using var network = ConvolutionalNetworks.Averaged();
        var cost = NetworkCost.Of(network, 1, 28, 28);
        Assert.Equal(["all", "", $"{cost.Parameters:N0}", $"{cost.MultiplyAdds:N0}"], LayerTable.Cells(LayerTable.Of(network, 1, 28, 28))[^1]);
    }

    [Fact]
    public void The_network_is_left_as_it_was()
    {
        using var network = ConvolutionalNetworks.Flat();
        var rows = LayerTable.Of(network, 1, 28, 28);
        Assert.True(network.training);
        Assert.Equal(0, network.get_buffer("2.num_batches_tracked")!.item<long>());
        Assert.Equal(rows, LayerTable.Of(network, 1, 28, 28));
    }
}
