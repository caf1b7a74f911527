namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>Derivatives of functions.</summary>
        public static class functional
        {
            /// <summary>The derivatives of all elements of a function's result by all elements of its input.</summary>
            /// <param name="function">The function.</param>
            /// <param name="inputs">Where to differentiate.</param>
            /// <returns>A tensor of the result's shape followed by the input's.</returns>
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs)
            {
                using var scope = NewDisposeScope();
                using var recording = enable_grad();
                var at = inputs.detach().requires_grad_();
                var result = function(at);
                var elements = result.flatten();
                var rows = new Tensor[elements.NumberOfElements];
                for (int i = 0; i < rows.Length; i++)
                    rows[i] = grad([elements[i]], [at], retain_graph: true, allow_unused: true)[0] ?? zeros_like(at);
                return stack(rows).reshape([.. result.shape, .. at.shape]).MoveToOuterDisposeScope();
            }
        }
    }
}
