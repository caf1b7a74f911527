using DeepLearningClinic.Data;

namespace DeepLearningClinic.Overview;

/// <summary>What a person would look at in a drawn digit: its holes, and where its ink lies (notebook 1, "Three answers to one task").</summary>
public sealed class DigitShape
{
    private const float InkThreshold = 0.45f;
    private readonly float[,] _pixels;

    /// <summary>Finds the holes of a digit.</summary>
    /// <param name="pixels">From 0 (paper) to 1 (ink), <c>[rows, columns]</c>.</param>
    public DigitShape(float[,] pixels)
    {
        _pixels = pixels;
        Holes = FindHoles();
    }

    /// <summary>The shape of each picture of a set.</summary>
    /// <param name="digits">Pictures <c>[n, 1, rows, columns]</c>.</param>
    public static IEnumerable<DigitShape> Of(TensorSet digits) => Enumerable.Range(0, (int)digits.Count).Select(i => new DigitShape(digits.Picture(i)));

    /// <summary>The holes: paper from which no way over paper leads to the border, steps going up, down, left and right.</summary>
    public IReadOnlyList<Hole> Holes { get; }

    /// <summary>The mean ink, from 0 to 1, in a rectangle.</summary>
    /// <param name="rows">Rows, such as <c>0..2</c> for the two at the top.</param>
    /// <param name="columns">Columns, such as <c>5..</c> for those from the sixth on.</param>
    public double Ink(Range rows, Range columns)
    {
        var (top, height) = rows.GetOffsetAndLength(_pixels.GetLength(0));
        var (left, width) = columns.GetOffsetAndLength(_pixels.GetLength(1));
        return Enumerable.Range(0, height * width).Average(i => _pixels[top + i / width, left + i % width]);
    }

    private List<Hole> FindHoles()
    {
        // One row and column of paper on every side, so that the outside is one piece.
        var (height, width) = (_pixels.GetLength(0) + 2, _pixels.GetLength(1) + 2);
        var done = new bool[height, width];
        for (var i = 1; i < height - 1; i++)
            for (var j = 1; j < width - 1; j++)
                done[i, j] = _pixels[i - 1, j - 1] > InkThreshold;
        Flood(0, 0);
        var holes = new List<Hole>();
        for (var i = 1; i < height - 1; i++)
            for (var j = 1; j < width - 1; j++)
                if (!done[i, j])
                {
                    var rows = Flood(i, j);
                    holes.Add(new(rows.Average() - 1, rows.Max() - rows.Min() + 1));
                }
        return holes;

        List<int> Flood(int row, int column)
        {
            var rows = new List<int>();
            var ahead = new Stack<(int Row, int Column)>([(row, column)]);
            while (ahead.TryPop(out var at))
            {
                if (at.Row < 0 || at.Row >= height || at.Column < 0 || at.Column >= width || done[at.Row, at.Column]) continue;
                done[at.Row, at.Column] = true;
                rows.Add(at.Row);
                foreach (var (down, right) in new[] { (1, 0), (-1, 0), (0, 1), (0, -1) }) ahead.Push((at.Row + down, at.Column + right));
            }
            return rows;
        }
    }
}
