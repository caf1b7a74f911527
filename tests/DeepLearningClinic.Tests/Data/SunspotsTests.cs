using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class SunspotsTests
{
    [Fact]
    public void There_are_309_years_and_the_most_spots_were_in_1957()
    {
        var sunspots = Sunspots.Load();
        Assert.Equal(Enumerable.Range(1700, 309).Select(year => (double)year), sunspots.Years);
        Assert.Equal((5, 11, 2.9), (sunspots.Values[0], sunspots.Values[1], sunspots.Values[^1]));
        Assert.Equal((1957, 190.2), (sunspots.Dates[Array.IndexOf(sunspots.Values, sunspots.Values.Max())].Year, sunspots.Values.Max()));
    }
}
