using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class SpambaseTests
{
    private static readonly LabeledRows s_rows = Spambase.Load();

    [Fact]
    public void There_are_4601_messages_with_57_features_and_1813_are_spam()
    {
        Assert.Equal((4601, 57, 1813), (s_rows.Count, s_rows.FeatureCount, (int)s_rows.Labels.Sum()));
        Assert.Equal(57, Spambase.FeatureNames.Count);
    }

    [Fact]
    public void The_feature_names_follow_the_file_s_header()
    {
        var header = DatasetFiles.ReadLines("spambase.csv.gz").First().Split(',')[..48].Select(name => name.Replace("num", ""));
        Assert.Equal(header, Spambase.Words);
    }

    [Fact]
    public void The_first_message_has_the_values_of_the_published_table()
    {
        var first = s_rows.Row(0);
        Assert.Equal((0.0, 0.64, 0.778, 3.756, 61.0, 278.0), (first[0], first[1], first[51], first[54], first[55], first[56]));
        Assert.Equal(1, s_rows.Labels[0]);
        Assert.Equal(0, s_rows.Labels[^1]);
    }

    [Fact]
    public void The_split_is_fixed_by_its_seed_and_covers_every_row_once()
    {
        var (train, test) = s_rows.Split(Spambase.TestCount, seed: 2);
        var (again, _) = s_rows.Split(Spambase.TestCount, seed: 2);
        var (other, _) = s_rows.Split(Spambase.TestCount, seed: 3);
        Assert.Equal((3681, 920), (train.Count, test.Count));
        Assert.Equal(train.Row(7), again.Row(7));
        Assert.NotEqual(train.Features, other.Features);
        Assert.Equal(s_rows.Features.Cast<double>().Sum(), train.Features.Cast<double>().Sum() + test.Features.Cast<double>().Sum(), 3);
        Assert.Equal(1813, train.Labels.Sum() + test.Labels.Sum());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4601)]
    public void A_split_that_leaves_a_side_empty_is_refused(int testCount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => s_rows.Split(testCount, seed: 0));
}
