using System.Globalization;

namespace DeepLearningClinic.Data;

/// <summary>Carbon dioxide in the air at Mauna Loa, month by month since March 1958 (Keeling and others; notebook 5, "Forecasting a real series").</summary>
public static class Co2
{
    /// <summary>Reads 746 months in parts per million; the five months without a measurement lie on the line between their neighbours.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static TimeSeries Load()
    {
        var (dates, values) = (new List<DateOnly>(), new List<double>());
        foreach (var cells in DatasetFiles.ReadLines("co2.csv.gz").Skip(1).Select(line => line.Split(',')))
        {
            var (date, value) = (DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), double.Parse(cells[1], CultureInfo.InvariantCulture));
            var gap = dates.Count == 0 ? 1 : 12 * (date.Year - dates[^1].Year) + date.Month - dates[^1].Month;
            var step = gap == 1 ? 0 : (value - values[^1]) / gap;
            for (var missing = gap - 1; missing >= 0; missing--)
            {
                dates.Add(date.AddMonths(-missing));
                values.Add(value - missing * step);
            }
        }
        return new([.. dates], [.. values]);
    }
}
