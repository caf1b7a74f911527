using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

namespace Microsoft.ML.Tests;

/// <summary>Models that are used for single examples, saved and read again.</summary>
public class ModelTests
{
    private static readonly MLContext ml = new(1);
    private static readonly List<Message> messages = [.. Enumerable.Range(0, 60).Select(i => new Message
    {
        Text = i % 2 == 0 ? $"win a free prize number {i}, café!" : $"see you at lunch on day {i}",
        Spam = i % 2 == 0,
        Kind = i % 3 == 0 ? "a" : i % 3 == 1 ? "b" : "c",
        Numbers = [i % 2, i % 3, i / 60f],
    })];

    public static TheoryData<string> Pipelines => ["binary", "lbfgs", "perceptron", "multiclass", "naive bayes", "one versus all", "clusters", "components", "words", "all transforms"];

    [Theory]
    [MemberData(nameof(Pipelines))]
    public void A_model_that_was_saved_gives_the_same_answers(string pipeline)
    {
        var data = ml.Data.LoadFromEnumerable(messages);
        var model = Pipeline(pipeline).Fit(data);
        using var stream = new MemoryStream();
        ml.Model.Save(model, data.Schema, stream);
        stream.Position = 0;

        var again = new MLContext(2).Model.Load(stream, out var schema);

        Assert.Equal(data.Schema.Select(column => column.ToString()), schema.Select(column => column.ToString()));
        var (expected, found) = (model.Transform(data).Preview(20), again.Transform(data).Preview(20));
        Assert.Equal(expected.Schema.Select(column => column.ToString()), found.Schema.Select(column => column.ToString()));
        Assert.All(expected.RowView.Zip(found.RowView), rows => Assert.Equal(rows.First.Values.Select(Text), rows.Second.Values.Select(Text)));
    }

    [Fact]
    public void An_engine_answers_for_single_objects_as_the_model_does_for_tables()
    {
        var data = ml.Data.LoadFromEnumerable(messages);
        var model = Pipeline("binary").Fit(data);
        using var engine = ml.Model.CreatePredictionEngine<Message, Answer>(model);

        var answers = messages.Select(engine.Predict).ToList();

        Assert.Equal(model.Transform(data).GetColumn<float>("Score"), answers.Select(answer => answer.Score));
        Assert.Equal(model.Transform(data).GetColumn<bool>("PredictedLabel"), answers.Select(answer => answer.Yes));
        Assert.All(answers, answer => Assert.Equal(1 / (1 + Math.Exp(-answer.Score)), answer.Probability, 1e-6));
        Assert.All(answers, answer => Assert.Equal("untouched", answer.NoColumn));
        var reused = new Answer();
        engine.Predict(messages[1], ref reused);
        Assert.Equal(answers[1].Score, reused.Score);
    }

    [Fact]
    public void A_file_of_a_model_is_whole_or_not_there()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var path = Path.Combine(folder, "model.zip");
            Assert.Throws<InvalidCastException>(() => ml.Model.Save(new Foreign(), null, path));
            Assert.Empty(Directory.GetFiles(folder));
            ml.Model.Save(Pipeline("binary").Fit(ml.Data.LoadFromEnumerable(messages)), null, path);
            Assert.Equal([path], Directory.GetFiles(folder));
            ml.Model.Load(path, out var schema);
            Assert.Null(schema);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_that_holds_no_model_is_refused()
    {
        Assert.Equal("Failed to open a zip archive", Assert.Throws<FormatException>(() => ml.Model.Load(new MemoryStream(new byte[100]), out _)).Message);
        Assert.Throws<FileNotFoundException>(() => ml.Model.Load("no such file.zip", out _));
    }

    private static IEstimator<ITransformer> Pipeline(string name)
    {
        var words = ml.Transforms.Text.FeaturizeText("Features", new TextFeaturizingEstimator.Options { StopWordsRemoverOptions = new StopWordsRemovingEstimator.Options() }, "Text");
        var kinds = words.Append(ml.Transforms.Conversion.MapValueToKey("Label", "Kind"));
        var (binary, multiclass) = (ml.BinaryClassification.Trainers, ml.MulticlassClassification.Trainers);
        return name switch
        {
            "binary" => words.Append(binary.SdcaLogisticRegression("Spam")),
            "lbfgs" => words.Append(binary.LbfgsLogisticRegression("Spam")),
            "perceptron" => words.Append(binary.AveragedPerceptron("Spam")).Append(ml.BinaryClassification.Calibrators.Platt("Spam")),
            "multiclass" => kinds.Append(multiclass.SdcaMaximumEntropy()).Append(ml.Transforms.Conversion.MapKeyToValue("Answer", "PredictedLabel")),
            "naive bayes" => kinds.Append(multiclass.NaiveBayes()),
            "one versus all" => kinds.Append(multiclass.OneVersusAll(binary.AveragedPerceptron())),
            "clusters" => ml.Clustering.Trainers.KMeans("Numbers", numberOfClusters: 3),
            "components" => ml.Transforms.ProjectToPrincipalComponents("Components", "Numbers", rank: 2),
            "words" => ml.Transforms.Text.TokenizeIntoWords("Words", "Text").Append(ml.Transforms.Text.RemoveStopWords("Words", "Words", "free")).Append(ml.Transforms.Conversion.MapValueToKey("Words"))
                .Append(ml.Transforms.Text.ProduceNgrams("Counts", "Words", weighting: NgramExtractingEstimator.WeightingCriteria.TfIdf)),
            _ => ml.Transforms.NormalizeMinMax("A", "Numbers").Append(ml.Transforms.NormalizeMeanVariance("B", "Numbers", useCdf: true)).Append(ml.Transforms.NormalizeLpNorm("C", "Numbers"))
                .Append(ml.Transforms.Concatenate("D", "A", "B", "C")).Append(ml.Transforms.CopyColumns("E", "D")).Append(ml.Transforms.DropColumns("D"))
                .Append(ml.Transforms.Conversion.ConvertType("F", "Numbers", DataKind.Double)).Append(ml.Transforms.Text.TokenizeIntoCharactersAsKeys("G", "Text")),
        };
    }

    private static string Text(KeyValuePair<string, object> cell) => cell.Value switch
    {
        VBuffer<float> vector => string.Join(' ', vector.DenseValues()),
        VBuffer<uint> vector => string.Join(' ', vector.DenseValues()),
        VBuffer<double> vector => string.Join(' ', vector.DenseValues()),
        VBuffer<ushort> vector => string.Join(' ', vector.DenseValues()),
        var value => $"{value}",
    };

    private sealed class Foreign : ITransformer
    {
        public bool IsRowToRowMapper => true;

        public DataViewSchema GetOutputSchema(DataViewSchema inputSchema) => inputSchema;

        public IDataView Transform(IDataView input) => input;

        public IRowToRowMapper GetRowToRowMapper(DataViewSchema inputSchema) => throw new InvalidOperationException();

        void ICanSaveModel.Save(ModelSaveContext ctx) => throw new InvalidCastException();
    }

    private sealed class Message
    {
        public string Text { get; set; } = "";

        public bool Spam { get; set; }

        public string Kind { get; set; } = "";

        [VectorType(3)]
        public float[] Numbers { get; set; } = [];
    }

    private sealed class Answer
    {
        public float Score { get; set; }

        public float Probability { get; set; }

        [ColumnName("PredictedLabel")]
        public bool Yes { get; set; }

        public string NoColumn { get; set; } = "untouched";
    }
}
