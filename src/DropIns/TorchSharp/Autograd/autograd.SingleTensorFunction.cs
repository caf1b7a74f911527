namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>An operation with one result and a derivative of its own.</summary>
        /// <typeparam name="T">The class itself.</typeparam>
        public abstract class SingleTensorFunction<T> : Function<T> where T : SingleTensorFunction<T>, new()
        {
            /// <summary>Computes the result.</summary>
            /// <param name="ctx">Keeps what <see cref="backward"/> needs.</param>
            /// <param name="vars">The arguments of <see cref="apply"/>.</param>
            public abstract Tensor forward(AutogradContext ctx, params object[] vars);

            /// <summary>The gradients by the arguments, one for each, null for one that is no tensor.</summary>
            /// <param name="ctx">What <see cref="forward"/> kept.</param>
            /// <param name="grad_output">The gradient by the result.</param>
            public abstract List<Tensor> backward(AutogradContext ctx, Tensor grad_output);

            /// <summary>The result, recorded for differentiation where an argument is.</summary>
            public static Tensor apply(params object[] vars) => apply_internal(vars)[0];

            internal sealed override List<Tensor> Forward(AutogradContext context, object[] vars) => [forward(context, vars)];

            internal sealed override List<Tensor> Backward(AutogradContext context, List<Tensor> gradients) =>
                backward(context, gradients[0]);
        }
    }
}
