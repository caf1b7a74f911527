namespace DeepLearningClinic.Data;

/// <summary>One number a date, at even steps (notebook 5, "Forecasting a real series").</summary>
/// <param name="Dates">The first day of each step, in order.</param>
/// <param name="Values">The numbers, one a date.</param>
public sealed record TimeSeries(DateOnly[] Dates, double[] Values)
{
    /// <summary>The number of steps.</summary>
    public int Count => Values.Length;

    /// <summary>The dates as years with fractions, as charts take them.</summary>
    public double[] Years => Array.ConvertAll(Dates, date => date.Year + (date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0));
}
