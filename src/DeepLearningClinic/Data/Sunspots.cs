using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>Mean number of sunspots of each year, 1700 to 2008 (National Geophysical Data Center; notebook 5, "Forecasting a real series").</summary>
public static class Sunspots
{
    /// <summary>Reads 309 years.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static TimeSeries Load()
    {
        var rows = DatasetFiles.ReadLines("sunspots.csv.gz").Skip(1)
            .Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToList();
        return new([.. rows.Select(row => new DateOnly((int)row[0], 1, 1))], [.. rows.Select(row => row[1])]);
    }
}
