using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>Mean number of sunspots of each year, 1700 to 2008 (National Geophysical Data Center; notebook 5, "Forecasting a real series").</summary>
public static class Sunspots
{
    /// <summary>The file in <c>datasets/</c>.</summary>
    public const string FileName = "sunspots.csv.gz";

    /// <summary>Reads 309 years.</summary>
    /// <param name="folder">Another folder than <see cref="DatasetFiles.Folder"/>, or null.</param>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static TimeSeries Load(string? folder = null)
    {
        var rows = DatasetFiles.ReadLines(FileName, folder).Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToList();
        return new([.. rows.Select(row => new DateOnly((int)row[0], 1, 1))], [.. rows.Select(row => row[1])]);
    }
}
