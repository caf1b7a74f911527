using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Microsoft.ML.Calibrators;

/// <summary>Fits a logistic curve to labels and scores (Platt, Probabilistic outputs for support vector machines, 1999).</summary>
public sealed class PlattCalibratorEstimator : CalibratorEstimatorBase<PlattCalibrator>
{
    internal PlattCalibratorEstimator(string label, string score, string? weight)
        : base(label, score, weight)
    {
    }

    private protected override PlattCalibrator Learn(List<(bool Label, double Score, double Weight)> rows)
    {
        var positive = rows.Where(row => row.Label).Sum(row => row.Weight);
        var negative = rows.Where(row => !row.Label).Sum(row => row.Weight);
        // Platt's targets: as if each class had been seen once more among both labels.
        var (high, low) = ((positive + 1) / (positive + 2), 1 / (negative + 2));
        var start = Vector<double>.Build.DenseOfArray([0, Math.Log((negative + 1) / (positive + 1))]);
        try
        {
            var best = new NewtonMinimizer(1e-5, 100).FindMinimum(ObjectiveFunction.GradientHessian(Evaluate), start).MinimizingPoint;
            return new(best[0], best[1]);
        }
        catch (OptimizationException)
        {
            // Scores that tell nothing: the labels' frequency is all that is known.
            return new(start[0], start[1]);
        }

        (double, Vector<double>, Matrix<double>) Evaluate(Vector<double> point)
        {
            var loss = 0.0;
            var gradient = Vector<double>.Build.Dense(2);
            // A little on the diagonal keeps the matrix invertible.
            var hessian = Matrix<double>.Build.DenseDiagonal(2, 1e-12);
            foreach (var (label, score, weight) in rows)
            {
                var target = label ? high : low;
                var z = (point[0] * score) + point[1];
                var p = 1 / (1 + Math.Exp(z));
                loss += weight * ((target * z) + (z > 0 ? Math.Log(1 + Math.Exp(-z)) : Math.Log(1 + Math.Exp(z)) - z));
                var (slope, curve) = (weight * (target - p), weight * p * (1 - p));
                gradient[0] += slope * score;
                gradient[1] += slope;
                hessian[0, 0] += curve * score * score;
                hessian[0, 1] += curve * score;
                hessian[1, 0] += curve * score;
                hessian[1, 1] += curve;
            }

            return (loss, gradient, hessian);
        }
    }

    private protected override CalibratorTransformer<PlattCalibrator> MakeTransformer(PlattCalibrator calibrator, string score) =>
        new PlattCalibratorTransformer(calibrator, score);
}
