using System.Numerics.Tensors;

namespace Microsoft.ML.Trainers;

/// <summary>
/// Dual coordinate ascent on the log loss with a squared and, by thresholding, an absolute penalty of the weights (Shalev-Shwartz and Zhang, 2013;
/// the bias that is not regularized after Zhang, On the dual formulation of regularized linear systems, 2002). Two classes need one set of weights.
/// </summary>
internal sealed class SdcaSolver
{
    private readonly Examples data;
    private readonly int classes;
    private readonly float l2;
    private readonly float l1;
    private readonly float biasRate;
    private readonly float positiveWeight;
    private readonly float stepScale;
    private readonly float[] normsSquared;
    private readonly float[] duals;

    /// <summary>The weights before thresholding; the same arrays as <see cref="weights"/> where there is no absolute penalty.</summary>
    private readonly float[][] sums;
    private readonly float[] biasSums;
    private readonly float[][] weights;
    private readonly float[] biases;
    private readonly float[] freeBiases;

    public SdcaSolver(Examples data, int classes, float l2, float l1, float biasLearningRate, float positiveWeight)
    {
        (this.data, this.classes, this.l2, this.l1, this.positiveWeight) = (data, classes, l2, l1, positiveWeight);
        biasRate = biasLearningRate * l2;
        stepScale = 1 / (l2 * data.Items.Count);
        normsSquared = [.. data.Items.Select(example => example.NormSquared + (biasLearningRate == 0 ? 1 : 0))];
        duals = new float[data.Items.Count * classes];
        sums = Zeros();
        weights = l1 == 0 ? sums : Zeros();
        biasSums = new float[classes];
        biases = l1 == 0 ? biasSums : new float[classes];
        freeBiases = new float[classes];
        (Weights, Biases) = (weights, biases);

        float[][] Zeros() => [.. Enumerable.Range(0, classes).Select(_ => new float[data.FeatureCount])];
    }

    public float[][] Weights { get; private set; }

    public float[] Biases { get; private set; }

    public static int DefaultIterations(int examples) => Math.Max(2, Math.Max(1, 500000 / examples) * 3);

    public static float DefaultL2(int examples, int iterations) => Math.Max(1e-6f, 20f / (Math.Max(2L, iterations / 2) * examples));

    public static float DefaultL1(int features) => features switch { < 100 => 0, < 1000 => 0.25f, < 10000 => 0.5f, _ => 1 };

    /// <summary>Passes over the data until the duality gap is small; keeps the weights of the smallest loss and gives the number of their pass.</summary>
    public int Run(int iterations, float tolerance, int checkFrequency, Random? random)
    {
        var order = Enumerable.Range(0, data.Items.Count).ToArray();
        var (bestLoss, best) = (double.PositiveInfinity, 0);
        (float[][] Weights, float[] Biases)? kept = null;
        for (var pass = 1; pass <= iterations; pass++)
        {
            random?.Shuffle(order);
            foreach (var i in order)
            {
                if (classes == 1)
                    UpdateOne(i);
                else
                    UpdateAll(i);
            }

            if (checkFrequency <= 0 || pass % checkFrequency != 0)
                continue;
            var (loss, gap) = Losses();
            if (loss < bestLoss)
            {
                (bestLoss, best) = (loss, pass);
                kept = ([.. weights.Select(values => values.ToArray())], Sum());
            }

            if (gap / loss < tolerance)
                break;
        }

        (Weights, Biases) = kept ?? (weights, Sum());
        return best;

        float[] Sum() => [.. biases.Zip(freeBiases, (a, b) => a + b)];
    }

    private static float Invariant(float scaledNormSquared) => 1 / Math.Max(1, 0.25f + scaledNormSquared);

    /// <summary>The step of a dual variable towards the optimum of the log loss, for a label of 1 or -1.</summary>
    private static float DualStep(float output, float sign, float dual, float invariant) => ((sign / (1 + MathF.Exp(sign * output))) - dual) * invariant;

    private float WeightOf(in Example example) => example.Weight * (classes == 1 && example.Label > 0 ? positiveWeight : 1);

    private float Output(in Example example, int c) => example.Dot(weights[c]) + biases[c] + freeBiases[c];

