using DeepLearningClinic.Data;
using DeepLearningClinic.Feedforward;

namespace DeepLearningClinic.Tests.Feedforward;

public sealed class TwoUnitNetworkTests
{
    private static readonly TwoUnitNetwork s_network = new(new[,] { { 0.5, -1 }, { 0.25, 1.5 } }, [0.1, 0.2], [2, -1], 0.3);

    [Fact]
    public void The_known_weights_compute_exclusive_or()
    {
        var xor = Samples.Xor();
        Assert.Equal(xor.Labels, Enumerable.Range(0, 4).Select(row => TwoUnitNetwork.Xor.Output(xor.Row(row))));
    }

    [Fact]
    public void Without_a_non_linearity_the_output_is_linear()
    {
        double Output(double x1, double x2) => s_network.Output([x1, x2], value => value);
        Assert.Equal(Output(1, 0) + Output(0, 1) - Output(0, 0), Output(1, 1), 12);
    }

    /// <summary>Gradients for the target 1 in the order x, W by rows, c, w, b, computed with Python's torch 1.13 in float64.</summary>
    public static TheoryData<double[], double, double[]> PythonGradients => new()
    {
        { [2, -1], 1.0, [2, 1, 8, 0, -4, 0, 4, 0, 1.7, 0, 2] },
        { [0.5, 1.5], 1.44, [-4.8, 2.4, -2.4, 1.2, -7.2, 3.6, -4.8, 2.4, -1.74, -4.68, -2.4] },
    };

    [Theory]
    [MemberData(nameof(PythonGradients))]
    public void The_graph_shows_the_gradients_of_an_independent_engine(double[] x, double loss, double[] gradients)
    {
        var nodes = s_network.Graph(x, target: 1).ToDictionary(node => node.Id);
        string[] order = ["x1", "x2", "W11", "W12", "W21", "W22", "c1", "c2", "w1", "w2", "b"];
        Assert.Equal(loss, nodes["L"].Data!.Value, 12);
        Assert.All(order.Zip(gradients), pair => Assert.Equal(pair.Second, nodes[pair.First].Gradient!.Value, 12));
    }

    [Fact]
    public void Every_edge_of_the_graph_joins_two_of_its_nodes()
    {
        var ids = s_network.Graph([1, 1], 0).Select(node => node.Id).ToHashSet();
        Assert.All(TwoUnitNetwork.Edges, edge => Assert.True(ids.Contains(edge.From) && ids.Contains(edge.To)));
        Assert.All(ids.Where(id => id != "L"), id => Assert.Contains(TwoUnitNetwork.Edges, edge => edge.From == id));
    }
}
