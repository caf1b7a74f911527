using System.Globalization;
using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>1797 handwritten digits of 8 by 8 pixels, written by 13 people (Alpaydin and Kaynak 1998; notebook 1, "Three answers to one task").</summary>
public static class Digits
{
    /// <summary>The number of images that the course holds out.</summary>
    public const int TestCount = 360;

    /// <summary>The classes' names, in the order of their numbers.</summary>
    public static IReadOnlyList<string> LabelNames { get; } = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Reads the images <c>[1797, 1, 8, 8]</c>, from 0 (paper) to 1 (ink), and the digits <c>[1797]</c>.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static TensorSet Load()
    {
        var rows = DatasetFiles.ReadLines("digits.csv.gz")
            .Select(line => Array.ConvertAll(line.Split(','), cell => int.Parse(cell, CultureInfo.InvariantCulture))).ToList();
        return new(
            tensor(rows.SelectMany(row => row[..64].Select(ink => ink / 16f)).ToArray(), [rows.Count, 1, 8, 8]),
            tensor(rows.Select(row => (long)row[64]).ToArray()));
    }
}
