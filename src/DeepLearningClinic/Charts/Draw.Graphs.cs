using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace DeepLearningClinic.Charts;

public static partial class Draw
{
    /// <summary>Boxes and arrows from left to right, such as the graph of a computation with value and gradient in each node.</summary>
    /// <exception cref="ArgumentException">An edge names a node that is not there, or edges go in a circle.</exception>
    public static GenericChart Graph(string title, GraphNode[] nodes, (string From, string To)[] edges)
    {
        var boxes = Arrange(nodes, edges);
        var (width, height) = (boxes.Values.Max(box => box.X + box.Width / 2), boxes.Values.Max(box => box.Y + box.Height / 2));
        var points = edges.SelectMany(Arrow).ToArray();
        var notes = nodes.Select(node =>
            Annotation.init<double, double, string, string, string, string, string, string, string, string>(
                X: boxes[node.Id].X, Y: boxes[node.Id].Y, Text: string.Join("<br>", Text(node)), ShowArrow: false, BorderPad: 6,
                BGColor: Color.fromHex(node.Gradient is null ? "#eef3f8" : "#fdf1e7"), BorderColor: Colour(node.Gradient is null ? 0 : 1)));
        return Chart.Line<double, double, string>(
                points.Select(point => point.X), points.Select(point => point.Y), ShowMarkers: true, Name: "arrows", ShowLegend: false,
                LineColor: Color.fromHex("#555555"), Marker: Plotly.NET.TraceObjects.Marker.init(
                    Symbol: StyleParam.MarkerSymbol.ArrowUp, AngleRef: StyleParam.AngleRef.Previous, Opacity: 1.0,
                    Color: Color.fromHex("#555555"), MultiSize: points.Select((_, i) => i % 3 == 1 ? 11 : 0).ToArray()))
            .WithTitle(title).WithAnnotations(notes).WithXAxis(Pixels(width)).WithYAxis(Pixels(height))
            .WithSize(Width: (int)width + 60, Height: (int)height + 90)
            .WithMarginSize<int, int, int, int, int, bool>(Left: 30, Right: 30, Top: 60, Bottom: 30);

        (double X, double Y)[] Arrow((string From, string To) edge)
        {
            var (from, to) = (boxes[edge.From], boxes[edge.To]);
            var (dx, dy) = (to.X - from.X, to.Y - from.Y);
            var inside = Math.Min(to.Width / 2 / Math.Max(Math.Abs(dx), 1), to.Height / 2 / Math.Max(Math.Abs(dy), 1));
            return [(from.X, from.Y), (to.X - inside * dx, to.Y - inside * dy), (double.NaN, double.NaN)];
        }

        static LinearAxis Pixels(double length) => LinearAxis.init<int, int, int, int, int, string, string, string>(
            Visible: false, Range: StyleParam.Range.ofMinMax(0.0, length));
    }

    /// <summary>Puts each node to the right of all it depends on; one unit is a pixel.</summary>
    private static Dictionary<string, (double X, double Y, double Width, double Height)> Arrange(
        GraphNode[] nodes, (string From, string To)[] edges)
    {
        var depth = nodes.ToDictionary(node => node.Id, _ => 0);
        if (edges.FirstOrDefault(edge => !depth.ContainsKey(edge.From) || !depth.ContainsKey(edge.To)) is { From: not null } unknown)
            throw new ArgumentException($"The edge from \"{unknown.From}\" to \"{unknown.To}\" names a node that is not there.");
        for (var pass = 0; edges.Any(edge => depth[edge.To] <= depth[edge.From]); pass++)
        {
            if (pass > nodes.Length) throw new ArgumentException("The edges go in a circle: a computation graph runs from inputs to result.");
            foreach (var (from, to) in edges) depth[to] = Math.Max(depth[to], depth[from] + 1);
        }
        // An input stands just before its first use.
        foreach (var uses in edges.GroupBy(edge => edge.From).Where(uses => edges.All(edge => edge.To != uses.Key)))
            depth[uses.Key] = uses.Min(edge => depth[edge.To]) - 1;

        var places = new Dictionary<string, (double X, double Y, double Width, double Height)>();
        var columns = nodes.GroupBy(node => depth[node.Id]).OrderBy(column => column.Key).ToArray();
        var height = columns.Max(column => column.Count()) * (nodes.Max(Height) + 30);
        var left = 0.0;
        foreach (var column in columns)
        {
            var width = column.Max(Width);
            foreach (var (i, node) in column.OrderByDescending(Before).Index())
                places[node.Id] = (left + width / 2, height * (1 - (i + 0.5) / column.Count()), Width(node), Height(node));
            left += width + 70;
        }
        return places;

        double Before(GraphNode node) => edges.Where(edge => edge.To == node.Id && places.ContainsKey(edge.From))
            .Select(edge => places[edge.From].Y).DefaultIfEmpty(0).Average();

        static double Width(GraphNode node) => 20 + 7.8 * Text(node).Max(line => line.Length);

        static double Height(GraphNode node) => 16 + 19.0 * Text(node).Length;
    }

    private static string[] Text(GraphNode node) =>
    [
        node.Label,
        .. node.Data is { } data ? (string[])[$"data {data:0.####}"] : [],
        .. node.Gradient is { } gradient ? (string[])[$"grad {gradient:0.####}"] : [],
    ];
}
