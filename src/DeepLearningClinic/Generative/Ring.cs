using DeepLearningClinic.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>Eight normal distributions on a circle: the smallest data set on which a GAN can forget something (notebook 6, "GAN").</summary>
public static class Ring
{
    /// <summary>The number of modes.</summary>
    public const int Modes = 8;

    /// <summary>The circle's radius.</summary>
    public const double Radius = 2;

    /// <summary>The standard deviation of each mode along both axes.</summary>
    public const double Deviation = 0.1;

    /// <summary>The modes' centres, <c>[8, 2]</c>.</summary>
    public static Tensor Centers()
    {
        using var scope = NewDisposeScope();
        var angles = arange(Modes, dtype: float32) * (2 * Math.PI / Modes);
        return (stack([angles.cos(), angles.sin()], 1) * Radius).MoveToOuterDisposeScope();
    }

    /// <summary>Points of the eight modes, each as likely as the others, <c>[count, 2]</c>; drawn with the engine's generator.</summary>
    /// <param name="count">The number of points.</param>
    public static Tensor Draw(int count)
    {
        using var scope = NewDisposeScope();
        return (Centers().index_select(0, randint(0, Modes, count)) + randn(count, 2) * Deviation).MoveToOuterDisposeScope();
    }

    /// <summary>Judges points: good is one within three standard deviations of a centre, covered a mode with at least 1 % of all points good there.</summary>
    /// <param name="points">The points, <c>[n, 2]</c>.</param>
    public static RingQuality Measure(Tensor points)
    {
        using var scope = NewDisposeScope();
        var (distance, nearest) = cdist(points, Centers()).min(1);
        var good = nearest[distance.lt(3 * Deviation)].data<long>().ToArray();
        double[] shares = [.. Enumerable.Range(0, Modes).Select(mode => good.Count(one => one == mode) / (double)points.shape[0])];
        return new(shares.Count(share => share >= 0.01), shares.Sum(), shares);
    }

    /// <summary>An animation of one or several trainings: what the generator makes of the watched noise, over real points.</summary>
    /// <param name="title">The title of the chart.</param>
    /// <param name="runs">A name and the reports of each training, made at the same steps.</param>
    public static GenericChart Animate(string title, params (string Name, IReadOnlyList<GanReport> Reports)[] runs)
    {
        using var scope = NewDisposeScope();
        var real = Draw(200);
        var steps = runs[0].Reports.Select((report, i) => ($"{report.Step}", Charts.Draw.Grid(
            title, [.. runs.Select(run => Frame(run.Name, run.Reports[i].Samples))], columns: runs.Length, panelWidth: runs.Length == 1 ? 480 : 380, panelHeight: runs.Length == 1 ? 480 : 400))).ToArray();
        return Charts.Draw.Slider(title, "step ", steps, play: true);

        GenericChart Frame(string name, Tensor samples)
        {
            var quality = Measure(samples);
            int[] labels = [.. Enumerable.Repeat(0, (int)real.shape[0]), .. Enumerable.Repeat(1, (int)samples.shape[0])];
            var range = Tuple.Create(-3.0, 3.0);
            return Charts.Draw.Points(
                    $"{name}: {quality.Modes} of 8 modes, {quality.Good:P0} good", "x₁", "x₂", (float[,])cat([real, samples]).data<float>().ToNDArray(), labels, ["real", "made"])
                .WithXAxisStyle<double, double, string>(MinMax: range).WithYAxisStyle<double, double, string>(MinMax: range);
        }
    }
}