    private void UpdateOne(int i)
    {
        var example = data.Items[i];
        var scale = stepScale * WeightOf(example);
        var adjustment = biasRate * biasSums[0];
        var step = DualStep(Output(example, 0), example.Label > 0 ? 1 : -1, duals[i], Invariant(normsSquared[i] * scale)) - adjustment;
        duals[i] += step;
        freeBiases[0] += adjustment * scale;
        Move(example, 0, step * scale);
    }

    private void UpdateAll(int i)
    {
        var example = data.Items[i];
        var scale = stepScale * WeightOf(example);
        var label = (int)example.Label;
        var invariant = Invariant(2 * normsSquared[i] * scale);
        var labelOutput = Output(example, label);
        var (labelDual, labelMove, labelAdjustment) = (0f, 0f, 0f);
        for (var c = 0; c < classes; c++)
        {
            if (c == label)
                continue;
            ref var dual = ref duals[(i * classes) + c];
            var adjustment = biasRate * biasSums[c];
            var step = DualStep(labelOutput + (labelMove * normsSquared[i]) - Output(example, c), 1, dual, invariant) - adjustment;
            dual += step;
            labelDual -= dual;
            labelMove += step * scale;
            labelAdjustment -= adjustment;
            freeBiases[c] += adjustment * scale;
            Move(example, c, -step * scale);
        }

        duals[(i * classes) + label] = labelDual;
        freeBiases[label] += labelAdjustment * scale;
        Move(example, label, labelMove);
    }

    private void Move(in Example example, int c, float factor)
    {
        example.AddTo(sums[c], factor);
        biasSums[c] += factor;
        if (l1 == 0)
            return;
        biases[c] = Threshold(biasSums[c]);
        var (from, to) = (sums[c], weights[c]);
        if (example.Indices is { } indices)
        {
            foreach (var index in indices)
                to[index] = Threshold(from[index]);
        }
        else
        {
            for (var index = 0; index < from.Length; index++)
                to[index] = Threshold(from[index]);
        }
    }

    private float Threshold(float value) => Math.Abs(value) > l1 ? value - (Math.Sign(value) * l1) : 0;

    /// <summary>The regularized loss, and its distance from the dual loss.</summary>
    private (double Loss, double Gap) Losses()
    {
        var (loss, dualLoss) = (0.0, 0.0);
        var outputs = new float[classes];
        for (var i = 0; i < data.Items.Count; i++)
        {
            var example = data.Items[i];
            for (var c = 0; c < classes; c++)
                outputs[c] = Output(example, c);
            var weight = WeightOf(example);
            if (classes == 1)
            {
                var sign = example.Label > 0 ? 1 : -1;
                loss += weight * SoftPlus(-sign * outputs[0]);
                dualLoss += weight * Entropy(sign * duals[i]);
            }
            else
            {
                var label = (int)example.Label;
                for (var c = 0; c < classes; c++)
                {
                    if (c == label)
                        continue;
                    loss += weight * SoftPlus(outputs[c] - outputs[label]);
                    dualLoss += weight * Entropy(duals[(i * classes) + c]);
                }
            }
        }

        var squares = weights.Sum(values => (double)TensorPrimitives.SumOfSquares<float>(values)) + TensorPrimitives.SumOfSquares<float>(biases);
        var absolute = l1 == 0 ? 0 : weights.Sum(values => (double)TensorPrimitives.SumOfMagnitudes<float>(values)) + TensorPrimitives.SumOfMagnitudes<float>(biases);
        var newLoss = (loss / data.Items.Count) + (l2 * ((0.5 * squares) + (l1 * absolute)));
        var newDualLoss = (dualLoss / data.Items.Count) - (l2 * 0.5 * squares);
        return (newLoss, newLoss - newDualLoss);
    }

    private static double SoftPlus(double value) => value > 0 ? value + Math.Log(1 + Math.Exp(-value)) : Math.Log(1 + Math.Exp(value));

    /// <summary>The entropy of a probability, minus infinity outside of 0 and 1.</summary>
    private static double Entropy(double p) => p is < 0 or > 1 ? double.NegativeInfinity : p is 0 or 1 ? 0 : -(p * Math.Log(p)) - ((1 - p) * Math.Log(1 - p));
}
