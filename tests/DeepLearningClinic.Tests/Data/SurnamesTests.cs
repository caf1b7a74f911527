using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class SurnamesTests
{
    [Fact]
    public void There_are_11148_names_of_20_origins()
    {
        var names = Surnames.Load();
        Assert.Equal((11148, 20), (names.Count, names.DistinctBy(one => one.Origin).Count()));
        Assert.Equal([2170, 300, 50], new[] { "Italian", "Romanian", "Finnish" }.Select(origin => names.Count(one => one.Origin == origin)));
        Assert.Equal((new Surname("Ackerman", "Afrikaans"), new Surname("Şimşek", "Turkish")), (names[0], names[^1]));
    }

    [Theory]
    [InlineData("Müller", "muller")]
    [InlineData("Ćosić", "cosic")]
    [InlineData("Kılıç", "kilic")]
    [InlineData("Wałęsa", "walesa")]
    [InlineData("D'Amico Núñez", "d'amico nunez")]
    [InlineData("Kjær", "kjaer")]
    public void Folding_takes_accents_and_capitals_away(string name, string folded) => Assert.Equal(folded, Surnames.Fold(name));

    [Fact]
    public void No_accent_is_left_in_any_name() =>
        Assert.All(Surnames.Load(), one => Assert.All(Surnames.Fold(one.Name), letter => Assert.True(char.IsAscii(letter), one.Name)));
}
