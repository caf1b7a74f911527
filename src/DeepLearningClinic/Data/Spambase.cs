using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>Spambase: 4601 e-mails of 1999, each as 57 frequencies and a label, 1 for spam (notebook 2, "Ham and spam").</summary>
public static class Spambase
{
    /// <summary>The number of rows that the course holds out.</summary>
    public const int TestCount = 920;

    /// <summary>The 48 words whose share among a message's words, in percent, are the first 48 features.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "make", "address", "all", "3d", "our", "over", "remove", "internet", "order", "mail", "receive", "will", "people", "report", "addresses", "free",
        "business", "email", "you", "credit", "your", "font", "000", "money", "hp", "hpl", "george", "650", "lab", "labs", "telnet", "857", "data", "415", "85",
        "technology", "1999", "parts", "pm", "direct", "cs", "meeting", "original", "project", "re", "edu", "table", "conference",
    ];

    /// <summary>The six characters whose share among a message's characters, in percent, are the features 49 to 54.</summary>
    public static IReadOnlyList<char> Characters { get; } = [';', '(', '[', '!', '$', '#'];

    /// <summary>The names of all 57 features in the file's order: words, characters, and the mean, longest and total length of runs of capitals.</summary>
    public static IReadOnlyList<string> FeatureNames { get; } =
        [.. Words, .. Characters.Select(character => character.ToString()), "capitals: mean run", "capitals: longest run", "capitals: total"];

    /// <summary>Reads all rows.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static LabeledRows Load()
    {
        var rows = DatasetFiles.ReadLines("spambase.csv.gz").Skip(1).Select(line => line.Split(',')).ToList();
        return new(
            LabeledRows.Matrix(rows.Count, FeatureNames.Count, (row, feature) => double.Parse(rows[row][feature], CultureInfo.InvariantCulture)),
            [.. rows.Select(cells => cells[^1] == "spam" ? 1.0 : 0.0)]);
    }
}
