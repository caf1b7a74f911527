using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>A linear forecast: weights of least squares with a penalty on their squares (Hoerl and Kennard 1970; notebook 5, "Forecasting a real series").</summary>
public sealed class RidgeRegression
{
    private readonly Tensor weights;

    /// <summary>Solves (XᵀX + λI) w = Xᵀy; the constant is not penalised.</summary>
    /// <param name="input">The examples, <c>[examples, …]</c>; what an example holds is laid out in one row.</param>
    /// <param name="target">One number an example.</param>
    /// <param name="penalty">λ, 0 or more.</param>
    public RidgeRegression(Tensor input, double[] target, double penalty)
    {
        using var scope = NewDisposeScope();
        var x = WithConstant(input);
        var penalties = full(x.shape[1], penalty, dtype: float64);
        penalties[^1] = 0.0;
        weights = linalg.solve(x.t().matmul(x) + penalties.diag(), x.t().matmul(tensor(target))).DetachFromDisposeScope();
    }

    /// <summary>The forecasts, one an example.</summary>
    /// <param name="input">Examples of the shape learned from.</param>
    public double[] Predict(Tensor input)
    {
        using var scope = NewDisposeScope();
        return WithConstant(input).matmul(weights).data<double>().ToArray();
    }

    private static Tensor WithConstant(Tensor input) => cat([input.to(float64).flatten(1), ones(input.shape[0], 1, dtype: float64)], 1);
}
