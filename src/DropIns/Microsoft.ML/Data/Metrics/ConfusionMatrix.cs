using System.Globalization;
using System.Text;

namespace Microsoft.ML.Data;

/// <summary>How often which class was predicted as which.</summary>
public sealed class ConfusionMatrix
{
    private readonly IReadOnlyList<string> names;
    private readonly bool binary;

    internal ConfusionMatrix(double[][] counts, IReadOnlyList<string> names, bool binary)
    {
        (Counts, this.names, this.binary) = (counts, names, binary);
        PerClassRecall = [.. counts.Select((row, label) => Fraction(row[label], row.Sum()))];
        PerClassPrecision = [.. counts.Select((row, label) => Fraction(row[label], counts.Sum(other => other[label])))];
    }

    /// <summary>For each class, the fraction right of what was predicted as it.</summary>
    public IReadOnlyList<double> PerClassPrecision { get; }

    /// <summary>For each class, the fraction of its examples that was predicted as it.</summary>
    public IReadOnlyList<double> PerClassRecall { get; }

    /// <summary>The numbers of examples: a row for each true class, in it a number for each predicted one.</summary>
    public IReadOnlyList<IReadOnlyList<double>> Counts { get; }

    /// <summary>The number of classes.</summary>
    public int NumberOfClasses => Counts.Count;

    internal double Accuracy => Fraction(Counts.Select((row, label) => row[label]).Sum(), Counts.Sum(row => row.Sum()));

    /// <summary>The number of examples of one class that were predicted as another.</summary>
    public double GetCountForClassPair(int predictedClassIndicatorIndex, int actualClassIndicatorIndex) =>
        Counts[actualClassIndicatorIndex][predictedClassIndicatorIndex];

    /// <summary>The matrix as text, with recall at the right and precision below.</summary>
    public string GetFormattedConfusionTable()
    {
        var text = new StringBuilder();
        if (binary)
        {
            var (positive, negative) = (Counts[0].Sum(), Counts[1].Sum());
            text.AppendLine(CultureInfo.InvariantCulture,
                $"TEST POSITIVE RATIO:\t{Fraction(positive, positive + negative):F4} ({positive:F1}/({positive:F1}+{negative:F1}))");
        }
        else
        {
            text.AppendLine();
        }

        var numbers = Counts.SelectMany(row => row).Select(Number);
        var width = Math.Max(5, names.Concat(numbers).Max(cell => cell.Length));
        var margin = Math.Max(9, width);
        var line = $"{new string(' ', margin + 1)}||{new string('=', (width + 3) * NumberOfClasses)}";
        text.AppendLine("Confusion table").AppendLine(line);
        text.AppendLine($"{"PREDICTED".PadRight(margin)} ||{Cells(names)} Recall");
        text.AppendLine($"{"TRUTH".PadRight(margin)} ||{new string('=', (width + 3) * NumberOfClasses)}");
        for (var label = 0; label < NumberOfClasses; label++)
            text.AppendLine(CultureInfo.InvariantCulture, $"{names[label].PadLeft(margin)} ||{Cells(Counts[label].Select(Number))} {PerClassRecall[label]:F4}");
        text.AppendLine(line);
        var precisions = PerClassPrecision.Select(value => $"{string.Create(CultureInfo.InvariantCulture, $"{value:F4}").PadLeft(width + 1)} |");
        return text.AppendLine($"{"Precision".PadRight(margin)} ||{string.Concat(precisions)}").ToString();

        string Cells(IEnumerable<string> cells) => string.Concat(cells.Select(cell => $" {cell.PadLeft(width)} |"));
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static double Fraction(double part, double whole) => whole > 0 ? part / whole : 0;
}
