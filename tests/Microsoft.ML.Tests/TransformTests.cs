using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Microsoft.ML.Tests;

public class TransformTests
{
    private static readonly MLContext ml = new(1);

    // Values of Microsoft.ML 5.0.1 for the same rows.
    [Theory]
    [InlineData("MinMax", false, "0 0 1 0.8333334 NaN", "0 0 0 1 0", "0 0 0.5833334 0 1")]
    [InlineData("MinMax", true, "0 0 0.71428573 -0.375 NaN", "0 0 -1 -0.25 0.5", "0 0 0 -1 1")]
    [InlineData("MeanVariance", false, "0 0 1.1513853 0.50800055 NaN", "0 0 -1.2868425 0.88900095 -1", "0 0 0.1354571 -1.3970013 1")]
    [InlineData("MeanVariance", true, "0 0 1.0067341 -0.5921565 NaN", "0 0 -1.4094278 -0.39477104 0.6324555", "0 0 0 -1.5790842 1.264911")]
    [InlineData("Cdf", true, "0 0 0.8751749 0.694259 0", "0 0 0.0991024 0.8129589 0.15869737", "0 0 0.5538744 0.08122188 0.84130263")]
    public void Normalizers_scale_as_the_genuine_ones(string kind, bool fixZero, params string[] expected)
    {
        var data = Vectors([1, 0, 5, -3, float.NaN], [1, 0, -7, -2, 2], [1, 0, 0, -8, 4]);
        var estimator = kind == "MinMax" ? ml.Transforms.NormalizeMinMax("Five", fixZero: fixZero) : ml.Transforms.NormalizeMeanVariance("Five", fixZero: fixZero, useCdf: kind == "Cdf");

        var scaled = estimator.Fit(data).Transform(data);

        Assert.True(scaled.Schema["Five"].IsNormalized());
        Assert.All(scaled.GetColumn<float[]>("Five").Zip(expected), pair =>
            Assert.All(pair.First.Zip(pair.Second.Split(' ')), cell => Assert.Equal(float.Parse(cell.Second, System.Globalization.CultureInfo.InvariantCulture), cell.First, 5e-5f)));
    }

    [Fact]
    public void A_normalizer_tells_what_it_learned()
    {
        var data = Vectors([0, 0, 0, 0, 2], [0, 0, 0, 0, 4]);
        var model = ml.Transforms.NormalizeMinMax("Five", fixZero: false).Fit(data);
        var affine = Assert.IsType<NormalizingTransformer.AffineNormalizerModelParameters<System.Collections.Immutable.ImmutableArray<float>>>(model.GetNormalizerModelParameters(0));
        Assert.Equal((0.5f, 2f), (affine.Scale[4], affine.Offset[4]));
    }

    [Theory]
    [InlineData(LpNormNormalizingEstimatorBase.NormFunction.L2, 0.6, 0.8)]
    [InlineData(LpNormNormalizingEstimatorBase.NormFunction.L1, 3 / 7.0, 4 / 7.0)]
    [InlineData(LpNormNormalizingEstimatorBase.NormFunction.Infinity, 0.75, 1)]
    public void A_vector_is_divided_by_its_norm(LpNormNormalizingEstimatorBase.NormFunction norm, double first, double second)
    {
        var data = Vectors([3, 4, 0, 0, 0], [0, 0, 0, 0, 0]);
        var rows = ml.Transforms.NormalizeLpNorm("Five", norm: norm).Fit(data).Transform(data).GetColumn<float[]>("Five").ToList();
        Assert.Equal(first, rows[0][0], 1e-6);
        Assert.Equal(second, rows[0][1], 1e-6);
        Assert.Equal(new float[5], rows[1]);
    }

    [Fact]
    public void Joined_columns_name_their_slots()
    {
        var data = ml.Data.LoadFromEnumerable(new[] { new Row { Number = 7, Five = [1, 2, 3, 4, 5] } });
        var joined = ml.Transforms.Concatenate("Both", "Number", "Five").Append(ml.Transforms.Concatenate("Twice", "Both", "Number")).Fit(data).Transform(data);

        Assert.Equal([7, 1, 2, 3, 4, 5, 7], joined.GetColumn<float[]>("Twice").Single());
        var names = default(VBuffer<ReadOnlyMemory<char>>);
        joined.Schema["Twice"].GetSlotNames(ref names);
        Assert.Equal(["Both.Number", "", "", "", "", "", "Number"], names.DenseValues().Select(name => name.ToString()));
    }

