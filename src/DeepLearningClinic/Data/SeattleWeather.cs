using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>The weather of Seattle, day by day from 2012 to 2015 (National Climatic Data Center; notebook 5, "Forecasting a real series").</summary>
public static class SeattleWeather
{
    /// <summary>Reads 1461 days, none of them missing.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static IReadOnlyList<WeatherDay> Load() =>
    [
        .. DatasetFiles.ReadLines("seattle-weather.csv.gz").Skip(1).Select(line => line.Split(',')).Select(cells => new WeatherDay(
            DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), Number(cells[1]), Number(cells[2]), Number(cells[3]), Number(cells[4]))),
    ];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
