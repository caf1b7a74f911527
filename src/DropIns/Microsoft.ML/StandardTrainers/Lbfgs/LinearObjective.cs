using MathNet.Numerics.LinearAlgebra;

namespace Microsoft.ML.Trainers;

/// <summary>
/// The loss of linear models, summed over the examples, with half the squared weights as penalty, and its gradient. The parameters are the biases, then the weights
/// of each output. One output is a logistic regression, several are a softmax.
/// </summary>
internal sealed class LinearObjective
{
    private readonly Examples data;
    private readonly Matrix<double> features;
    private readonly int outputs;
    private readonly double l2;

    public LinearObjective(Examples data, int outputs, double l2)
    {
        (this.data, this.outputs, this.l2) = (data, outputs, l2);
        var sparse = data.Items.Any(example => example.Indices is not null);
        features = sparse
            ? Matrix<double>.Build.SparseOfIndexed(data.Items.Count, data.FeatureCount, data.Items.SelectMany((example, row) => Cells(example, row)))
            : Matrix<double>.Build.Dense(data.Items.Count, data.FeatureCount, (row, column) => data.Items[row].Values[column]);
    }

    public int ParameterCount => outputs * (1 + data.FeatureCount);

    /// <summary>The number of parameters, at the start, that are biases: no penalty counts them.</summary>
    public int BiasCount => outputs;

    public (double Value, Vector<double> Gradient) Evaluate(Vector<double> parameters)
    {
        var scores = new Vector<double>[outputs];
        for (var k = 0; k < outputs; k++)
            scores[k] = features.Multiply(Weights(parameters, k)).Add(parameters[k]);
        var value = outputs == 1 ? LogisticLoss(scores[0]) : SoftmaxLoss(scores);
        var gradient = Vector<double>.Build.Dense(ParameterCount);
        for (var k = 0; k < outputs; k++)
        {
            var weights = Weights(parameters, k);
            value += l2 / 2 * weights.DotProduct(weights);
            gradient[k] = scores[k].Sum();
            gradient.SetSubVector(Start(k), data.FeatureCount, features.TransposeThisAndMultiply(scores[k]).Add(weights.Multiply(l2)));
        }

        return (value, gradient);
    }

    public (float[][] Weights, float[] Biases) Unpack(Vector<double> parameters) =>
        ([.. Enumerable.Range(0, outputs).Select(k => Weights(parameters, k).Select(value => (float)value).ToArray())],
        [.. Enumerable.Range(0, outputs).Select(k => (float)parameters[k])]);

    private static IEnumerable<(int, int, double)> Cells(Example example, int row) =>
        example.Values.Select((value, i) => (row, example.Indices is null ? i : example.Indices[i], (double)value));

    private int Start(int output) => outputs + (output * data.FeatureCount);

    private Vector<double> Weights(Vector<double> parameters, int output) => parameters.SubVector(Start(output), data.FeatureCount);

    /// <summary>The loss of the scores, which become its derivatives.</summary>
    private double LogisticLoss(Vector<double> scores)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var example = data.Items[i];
            var sign = example.Label > 0 ? 1 : -1;
            var margin = sign * scores[i];
            loss += example.Weight * (margin > 0 ? Math.Log(1 + Math.Exp(-margin)) : Math.Log(1 + Math.Exp(margin)) - margin);
            scores[i] = -sign * example.Weight / (1 + Math.Exp(margin));
        }

        return loss;
    }

    /// <summary>The loss of the scores, which become its derivatives.</summary>
    private double SoftmaxLoss(Vector<double>[] scores)
    {
        var loss = 0.0;
        var columns = Array.ConvertAll(scores, column => column.AsArray());
        for (var i = 0; i < data.Items.Count; i++)
        {
            var (label, weight) = ((int)data.Items[i].Label, data.Items[i].Weight);
            var (largest, sum) = (double.NegativeInfinity, 0.0);
            foreach (var column in columns)
                largest = Math.Max(largest, column[i]);
            foreach (var column in columns)
                sum += Math.Exp(column[i] - largest);
            var logSum = largest + Math.Log(sum);
            loss += weight * (logSum - columns[label][i]);
            for (var k = 0; k < outputs; k++)
                columns[k][i] = weight * (Math.Exp(columns[k][i] - logSum) - (k == label ? 1 : 0));
        }

        return loss;
    }
}
