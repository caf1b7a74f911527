using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class PenguinsTests
{
    [Fact]
    public void There_are_342_measured_penguins_of_three_species()
    {
        var penguins = Penguins.Load();
        Assert.Equal([("Adelie", 151), ("Gentoo", 123), ("Chinstrap", 68)], penguins.CountBy(penguin => penguin.Species).Select(species => (species.Key, species.Value)));
        Assert.Equal(9, penguins.Count(penguin => penguin.Sex == ""));
        var first = penguins[0];
        Assert.Equal(("Torgersen", 39.1f, 18.7f, 181f, 3750f, "male", 2007),
            (first.Island, first.BillLength, first.BillDepth, first.FlipperLength, first.BodyMass, first.Sex, first.Year));
    }
}
