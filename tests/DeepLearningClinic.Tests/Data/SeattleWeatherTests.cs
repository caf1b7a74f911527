using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class SeattleWeatherTests
{
    [Fact]
    public void There_are_1461_days_in_a_row_from_2012_to_2015()
    {
        var days = SeattleWeather.Load();
        Assert.Equal(Enumerable.Range(0, 1461).Select(day => new DateOnly(2012, 1, 1).AddDays(day)), days.Select(day => day.Date));
        Assert.Equal(new(new(2012, 1, 2), Precipitation: 10.9, Highest: 10.6, Lowest: 2.8, Wind: 4.5), days[1]);
        Assert.Equal(new(new(2015, 12, 31), Precipitation: 0, Highest: 5.6, Lowest: -2.1, Wind: 3.5), days[^1]);
        Assert.All(days, day => Assert.True(day.Lowest <= day.Highest));
    }
}
