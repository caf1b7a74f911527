using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Newton's method with the curvature estimated from the last steps.</summary>
        /// <param name="parameters">The parameters.</param>
        /// <param name="lr">The learning rate.</param>
        /// <param name="max_iter">The largest number of changes in one step.</param>
        /// <param name="max_eval">The largest number of evaluations in one step, 1.25 times max_iter where null.</param>
        /// <param name="tolerange_grad">A step ends where no gradient is larger.</param>
        /// <param name="tolerance_change">A step ends where neither parameters nor loss change more.</param>
        /// <param name="history_size">How many steps the curvature is estimated from.</param>
        public static LBFGS LBFGS(IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null,
            double tolerange_grad = 1e-5, double tolerance_change = 1e-9, long history_size = 100) =>
            new(parameters, lr, max_iter, max_eval, tolerange_grad, tolerance_change, history_size);

        /// <inheritdoc cref="LBFGS(IEnumerable{Parameter}, double, long, long?, double, double, long)"/>
        public static LBFGS LBFGS(IEnumerable<(string name, Parameter parameter)> parameters, double lr = 0.01, long max_iter = 20,
            long? max_eval = null, double tolerange_grad = 1e-5, double tolerance_change = 1e-9, long history_size = 100) =>
            LBFGS(parameters.Select(pair => pair.parameter), lr, max_iter, max_eval, tolerange_grad, tolerance_change, history_size);
    }
}
