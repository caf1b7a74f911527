using DeepLearningClinic.Charts;

namespace DeepLearningClinic.Feedforward;

/// <summary>The lecture's network: two inputs, two hidden units with max(0, h), one output (notebook 2, "The two-unit network by hand").</summary>
/// <param name="W">Weights from input i to hidden unit j, <c>[2, 2]</c>.</param>
/// <param name="C">The hidden units' biases.</param>
/// <param name="V">The output's weights, the lecture's small w.</param>
/// <param name="B">The output's bias.</param>
public sealed record TwoUnitNetwork(double[,] W, double[] C, double[] V, double B)
{
    /// <summary>Weights that compute exclusive or (Goodfellow, Bengio and Courville, Deep Learning, section 6.1).</summary>
    public static TwoUnitNetwork Xor { get; } = new(new double[,] { { 1, 1 }, { 1, 1 } }, [0, -1], [1, -2], 0);

    /// <summary>The hidden units before the non-linearity.</summary>
    /// <param name="x">The two inputs.</param>
    public double[] Hidden(double[] x) => [x[0] * W[0, 0] + x[1] * W[1, 0] + C[0], x[0] * W[0, 1] + x[1] * W[1, 1] + C[1]];

    /// <summary>The network's output.</summary>
    /// <param name="x">The two inputs.</param>
    /// <param name="activation">The non-linearity; max(0, h) where it is null.</param>
    public double Output(double[] x, Func<double, double>? activation = null)
    {
        var h = Hidden(x);
        activation ??= value => Math.Max(0, value);
        return activation(h[0]) * V[0] + activation(h[1]) * V[1] + B;
    }

    /// <summary>The nodes of the computation graph for the loss (y - target)², each with its value and its gradient (notebook 2, "Backpropagation").</summary>
    /// <param name="x">The two inputs.</param>
    /// <param name="target">The output wanted.</param>
    public GraphNode[] Graph(double[] x, double target)
    {
        var (h, y) = (Hidden(x), Output(x));
        var dy = 2 * (y - target);
        double[] da = [dy * V[0], dy * V[1]];
        double[] dh = [h[0] > 0 ? da[0] : 0, h[1] > 0 ? da[1] : 0];
        return
        [
            new("x1", "x₁", x[0], dh[0] * W[0, 0] + dh[1] * W[0, 1]), new("x2", "x₂", x[1], dh[0] * W[1, 0] + dh[1] * W[1, 1]),
            new("W11", "W₁₁", W[0, 0], dh[0] * x[0]), new("W21", "W₂₁", W[1, 0], dh[0] * x[1]), new("c1", "c₁", C[0], dh[0]),
            new("W12", "W₁₂", W[0, 1], dh[1] * x[0]), new("W22", "W₂₂", W[1, 1], dh[1] * x[1]), new("c2", "c₂", C[1], dh[1]),
            new("h1", "h₁", h[0], dh[0]), new("h2", "h₂", h[1], dh[1]),
            new("a1", "a₁", Math.Max(0, h[0]), da[0]), new("a2", "a₂", Math.Max(0, h[1]), da[1]),
            new("w1", "w₁", V[0], dy * Math.Max(0, h[0])), new("w2", "w₂", V[1], dy * Math.Max(0, h[1])), new("b", "b", B, dy),
            new("y", "y", y, dy), new("L", "L", Math.Pow(y - target, 2), 1),
        ];
    }

    /// <summary>Which node of the computation graph feeds which.</summary>
    public static (string From, string To)[] Edges { get; } =
    [
        ("x1", "h1"), ("x2", "h1"), ("W11", "h1"), ("W21", "h1"), ("c1", "h1"), ("x1", "h2"), ("x2", "h2"), ("W12", "h2"), ("W22", "h2"), ("c2", "h2"),
        ("h1", "a1"), ("h2", "a2"), ("a1", "y"), ("a2", "y"), ("w1", "y"), ("w2", "y"), ("b", "y"), ("y", "L"),
    ];
}
