using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>
/// Trainers by stochastic dual coordinate ascent (Shalev-Shwartz and Zhang, Stochastic dual coordinate ascent methods for regularized loss minimization, 2013).
/// They work in one thread, so that one seed gives one result.
/// </summary>
public abstract class SdcaTrainerBase<TOptions, TTransformer, TModel> : TrainerEstimatorBase<TTransformer, TModel>
    where TTransformer : ISingleFeaturePredictionTransformer<TModel>
    where TModel : class
    where TOptions : SdcaTrainerBase<TOptions, TTransformer, TModel>.OptionsBase, new()
{
    private readonly int seed;

    private protected SdcaTrainerBase(MLContext context, TOptions options, SchemaShape.Column label)
        : base(context, options.FeatureColumnName, label, options.ExampleWeightColumnName)
    {
        options.Check();
        Settings = options;
        seed = context.NextSeed();
    }

    /// <summary>What the trainer asks of its data.</summary>
    public sealed override TrainerInfo Info { get; } = new(normalization: true, caching: true);

    private protected TOptions Settings { get; }

    private protected (float[][] Weights, float[] Biases) Solve(Examples data, int classes, float positiveWeight)
    {
        var iterations = Settings.MaximumNumberOfIterations ?? SdcaSolver.DefaultIterations(data.Items.Count);
        var l2 = Settings.L2Regularization ?? SdcaSolver.DefaultL2(data.Items.Count, iterations);
        var l1 = Settings.L1Regularization ?? SdcaSolver.DefaultL1(data.FeatureCount);
        Tell($"Auto-tuning parameters: maxIterations = {iterations}.", Settings.MaximumNumberOfIterations is null);
        Tell(FormattableString.Invariant($"Auto-tuning parameters: L2 = {l2}."), Settings.L2Regularization is null);
        Tell(FormattableString.Invariant($"Auto-tuning parameters: L1Threshold (L1/L2) = {l1}."), Settings.L1Regularization is null);
        var solver = new SdcaSolver(data, classes, l2, l1, Settings.BiasLearningRate, positiveWeight);
        var best = solver.Run(iterations, Settings.ConvergenceTolerance, Settings.ConvergenceCheckFrequency ?? 1, Settings.Shuffle ? new Random(seed) : null);
        Tell(best > 0 ? $"Using best model from iteration {best}." : "Using model from last iteration.", true);
        return (solver.Weights, solver.Biases);
    }

    private void Tell(string message, bool when)
    {
        if (when)
            Context.Info("SdcaTrainerBase; Training", message);
    }

    /// <summary>Options of the trainers.</summary>
    public abstract class OptionsBase : TrainerInputBaseWithWeight
    {
        private protected OptionsBase()
        {
        }

        /// <summary>The weight of the squared weights; chosen by the number of examples where null.</summary>
        public float? L2Regularization;

        /// <summary>The weight of the absolute weights, as a multiple of <see cref="L2Regularization"/>; chosen by the number of features where null.</summary>
        public float? L1Regularization;

        /// <summary>The number of threads; whatever it is, one is used.</summary>
        public int? NumberOfThreads;

        /// <summary>Training ends when the duality gap falls below this fraction of the loss.</summary>
        public float ConvergenceTolerance = 0.1f;

        /// <summary>The most passes over the data; chosen by the number of examples where null.</summary>
        public int? MaximumNumberOfIterations;

        /// <summary>Whether each pass takes the examples in another order.</summary>
        public bool Shuffle = true;

        /// <summary>After how many passes the duality gap is looked at; 1 where null.</summary>
        public int? ConvergenceCheckFrequency;

        /// <summary>How fast the bias learns that is not regularized.</summary>
        public float BiasLearningRate;

        internal void Check()
        {
            Require(L2Regularization is not < 0, nameof(L2Regularization), "L2 constant must be non-negative.");
            Require(L1Regularization is not < 0, nameof(L1Regularization), "L1 threshold must be non-negative.");
            Require(MaximumNumberOfIterations is not <= 0, nameof(MaximumNumberOfIterations), "Max number of iterations must be positive.");
            Require(ConvergenceTolerance is > 0 and <= 1, nameof(ConvergenceTolerance), "Convergence tolerance must be positive and no larger than 1.");
            Require(NumberOfThreads is not <= 0, nameof(NumberOfThreads), "The number of threads must be either null or a positive integer.");
            // A smaller constant would converge too slowly to end.
            if (L2Regularization < 1e-9f)
                L2Regularization = 1e-9f;
        }

        private static void Require(bool condition, string name, string message)
        {
            if (!condition)
                throw new ArgumentOutOfRangeException(name, message);
        }
    }
}
