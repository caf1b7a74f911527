using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>344 penguins of three species, measured on three islands of the Palmer Archipelago (Horst, Hill and Gorman 2020).</summary>
public static class Penguins
{
    /// <summary>The species' names, in the order of their class numbers.</summary>
    public static IReadOnlyList<string> LabelNames { get; } = ["Adelie", "Chinstrap", "Gentoo"];

    /// <summary>Reads the 342 penguins that were measured; two rows of the file have no measurements.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static IReadOnlyList<Penguin> Load() =>
    [
        .. DatasetFiles.ReadLines("penguins.csv.gz").Skip(1).Select(line => line.Split(',')).Where(cells => cells[2] != "NA").Select(cells => new Penguin(
            cells[0], cells[1], Number(cells[2]), Number(cells[3]), Number(cells[4]), Number(cells[5]), cells[6] == "NA" ? "" : cells[6], (int)Number(cells[7]))),
    ];

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
