namespace DeepLearningClinic.Data;

/// <summary>The weather of one day (notebook 5, "Forecasting a real series").</summary>
/// <param name="Date">The day.</param>
/// <param name="Precipitation">Rain and snow in millimetres.</param>
/// <param name="Highest">The highest temperature in °C.</param>
/// <param name="Lowest">The lowest temperature in °C.</param>
/// <param name="Wind">The wind's mean speed in metres per second.</param>
public sealed record WeatherDay(DateOnly Date, double Precipitation, double Highest, double Lowest, double Wind);
