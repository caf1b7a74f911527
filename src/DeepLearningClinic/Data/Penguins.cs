using System.Globalization;
using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>344 penguins of three species, measured on three islands of the Palmer Archipelago (Horst, Hill and Gorman 2020).</summary>
public static class Penguins
{
    /// <summary>The file in <c>datasets/</c>.</summary>
    public const string FileName = "penguins.csv.gz";

    /// <summary>The species' names, in the order of their class numbers.</summary>
    public static IReadOnlyList<string> LabelNames { get; } = ["Adelie", "Chinstrap", "Gentoo"];

    /// <summary>The four measurements, in the order of a tensor's columns.</summary>
    public static IReadOnlyList<string> FeatureNames { get; } = ["bill length in mm", "bill depth in mm", "flipper length in mm", "body mass in g"];

    /// <summary>Reads the 342 penguins that were measured; two rows of the file have no measurements.</summary>
    /// <param name="folder">Another folder than <see cref="DatasetFiles.Folder"/>, or null.</param>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static IReadOnlyList<Penguin> Load(string? folder = null) =>
    [
        .. DatasetFiles.ReadLines(FileName, folder).Skip(1).Select(line => line.Split(',')).Where(cells => cells[2] != "NA").Select(cells => new Penguin
        {
            Species = cells[0],
            Island = cells[1],
            BillLength = Number(cells[2]),
            BillDepth = Number(cells[3]),
            FlipperLength = Number(cells[4]),
            BodyMass = Number(cells[5]),
            Sex = cells[6] == "NA" ? "" : cells[6],
            Year = (int)Number(cells[7]),
        }),
    ];

    /// <summary>The four measurements <c>[n, 4]</c> as they are, and the species' class numbers <c>[n]</c>.</summary>
    /// <param name="penguins">Penguins, as <see cref="Load"/> reads them.</param>
    public static TensorSet ToTensors(IReadOnlyList<Penguin> penguins) => new(
        tensor(penguins.SelectMany(one => new[] { one.BillLength, one.BillDepth, one.FlipperLength, one.BodyMass }).ToArray(), [penguins.Count, 4]),
        tensor(penguins.Select(one => (long)LabelNames.ToList().IndexOf(one.Species)).ToArray()));

    private static float Number(string cell) => float.Parse(cell, CultureInfo.InvariantCulture);
}
