using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Microsoft.ML.Tests;

/// <summary>Mistakes are named as Microsoft.ML 5.0.1 names them.</summary>
public class ErrorTests
{
    private static readonly MLContext ml = new(1);
    private static readonly IDataView data = ml.Data.LoadFromEnumerable(Enumerable.Range(0, 30).Select(i => new Row { Label = i % 2 == 0, Class = i % 3, Features = [i, i % 5] }));

    public static TheoryData<string, string> Mistakes => new()
    {
        { "no feature", "Could not find feature column 'Nope' (Parameter 'inputSchema')" },
        { "no label", "Could not find label column 'Nope' (Parameter 'inputSchema')" },
        { "scalar feature", "Schema mismatch for feature column 'X': expected Vector<Single>, got Single (Parameter 'inputSchema')" },
        { "unsized feature", "Schema mismatch for feature column 'Unsized': expected Vector<Single>, got VarVector<Single> (Parameter 'inputSchema')" },
        { "number as label", "Schema mismatch for label column 'X': expected Boolean, got Single (Parameter 'labelCol')" },
        { "class as label", "Schema mismatch for label column 'Class': expected Key<UInt32>, got Int32 (Parameter 'labelCol')" },
        { "late in a chain", "Could not find feature column 'Features2' (Parameter 'inputSchema')" },
        { "map missing", "Could not find input column 'Nope' (Parameter 'inputSchema')" },
        { "normalize text", "Wrong column type for input column. Expected: Single, Double, Vector of Single or Vector of Double. Got: String. (Parameter 'srcType')" },
        { "components of a scalar", "Schema mismatch for input column 'X': expected known-size vector of Single of two or more items, got Single (Parameter 'inputSchema')" },
        { "too many components", "Rank must be positive, and at most the dimension of untransformed data (Parameter 'Rank')" },
        { "featurize a number", "Schema mismatch for input column 'X': expected String or vector of String, got Single (Parameter 'inputSchema')" },
        { "values of no key", "Schema mismatch for input column 'Text': expected KeyType, got String (Parameter 'inputSchema')" },
        { "join", "Schema mismatch for input column 'Text': expected Single, got String (Parameter 'inputSchema')" },
        { "split", "Must be between 0 and 1 exclusive (Parameter 'testFraction')" },
        { "folds", "Must be more than 1 (Parameter 'numberOfFolds')" },
        { "split by nothing", "Could not find SamplingKeyColumn column 'Nope' (Parameter 'samplingKeyColumn')" },
        { "no file", "File or directory does not exist at path: /nope.csv (Parameter 'path')" },
        { "no such member", "Could not find  column 'Nope' (Parameter 'Schema')" },
        { "no column of that type", "Could not determine an IDataView type and registered custom types for member Value (Parameter 'rawType')" },
        { "no column", "Column 'Nope' not found (Parameter 'name')" },
        { "another type", "Cannot map column (name: X, type: Single) in data to the user-defined type, System.Double. (Parameter 'column')" },
        { "nothing to judge", "Score column 'Score' not found (Parameter 'schema')" },
        { "label to judge by", "Nope column 'Label' not found (Parameter 'schema')" },
        { "clusters", "Must be positive (Parameter 'NumberOfClusters')" },
        { "iterations", "Max number of iterations must be positive. (Parameter 'MaximumNumberOfIterations')" },
        { "negative penalty", "Must be non-negative (Parameter 'L2Regularization')" },
        { "take nothing", "Must be greater than zero. (Parameter 'count')" },
        { "transform without column", "Could not find input column 'Features' (Parameter 'inputSchema')" },
        { "score without column", "Features column 'Feature' not found (Parameter 'schema')" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named(string mistake, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(() => Make(mistake)).Message);

    [Fact]
    public void A_member_of_another_type_is_named()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ml.Data.CreateEnumerable<Scalar>(data, reuseRowObject: false));
        Assert.Equal("Can't bind the IDataView column 'Features' of type 'Vector<Single, 2>' to field or property 'Features' of type 'System.Single'.", error.Message);
    }

    [Fact]
    public void Columns_of_different_types_cannot_be_joined()
    {
        var error = Assert.Throws<InvalidOperationException>(() => ml.Transforms.CopyColumns("Copy", "X").Append(ml.Transforms.Concatenate("Both", "Copy", "Text")).Fit(data));
        Assert.Equal("Concatenated columns should have the same type. Column 'Text' has type of String, but expected column type is Single.", error.Message);
    }

