namespace DeepLearningClinic.Feedforward;

/// <summary>Numbers that are learned, <c>[rows, columns]</c>, with their gradient and their velocity.</summary>
public sealed class Parameter(double[,] value)
{
    /// <summary>The numbers themselves.</summary>
    public double[,] Value { get; } = value;
    /// <summary>The derivative of the loss with respect to each number.</summary>
    public double[,] Gradient { get; set; } = new double[value.GetLength(0), value.GetLength(1)];
    private readonly double[,] _velocity = new double[value.GetLength(0), value.GetLength(1)];

    /// <summary>One step of gradient descent with momentum.</summary>
    public void Step(double learningRate, double momentum)
    {
        for (var i = 0; i < Value.GetLength(0); i++)
            for (var j = 0; j < Value.GetLength(1); j++)
            {
                _velocity[i, j] = momentum * _velocity[i, j] + Gradient[i, j];
                Value[i, j] -= learningRate * _velocity[i, j];
            }
    }
}

/// <summary>One piece of a network. It knows three things: forward, backward, update.</summary>
public abstract class Module
{
    /// <summary>From input to output, <c>[examples, features]</c>.</summary>
    public abstract double[,] Forward(double[,] input);
    /// <summary>From the loss's derivative by the output to its derivative by the input.</summary>
    public abstract double[,] Backward(double[,] gradient);
    /// <summary>What this module learns.</summary>
    public virtual IEnumerable<Parameter> Parameters => [];
    /// <summary>Moves every parameter against its gradient.</summary>
    public void Update(double learningRate, double momentum = 0)
    {
        foreach (var parameter in Parameters) parameter.Step(learningRate, momentum);
    }

    /// <summary>A matrix from a formula for its entry in row i and column j.</summary>
    public static double[,] Matrix(int rows, int columns, Func<int, int, double> entry)
    {
        var matrix = new double[rows, columns];
        for (var i = 0; i < rows; i++)
            for (var j = 0; j < columns; j++) matrix[i, j] = entry(i, j);
        return matrix;
    }
    /// <summary>The sum of the terms 0 to count - 1.</summary>
    public static double Sum(int count, Func<int, double> term)
    {
        var sum = 0.0;
        for (var k = 0; k < count; k++) sum += term(k);
        return sum;
    }
}

/// <summary>output = input · weight + bias; weights start evenly in ±√(6/inputs) (He et al. 2015).</summary>
public sealed class Linear(int inputs, int outputs, Random random) : Module
{
    private double[,] _input = new double[0, inputs];
    /// <summary>The weights, <c>[inputs, outputs]</c>.</summary>
    public Parameter Weight { get; } = new(Matrix(inputs, outputs,
        (_, _) => (2 * random.NextDouble() - 1) * Math.Sqrt(6.0 / inputs)));
    /// <summary>The biases, <c>[1, outputs]</c>.</summary>
    public Parameter Bias { get; } = new(new double[1, outputs]);
    /// <inheritdoc/>
    public override IEnumerable<Parameter> Parameters => [Weight, Bias];
    /// <inheritdoc/>
    public override double[,] Forward(double[,] input)
    {
        _input = input;
        return Matrix(input.GetLength(0), outputs,
            (n, j) => Bias.Value[0, j] + Sum(inputs, i => input[n, i] * Weight.Value[i, j]));
    }
    /// <inheritdoc/>
    public override double[,] Backward(double[,] gradient)
    {
        var rows = gradient.GetLength(0);
        Weight.Gradient = Matrix(inputs, outputs,
            (i, j) => Sum(rows, n => _input[n, i] * gradient[n, j]));
        Bias.Gradient = Matrix(1, outputs, (_, j) => Sum(rows, n => gradient[n, j]));
        return Matrix(rows, inputs,
            (n, i) => Sum(outputs, j => gradient[n, j] * Weight.Value[i, j]));
    }
}

/// <summary>The same function on every number.</summary>
public class Activation(Func<double, double> function, Func<double, double> derivative) : Module
{
    private double[,] _input = new double[0, 0];
    /// <inheritdoc/>
    public override double[,] Forward(double[,] input)
    {
        _input = input;
        return Matrix(input.GetLength(0), input.GetLength(1), (n, j) => function(input[n, j]));
    }
    /// <inheritdoc/>
    public override double[,] Backward(double[,] gradient) =>
        Matrix(gradient.GetLength(0), gradient.GetLength(1),
            (n, j) => gradient[n, j] * derivative(_input[n, j]));
}

/// <summary>max(0, x).</summary>
public sealed class ReLU() : Activation(x => Math.Max(0, x), x => x > 0 ? 1 : 0);

/// <summary>The hyperbolic tangent.</summary>
public sealed class Tanh() : Activation(Math.Tanh, x => 1 - Math.Pow(Math.Tanh(x), 2));

/// <summary>Modules one behind the other.</summary>
public sealed class Sequential(params Module[] modules) : Module
{
    /// <inheritdoc/>
    public override IEnumerable<Parameter> Parameters =>
        modules.SelectMany(module => module.Parameters);
    /// <inheritdoc/>
    public override double[,] Forward(double[,] input) =>
        modules.Aggregate(input, (value, module) => module.Forward(value));
    /// <inheritdoc/>
    public override double[,] Backward(double[,] gradient) =>
        modules.Reverse().Aggregate(gradient, (value, module) => module.Backward(value));
}

/// <summary>Binary cross-entropy of the sigmoid of logits <c>[examples, 1]</c> against labels of 0 or 1.</summary>
public sealed class BinaryCrossEntropy
{
    private (double[,] Logits, double[] Labels) _last;
    /// <summary>The mean loss over the examples.</summary>
    public double Forward(double[,] logits, double[] labels)
    {
        _last = (logits, labels);
        return labels.Select((y, n) => Loss(logits[n, 0], y)).Average();
        static double Loss(double z, double y) =>
            Math.Max(z, 0) - y * z + Math.Log(1 + Math.Exp(-Math.Abs(z)));
    }
    /// <summary>The loss's derivative by each logit: (sigmoid(logit) - label) / examples.</summary>
    public double[,] Backward() => Module.Matrix(_last.Labels.Length, 1,
        (n, _) => (1 / (1 + Math.Exp(-_last.Logits[n, 0])) - _last.Labels[n]) / _last.Labels.Length);
}
