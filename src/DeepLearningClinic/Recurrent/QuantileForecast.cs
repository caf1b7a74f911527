using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>A forecast with a band: one lower bound, median and upper bound a step (notebook 5, "Forecasting a real series").</summary>
/// <param name="Lower">The band's lower ends.</param>
/// <param name="Median">The forecasts.</param>
/// <param name="Upper">The band's upper ends.</param>
public sealed record QuantileForecast(double[] Lower, double[] Median, double[] Upper)
{
    /// <summary>What a network says of windows, without gradients.</summary>
    /// <param name="model">Maps <c>[windows, length, features]</c> to <c>[windows, 3]</c>: a lower quantile, the median, an upper quantile.</param>
    /// <param name="windows">The windows.</param>
    /// <param name="unit">What one unit of the network's output is in units of the series.</param>
    public static QuantileForecast Of(nn.Module<Tensor, Tensor> model, Tensor windows, double unit = 1)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var output = model.call(windows).to(float64) * unit;
        return new(Column(0), Column(1), Column(2));
        double[] Column(long quantile) => output.select(1, quantile).contiguous().data<double>().ToArray();
    }

    /// <summary>The same forecast with a number added to all three at each step, such as a mean that the network was not asked about.</summary>
    /// <param name="offsets">One number a step.</param>
    public QuantileForecast Add(IReadOnlyList<double> offsets) =>
        new([.. Lower.Zip(offsets, (a, b) => a + b)], [.. Median.Zip(offsets, (a, b) => a + b)], [.. Upper.Zip(offsets, (a, b) => a + b)]);

    /// <summary>By how much to widen the band so that it covers a share of the steps: the ⌈share · (n + 1)⌉-th smallest of the n distances by which known values miss it, negative inside (Romano, Patterson and Candès 2019).</summary>
    /// <param name="actual">The known values of this forecast's steps, none of which was learned from.</param>
    /// <param name="share">The share of the steps to cover, in (0, 1).</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few steps for the share.</exception>
    public double ConformalMargin(IReadOnlyList<double> actual, double share)
    {
        var rank = (int)Math.Ceiling(share * (actual.Count + 1) - 1e-9);
        if (rank < 1 || rank > actual.Count)
            throw new ArgumentOutOfRangeException(nameof(share), share, $"{actual.Count} known values can't tell a band that covers {share:P0} of the steps.");
        return actual.Select((value, i) => Math.Max(Lower[i] - value, value - Upper[i])).Order().ElementAt(rank - 1);
    }

    /// <summary>The same forecast with the band widened on both sides, or narrowed by a negative margin.</summary>
    /// <param name="margin">The width to add on each side.</param>
    public QuantileForecast Widen(double margin) =>
        this with { Lower = Array.ConvertAll(Lower, value => value - margin), Upper = Array.ConvertAll(Upper, value => value + margin) };

    /// <summary>The share of values inside the band, in [0, 1].</summary>
    /// <param name="actual">The values that came true, one a step.</param>
    public double Coverage(IReadOnlyList<double> actual) => actual.Index().Average(one => Lower[one.Index] <= one.Item && one.Item <= Upper[one.Index] ? 1.0 : 0.0);
}
