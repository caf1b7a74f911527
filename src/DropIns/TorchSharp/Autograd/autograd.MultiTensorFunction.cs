namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>An operation with several results and a derivative of its own.</summary>
        /// <typeparam name="T">The class itself.</typeparam>
        public abstract class MultiTensorFunction<T> : Function<T> where T : MultiTensorFunction<T>, new()
        {
            /// <summary>Computes the results.</summary>
            /// <param name="ctx">Keeps what <see cref="backward"/> needs.</param>
            /// <param name="vars">The arguments of <see cref="apply"/>.</param>
            public abstract List<Tensor> forward(AutogradContext ctx, params object[] vars);

            /// <summary>The gradients by the arguments, one for each, null for one that is no tensor.</summary>
            /// <param name="ctx">What <see cref="forward"/> kept.</param>
            /// <param name="grad_outputs">The gradients by the results that can be differentiated.</param>
            public abstract List<Tensor> backward(AutogradContext ctx, List<Tensor> grad_outputs);

            /// <summary>The results, recorded for differentiation where an argument is.</summary>
            public static List<Tensor> apply(params object[] vars) => apply_internal(vars);

            internal sealed override List<Tensor> Forward(AutogradContext context, object[] vars) => forward(context, vars);

            internal sealed override List<Tensor> Backward(AutogradContext context, List<Tensor> gradients) => backward(context, gradients);
        }
    }
}
