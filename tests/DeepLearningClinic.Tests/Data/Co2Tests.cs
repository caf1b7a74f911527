using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class Co2Tests
{
    private static readonly TimeSeries s_co2 = Co2.Load();

    [Fact]
    public void There_are_746_months_in_a_row()
    {
        Assert.Equal((746, 746), (s_co2.Count, s_co2.Dates.Length));
        Assert.Equal(Enumerable.Range(0, 746).Select(month => new DateOnly(1958, 3, 1).AddMonths(month)), s_co2.Dates);
        Assert.Equal((315.70, 416.18), (s_co2.Values[0], s_co2.Values[^1]));
    }

    [Fact]
    public void A_missing_month_lies_on_the_line_between_its_neighbours()
    {
        // The file has 317.51 for May 1958 and 315.86 for July; 319.57 for January 1964 and 322.26 for May.
        Assert.Equal(316.685, s_co2.Values[3], 1e-9);
        var january1964 = 12 * 6 - 2;
        double[] expected = [.. Enumerable.Range(0, 5).Select(month => 319.57 + month * (322.26 - 319.57) / 4)];
        Assert.All(expected.Index(), one => Assert.Equal(one.Item, s_co2.Values[january1964 + one.Index], 1e-9));
    }

    [Fact]
    public void Dates_are_told_as_years_with_fractions()
    {
        var series = new TimeSeries([new(1999, 1, 1), new(2000, 7, 1), new(2001, 7, 1)], [1, 2, 3]);
        Assert.Equal([1999, 2000 + 182 / 366.0, 2001 + 181 / 365.0], series.Years);
    }
}
