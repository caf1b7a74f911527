using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Frontiers;

/// <summary>
/// A pole hinged on a cart that is pushed left or right: the equations and limits of Barto, Sutton and Anderson (1983) with the values of Gymnasium's CartPole-v1.
/// A state is the cart's place x in m, its speed in m/s, the pole's angle from upright in rad, and its angular speed in rad/s (notebook 7, "Reinforcement learning,
/// a different problem").
/// </summary>
public sealed class CartPole
{
    /// <summary>The number of steps after which an episode is cut off.</summary>
    public const int MaxSteps = 500;

    /// <summary>Seconds between two states.</summary>
    public const double StepTime = 0.02;

    /// <summary>Acceleration of free fall in m/s².</summary>
    public double Gravity { get; init; } = 9.8;

    /// <summary>In kg.</summary>
    public double CartMass { get; init; } = 1;

    /// <summary>In kg.</summary>
    public double PoleMass { get; init; } = 0.1;

    /// <summary>From the hinge to the pole's middle, in m.</summary>
    public double HalfPole { get; init; } = 0.5;

    /// <summary>In N, to the right or to the left.</summary>
    public double Force { get; init; } = 10;

    /// <summary>The state one step of Euler's method later.</summary>
    /// <param name="state">Place, speed, angle, angular speed.</param>
    /// <param name="action">1 pushes to the right, 0 to the left.</param>
    public double[] Next(double[] state, int action)
    {
        var (x, v, angle, spin) = (state[0], state[1], state[2], state[3]);
        var (sin, cos, mass) = (Math.Sin(angle), Math.Cos(angle), CartMass + PoleMass);
        var push = ((action == 1 ? Force : -Force) + PoleMass * HalfPole * spin * spin * sin) / mass;
        var spinChange = (Gravity * sin - cos * push) / (HalfPole * (4.0 / 3 - PoleMass * cos * cos / mass));
        var speedChange = push - PoleMass * HalfPole * spinChange * cos / mass;
        return [x + StepTime * v, v + StepTime * speedChange, angle + StepTime * spin, spin + StepTime * spinChange];
    }

    /// <summary>Whether the cart is farther than 2.4 m from the middle or the pole more than 12° from upright.</summary>
    /// <param name="state">Place, speed, angle, angular speed.</param>
    public static bool Failed(double[] state) => Math.Abs(state[0]) > 2.4 || Math.Abs(state[2]) > 12 * Math.PI / 180;

    /// <summary>Plays an episode from a state whose four numbers are drawn from ±0.05, until it fails or for <see cref="MaxSteps"/>; every step is a reward of 1.</summary>
    /// <param name="policy">The action for a state.</param>
    /// <param name="random">Draws the first state.</param>
    public CartPoleEpisode Play(Func<double[], int> policy, Random random)
    {
        var (states, actions) = (new List<double[]>(), new List<int>());
        double[] state = [.. Enumerable.Range(0, 4).Select(_ => 0.1 * random.NextDouble() - 0.05)];
        do
        {
            states.Add(state);
            actions.Add(policy(state));
            state = Next(state, actions[^1]);
        }
        while (!Failed(state) && actions.Count < MaxSteps);
        return new([.. states], [.. actions], state);
    }

    /// <summary>Carts on tracks, one above the other, each with its pole.</summary>
    /// <param name="title">The title.</param>
    /// <param name="carts">Names and states.</param>
    public static GenericChart Picture(string title, params (string Name, double[] State)[] carts)
    {
        string[] colours = ["#0072B2", "#D55E00", "#009E73"];
        var drawn = carts.Select((cart, i) =>
        {
            var (x, angle, floor) = (cart.State[0], cart.State[2], -1.7 * i);
            double[] across = [-2.4, 2.4, double.NaN, x - 0.25, x - 0.25, x + 0.25, x + 0.25, double.NaN, x, x + Math.Sin(angle)];
            double[] up = [0, 0, double.NaN, 0, 0.3, 0.3, 0, double.NaN, 0.3, 0.3 + Math.Cos(angle)];
            return Chart.Line<double, double, string>(across, Array.ConvertAll(up, y => y + floor), Name: cart.Name, ShowLegend: true,
                LineColor: Plotly.NET.Color.fromHex(colours[i % colours.Length]), LineWidth: 4);
        });
        return Chart.Combine(drawn).WithTitle(title)
            .WithXAxis(LinearAxis.init<int, int, int, int, int, string, string, string>(
                Range: StyleParam.Range.ofMinMax(-2.8, 2.8), ShowGrid: false, ZeroLine: false))
            .WithXAxisStyle<int, int, string>(TitleText: "place in m")
            .WithYAxis(LinearAxis.init<int, int, int, int, int, string, string, string>(Visible: false))
            .WithSize(Width: 700, Height: 130 + 220 * carts.Length)
            .WithLegendStyle(X: 1, XAnchor: StyleParam.XAnchorPosition.Right, Y: 1, YAnchor: StyleParam.YAnchorPosition.Top);
    }
}
