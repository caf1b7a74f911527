using Microsoft.ML.Data;

namespace Microsoft.ML.Tests;

public class DataTests
{
    private static readonly MLContext ml = new(1);

    [Fact]
    public void Columns_are_the_public_fields_then_the_properties_of_a_class()
    {
        var schema = ml.Data.LoadFromEnumerable(new[] { new Everything() }).Schema;

        Assert.Equal(
            [
                "Field: Single", "Renamed: Double", "Unsized: Vector<Single>", "Yes: Boolean", "Count: Int32", "Text: String", "Sized: Vector<Single, 2>",
                "Image: Vector<Byte, 2, 3>", "Key: Key<UInt32, 0-4>", "When: DateTime", "Words: Vector<String>",
            ],
            schema.Select(column => column.ToString()));
    }

    [Fact]
    public void Rows_survive_a_table()
    {
        var row = new Everything { Field = 1.5f, Other = 2, Unsized = [3, 4, 5], Yes = true, Count = -7, Text = "café", Sized = [8, 9], Image = [1, 2, 3, 4, 5, 6], When = new DateTime(1957, 7, 8), Words = ["a", "b"] };

        var back = ml.Data.CreateEnumerable<Everything>(ml.Data.LoadFromEnumerable(new[] { row }), reuseRowObject: false).Single();

        Assert.Equivalent(row with { Key = 1 }, back);
    }

    [Fact]
    public void Keys_count_from_0_in_a_class_and_from_1_in_a_column()
    {
        var keys = ml.Data.LoadFromEnumerable(new uint[] { 0, 4, 5 }.Select(key => new Everything { Key = key })).GetColumn<uint>("Key");
        Assert.Equal([1u, 5u, 0u], keys);
    }

    [Fact]
    public void A_column_reads_as_strings_and_arrays_too()
    {
        var data = ml.Data.LoadFromEnumerable(new[] { new Everything { Text = "hi", Sized = [1, 2] } });
        Assert.Equal("hi", data.GetColumn<string>("Text").Single());
        Assert.Equal([1, 2], data.GetColumn<float[]>(data.Schema["Sized"]).Single());
    }

    [Fact]
    public void A_split_covers_every_row_once_in_about_the_fraction_asked_for()
    {
        var split = ml.Data.TrainTestSplit(Numbers(2000), testFraction: 0.25, seed: 3);
        var (train, test) = (Values(split.TrainSet), Values(split.TestSet));

        Assert.Equal(Enumerable.Range(0, 2000), train.Concat(test).Order());
        Assert.InRange(test.Count, 440, 560);
        Assert.Equal(test, Values(ml.Data.TrainTestSplit(Numbers(2000), testFraction: 0.25, seed: 3).TestSet));
        Assert.NotEqual(test, Values(ml.Data.TrainTestSplit(Numbers(2000), testFraction: 0.25, seed: 4).TestSet));
    }

    [Fact]
    public void A_split_keeps_rows_of_one_key_together()
    {
        var split = ml.Data.TrainTestSplit(Numbers(500), testFraction: 0.5, samplingKeyColumnName: nameof(Number.Group));
        Assert.Empty(split.TrainSet.GetColumn<string>("Group").Intersect(split.TestSet.GetColumn<string>("Group")));
        Assert.NotEmpty(split.TrainSet.GetColumn<string>("Group"));
        Assert.NotEmpty(split.TestSet.GetColumn<string>("Group"));
    }

    [Fact]
    public void Folds_are_test_sets_that_cover_every_row_once()
    {
        var folds = ml.Data.CrossValidationSplit(Numbers(300), numberOfFolds: 4);
        Assert.Equal(Enumerable.Range(0, 300), folds.SelectMany(fold => Values(fold.TestSet)).Order());
        Assert.All(folds, fold => Assert.Equal(Enumerable.Range(0, 300), Values(fold.TrainSet).Concat(Values(fold.TestSet)).Order()));
    }

    [Fact]
    public void Rows_can_be_taken_skipped_filtered_shuffled_and_cached()
    {
        var data = Numbers(10);
        Assert.Equal([0, 1, 2], Values(ml.Data.TakeRows(data, 3)));
        Assert.Equal([8, 9], Values(ml.Data.SkipRows(data, 8)));
        Assert.Equal([3, 4], Values(ml.Data.FilterRowsByColumn(data, nameof(Number.Real), 3, 5)));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 8, 9], Values(ml.Data.FilterRowsByMissingValues(data, nameof(Number.Gappy))));
        var shuffled = Values(ml.Data.ShuffleRows(data, seed: 5));
        Assert.NotEqual(Enumerable.Range(0, 10), shuffled);
        Assert.Equal(Enumerable.Range(0, 10), shuffled.Order());
        Assert.Equal(Enumerable.Range(0, 10), Values(ml.Data.Cache(data, nameof(Number.Value))));
    }

    [Fact]
    public void A_cache_reads_its_source_once()
    {
        var reads = 0;
        var cached = ml.Data.Cache(ml.Data.LoadFromEnumerable(Source()));
        Assert.Equal(Values(cached), Values(cached));
        Assert.Equal(1, reads);

        IEnumerable<Number> Source()
        {
            reads++;
            yield return new Number { Value = 4 };
        }
    }

    [Fact]
    public void A_preview_shows_the_first_rows()
    {
        var preview = Numbers(10).Preview(maxRows: 2);
        Assert.Equal("4 columns, 2 rows", preview.ToString());
        Assert.Equal(1, preview.RowView[1].Values.Single(pair => pair.Key == "Value").Value);
        Assert.Equal([0, 1], preview.ColumnView.Single(column => column.Column.Name == "Value").Values);
    }

    private static IDataView Numbers(int count) => ml.Data.LoadFromEnumerable(
        Enumerable.Range(0, count).Select(i => new Number { Value = i, Real = i, Gappy = i == 7 ? float.NaN : i, Group = $"group {i % 10}" }));

    private static List<int> Values(IDataView data) => [.. data.GetColumn<int>(nameof(Number.Value))];

    private sealed class Number
    {
        public int Value { get; set; }

        public float Real { get; set; }

        public float Gappy { get; set; }

        public string Group { get; set; } = "";
    }

    private sealed record Everything
    {
        public float Field;

        [ColumnName("Renamed")]
        public double Other;

        public float[] Unsized = [];

        [NoColumn]
        public object? Skipped = null;

        public bool Yes { get; set; }

        public int Count { get; set; }

        public string Text { get; set; } = "";

        [VectorType(2)]
        public float[] Sized { get; set; } = [0, 0];

        [VectorType(2, 3)]
        public byte[] Image { get; set; } = new byte[6];

        [KeyType(5)]
        public uint Key { get; set; }

        public DateTime When { get; set; }

        public string[] Words { get; set; } = [];
    }
}
