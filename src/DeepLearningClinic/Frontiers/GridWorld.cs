using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Frontiers;

/// <summary>A small world of cells to walk in, drawn as text (notebook 7, "Reinforcement learning, a different problem").</summary>
public sealed class GridWorld
{
    /// <summary>The number of actions: up, right, down, left.</summary>
    public const int Actions = 4;

    private static readonly (int Down, int Right, string Arrow)[] s_moves = [(-1, 0, "↑"), (0, 1, "→"), (1, 0, "↓"), (0, -1, "←")];
    private readonly string[] map;
    private readonly (double Step, double Goal, double Hole) rewards;
    private readonly bool holesEnd;

    /// <summary>Makes a world.</summary>
    /// <param name="map">A text a row: <c>S</c> start, <c>G</c> goal, <c>#</c> a hole, <c>.</c> anything else.</param>
    /// <param name="step">The reward of a step that enters neither goal nor hole.</param>
    /// <param name="goal">The reward of the step into the goal, which ends the episode.</param>
    /// <param name="hole">The reward of the step into a hole.</param>
    /// <param name="holesEnd">Whether a hole ends the episode; otherwise it sends back to the start.</param>
    /// <exception cref="ArgumentException">The rows differ in length, or there is not one start.</exception>
    public GridWorld(string[] map, double step, double goal, double hole, bool holesEnd = false)
    {
        var cells = string.Concat(map);
        if (map.Any(row => row.Length != map[0].Length) || cells.Count(cell => cell == 'S') != 1)
            throw new ArgumentException("Give rows of one length and one S, the start.", nameof(map));
        (this.map, rewards, this.holesEnd) = (map, (step, goal, hole), holesEnd);
        Start = cells.IndexOf('S');
    }

    /// <summary>The number of cells; a state is a cell's number, row by row from 0.</summary>
    public int States => map.Length * map[0].Length;

    /// <summary>The state in which an episode starts.</summary>
    public int Start { get; }

    /// <summary>The states in which there is something to decide: all but goals and holes.</summary>
    public IEnumerable<int> Open => Enumerable.Range(0, States).Where(state => Cell(state) is '.' or 'S');

    /// <summary>What an action leads to; at the border one stays where one is.</summary>
    /// <param name="state">Where one stands.</param>
    /// <param name="action">0 up, 1 right, 2 down, 3 left.</param>
    public (int Next, double Reward, bool End) Step(int state, int action)
    {
        var columns = map[0].Length;
        var row = Math.Clamp(state / columns + s_moves[action].Down, 0, map.Length - 1);
        var next = row * columns + Math.Clamp(state % columns + s_moves[action].Right, 0, columns - 1);
        return Cell(next) switch
        {
            'G' => (next, rewards.Goal, true),
            '#' => (holesEnd ? next : Start, rewards.Hole, holesEnd),
            _ => (next, rewards.Step, false),
        };
    }

    /// <summary>The states that a policy visits from the start, and the sum of its rewards; cut off after <paramref name="limit"/> steps.</summary>
    /// <param name="policy">The action for a state.</param>
    /// <param name="limit">The largest number of steps.</param>
    public (int[] Path, double Return) Walk(Func<int, int> policy, int limit = 200)
    {
        var (path, total) = (new List<int> { Start }, 0.0);
        for (var end = false; !end && path.Count <= limit;)
        {
            (var next, var reward, end) = Step(path[^1], policy(path[^1]));
            path.Add(next);
            total += reward;
        }
        return ([.. path], total);
    }

    /// <summary>The world with a number in every open cell, an arrow for what the policy does there, and a path.</summary>
    /// <param name="title">The title.</param>
    /// <param name="values">A number a state.</param>
    /// <param name="policy">The action for a state, or null.</param>
    /// <param name="path">The states of a path, or null.</param>
    public GenericChart Picture(string title, IReadOnlyList<double> values, Func<int, int>? policy = null, int[]? path = null)
    {
        var (open, columns) = (Open.ToHashSet(), map[0].Length);
        var texts = Enumerable.Range(0, States).Select(state => !open.Contains(state) ? Cell(state) == 'G' ? "goal" : "hole"
            : $"{values[state]:0.##}{(policy is null ? "" : $"<br>{s_moves[policy(state)].Arrow}")}");
        var heatmap = Chart.AnnotatedHeatmap<double, int, int, string>(
            Enumerable.Range(0, States).Select(state => open.Contains(state) ? values[state] : double.NaN).Chunk(columns), texts.Chunk(columns),
            X: Enumerable.Range(0, columns).ToArray(), Y: Enumerable.Range(0, map.Length).ToArray(), XGap: 2, YGap: 2, ShowScale: false, ReverseYAxis: true,
            ColorScale: StyleParam.Colorscale.Viridis);
        var walked = Chart.Line<int, int, string>(
            (path ?? []).Select(state => state % columns), (path ?? []).Select(state => state / columns), ShowLegend: false, Opacity: 0.4,
            LineColor: Plotly.NET.Color.fromHex("#D55E00"), LineWidth: 8);
        LinearAxis Hidden() => LinearAxis.init<int, int, int, int, int, string, string, string>(Visible: false);
        return Chart.Combine(path is null ? [heatmap] : [heatmap, walked]).WithTitle(title).WithXAxis(Hidden()).WithYAxis(Hidden())
            .WithSize(Width: 60 * columns + 100, Height: 60 * map.Length + 110).WithMarginSize<int, int, int, int, int, bool>(Left: 50, Right: 50, Top: 80, Bottom: 30);
    }

    private char Cell(int state) => map[state / map[0].Length][state % map[0].Length];
}
