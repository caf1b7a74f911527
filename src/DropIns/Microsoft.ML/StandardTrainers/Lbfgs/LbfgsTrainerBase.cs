using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Microsoft.ML.Trainers;

/// <summary>Trainers by the L-BFGS method (Nocedal, Updating quasi-Newton matrices with limited storage, 1980).</summary>
public abstract class LbfgsTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel>
    where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
    where TOptions : LbfgsTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new()
{
    private readonly int seed;

    private protected LbfgsTrainerBase(MLContext context, TOptions options, SchemaShape.Column label)
        : base(context, options.FeatureColumnName, label, options.ExampleWeightColumnName)
    {
        options.Check();
        Settings = options;
        seed = context.NextSeed();
    }

    private protected TOptions Settings { get; }

    private protected (float[][] Weights, float[] Biases) Solve(Examples data, int outputs)
    {
        var objective = new LinearObjective(data, outputs, Settings.L2Regularization);
        var random = new Random(seed);
        var start = Vector<double>.Build.Dense(objective.ParameterCount, _ => Settings.InitialWeightsDiameter * (random.NextDouble() - 0.5));
        var orthantWise = Settings.L1Regularization > 0 || Settings.EnforceNonNegativity;
        return objective.Unpack(orthantWise
            ? new OrthantWiseMinimizer(objective.Evaluate, objective.BiasCount, Settings.L1Regularization, Settings.EnforceNonNegativity)
                .Minimize(start, Settings.HistorySize, Settings.OptimizationTolerance, Settings.MaximumNumberOfIterations)
            : Minimize(objective, start));
    }

    private Vector<double> Minimize(LinearObjective objective, Vector<double> start)
    {
        var (best, least) = (start, double.PositiveInfinity);
        var minimizer = new LimitedMemoryBfgsMinimizer(1e-8, 1e-12, Settings.OptimizationTolerance, Settings.HistorySize, Settings.MaximumNumberOfIterations);
        try
        {
            return minimizer.FindMinimum(ObjectiveFunction.Gradient(Evaluate), start).MinimizingPoint;
        }
        catch (OptimizationException)
        {
            // It says so when the iterations are used up or rounding hides any progress: the best point so far is the answer.
            return best;
        }

        (double, Vector<double>) Evaluate(Vector<double> point)
        {
            var (value, gradient) = objective.Evaluate(point);
            if (value < least)
                (best, least) = (point.Clone(), value);
            return (value, gradient);
        }
    }

    /// <summary>Options of the trainers.</summary>
    public abstract class OptionsBase : TrainerInputBaseWithWeight
    {
        private protected OptionsBase()
        {
        }

        /// <summary>The weight of the squared weights.</summary>
        public float L2Regularization = 1;

        /// <summary>The weight of the absolute weights.</summary>
        public float L1Regularization = 1;

        /// <summary>Training ends when a step improves the loss by less than this fraction.</summary>
        public float OptimizationTolerance = 1e-7f;

        /// <summary>How many steps back the curvature is remembered.</summary>
        public int HistorySize = 20;

        /// <summary>The most steps.</summary>
        public int MaximumNumberOfIterations = int.MaxValue;

        /// <summary>The width of the range around zero that the first weights are drawn from.</summary>
        public float InitialWeightsDiameter;

        /// <summary>Whether no weight may be negative.</summary>
        public bool EnforceNonNegativity;

        internal void Check()
        {
            Require(L2Regularization >= 0, nameof(L2Regularization), "Must be non-negative");
            Require(L1Regularization >= 0, nameof(L1Regularization), "Must be non-negative");
            Require(OptimizationTolerance > 0, nameof(OptimizationTolerance), "Must be positive");
            Require(HistorySize > 0, nameof(HistorySize), "Must be positive");
            Require(MaximumNumberOfIterations > 0, nameof(MaximumNumberOfIterations), "Must be positive");
            Require(InitialWeightsDiameter >= 0, nameof(InitialWeightsDiameter), "Must be non-negative");
        }

        private static void Require(bool condition, string name, string message)
        {
            if (!condition)
                throw new ArgumentOutOfRangeException(name, message);
        }
    }
}