    [Fact]
    public void A_model_wants_vectors_of_the_size_it_learned_from()
    {
        var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(data);
        var error = Assert.Throws<InvalidOperationException>(() => model.Transform(ml.Data.LoadFromEnumerable(new[] { new Longer() })));
        Assert.Equal("Incompatible features column type: 'Vector<Single, 5>' vs 'Vector<Single, 2>'", error.Message);
    }

    [Fact]
    public void Nothing_can_be_learned_from_examples_with_missing_features()
    {
        var gaps = ml.Data.LoadFromEnumerable(new[] { new Row { Features = [float.NaN, 1] } });
        var error = Assert.Throws<InvalidOperationException>(() => ml.BinaryClassification.Trainers.SdcaLogisticRegression().Fit(gaps));
        Assert.Equal("Training set has 0 instances, aborting training.", error.Message);
    }

    private static object Make(string mistake)
    {
        var (binary, multiclass) = (ml.BinaryClassification.Trainers, ml.MulticlassClassification.Trainers);
        return mistake switch
        {
            "no feature" => binary.SdcaLogisticRegression("Label", "Nope").Fit(data),
            "no label" => binary.LbfgsLogisticRegression("Nope").Fit(data),
            "scalar feature" => binary.AveragedPerceptron("Label", "X").Fit(data),
            "unsized feature" => binary.SdcaLogisticRegression("Label", "Unsized").Fit(data),
            "number as label" => binary.SdcaLogisticRegression("X").Fit(data),
            "class as label" => multiclass.SdcaMaximumEntropy("Class").Fit(data),
            "late in a chain" => ml.Transforms.Concatenate("Both", "X").Append(binary.SdcaLogisticRegression("Label", "Features2")).Fit(data),
            "map missing" => ml.Transforms.Conversion.MapValueToKey("Key", "Nope").Fit(data),
            "normalize text" => ml.Transforms.NormalizeMinMax("Text").Fit(data),
            "components of a scalar" => ml.Transforms.ProjectToPrincipalComponents("Out", "X", rank: 2).Fit(data),
            "too many components" => ml.Transforms.ProjectToPrincipalComponents("Out", "Features").Fit(data),
            "featurize a number" => ml.Transforms.Text.FeaturizeText("Out", "X").Fit(data),
            "values of no key" => ml.Transforms.Conversion.MapKeyToValue("Text").Append(ml.Transforms.Concatenate("Both", "X")).Fit(data),
            "join" => ml.Transforms.Concatenate("Both", "X", "Text").Fit(data).Transform(data),
            "split" => ml.Data.TrainTestSplit(data, 1.5),
            "folds" => ml.Data.CrossValidationSplit(data, 1),
            "split by nothing" => ml.Data.TrainTestSplit(data, 0.1, "Nope"),
            "no file" => ml.Data.LoadFromTextFile("/nope.csv"),
            "no such member" => ml.Data.CreateEnumerable<Missing>(data, reuseRowObject: false),
            "no column of that type" => ml.Data.LoadFromEnumerable(new[] { new Unfit() }),
            "no column" => data.Schema["Nope"],
            "another type" => data.GetColumn<double>("X"),
            "nothing to judge" => ml.BinaryClassification.Evaluate(data),
            "label to judge by" => ml.BinaryClassification.EvaluateNonCalibrated(data, "Nope"),
            "clusters" => ml.Clustering.Trainers.KMeans(numberOfClusters: 0),
            "iterations" => binary.SdcaLogisticRegression(maximumNumberOfIterations: 0),
            "negative penalty" => binary.LbfgsLogisticRegression(l2Regularization: -1),
            "take nothing" => ml.Data.TakeRows(data, 0),
            "transform without column" => ml.Transforms.NormalizeMinMax("Features").Fit(data).Transform(ml.Data.LoadFromEnumerable(new[] { new Missing() })),
            _ => binary.SdcaLogisticRegression().Fit(data).Transform(ml.Data.LoadFromEnumerable(new[] { new Missing() })),
        };
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public int Class { get; set; }

        public float X { get; set; }

        public string Text { get; set; } = "";

        public float[] Unsized { get; set; } = [];

        [VectorType(2)]
        public float[] Features { get; set; } = [];
    }

    private sealed class Missing
    {
        public float Nope { get; set; }
    }

    private sealed class Scalar
    {
        public float Features { get; set; }
    }

    private sealed class Longer
    {
        [VectorType(5)]
        public float[] Features { get; set; } = new float[5];
    }

    private sealed class Unfit
    {
        public object? Value { get; set; }
    }
}