    [Theory]
    [InlineData(ValueToKeyMappingEstimator.KeyOrdinality.ByOccurrence, new uint[] { 1, 2, 0, 1, 3 }, new[] { "b", "c", "a" })]
    [InlineData(ValueToKeyMappingEstimator.KeyOrdinality.ByValue, new uint[] { 2, 3, 0, 2, 1 }, new[] { "a", "b", "c" })]
    public void Values_become_keys_and_keys_values(ValueToKeyMappingEstimator.KeyOrdinality ordinality, uint[] keys, string[] values)
    {
        var data = ml.Data.LoadFromEnumerable(new[] { "b", "c", "", "b", "a" }.Select(text => new Row { Text = text }));
        var chain = ml.Transforms.Conversion.MapValueToKey("Key", "Text", keyOrdinality: ordinality).Append(ml.Transforms.Conversion.MapKeyToValue("Back", "Key"));

        var mapped = chain.Fit(data).Transform(data);

        Assert.Equal(keys, mapped.GetColumn<uint>("Key"));
        Assert.Equal(data.GetColumn<string>("Text"), mapped.GetColumn<string>("Back"));
        var known = default(VBuffer<ReadOnlyMemory<char>>);
        mapped.Schema["Key"].GetKeyValues(ref known);
        Assert.Equal(values, known.DenseValues().Select(value => value.ToString()));
    }

    [Fact]
    public void Keys_can_be_taken_from_another_table_and_limited()
    {
        var data = ml.Data.LoadFromEnumerable(new[] { "b", "c", "a" }.Select(text => new Row { Text = text }));
        var known = ml.Data.LoadFromEnumerable(new[] { new { Text = "c" }, new { Text = "b" } });
        Assert.Equal([2u, 1u, 0u], ml.Transforms.Conversion.MapValueToKey("Key", "Text", keyData: known).Fit(data).Transform(data).GetColumn<uint>("Key"));
        Assert.Equal([1u, 0u, 0u], ml.Transforms.Conversion.MapValueToKey("Key", "Text", maximumNumberOfKeys: 1).Fit(data).Transform(data).GetColumn<uint>("Key"));
    }

    [Fact]
    public void Columns_can_be_copied_kept_dropped_and_converted()
    {
        var data = ml.Data.LoadFromEnumerable(new[] { new Row { Text = "1.5", Number = 2, Five = [0, 1, 0, 1, 0] } });
        Assert.Equal([2f], ml.Transforms.CopyColumns("Copy", "Number").Fit(data).Transform(data).GetColumn<float>("Copy"));
        Assert.Equal(["Text", "Number"], ml.Transforms.SelectColumns("Text", "Number").Fit(data).Transform(data).Schema.Select(column => column.Name));
        Assert.Equal(["Five", "Number"], ml.Transforms.DropColumns("Text").Fit(data).Transform(data).Schema.Select(column => column.Name).Order());
        Assert.Equal([1.5f], ml.Transforms.Conversion.ConvertType("Text").Fit(data).Transform(data).GetColumn<float>("Text"));
        Assert.Equal([[false, true, false, true, false]], ml.Transforms.Conversion.ConvertType("Five", outputKind: DataKind.Boolean).Fit(data).Transform(data).GetColumn<bool[]>("Five"));
    }

    [Fact]
    public void A_later_column_hides_an_earlier_one_of_its_name()
    {
        var data = Vectors([1, 2, 3, 4, 5]);
        var schema = ml.Transforms.NormalizeMinMax("Five").Fit(data).Transform(data).Schema;
        Assert.Equal([true, false], schema.Where(column => column.Name == "Five").Select(column => column.IsHidden));
        Assert.False(schema["Five"].IsHidden);
    }

    [Fact]
    public void A_checkpoint_spares_later_estimators_the_source()
    {
        var reads = 0;
        var chain = ml.Transforms.Concatenate("Features", "Five").AppendCacheCheckpoint(ml).Append(ml.Transforms.NormalizeMinMax("Features")).Append(ml.Transforms.NormalizeMeanVariance("Features"));
        chain.Fit(ml.Data.LoadFromEnumerable(Source()));
        Assert.Equal(1, reads);

        IEnumerable<Row> Source()
        {
            reads++;
            yield return new Row();
        }
    }

    [Fact]
    public void A_delegate_sees_what_an_estimator_learned()
    {
        ITransformer? seen = null;
        var data = Vectors([1, 2, 3, 4, 5]);
        var model = ml.Transforms.NormalizeMinMax("Five").WithOnFitDelegate(transformer => seen = transformer).Append(ml.Transforms.CopyColumns("Copy", "Five")).Fit(data);
        Assert.Same(model.First(), seen);
    }

    private static IDataView Vectors(params float[][] rows) => ml.Data.LoadFromEnumerable(rows.Select(row => new Row { Five = row }));

    private sealed class Row
    {
        public string Text { get; set; } = "";

        public float Number { get; set; }

        [VectorType(5)]
        public float[] Five { get; set; } = new float[5];
    }
}
