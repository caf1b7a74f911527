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
            public static Tensor jacobian(Func<Tensor, Tensor> function, Tensor inputs) =>
                jacobian(at => [function(at[0])], [inputs]).Single();

            /// <summary>The derivatives of all elements of a function's results by all elements of its input.</summary>
            /// <param name="function">The function.</param>
            /// <param name="inputs">Where to differentiate.</param>
            /// <returns>For each result a tensor of its shape followed by the input's.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor, Tensor[]> function, Tensor inputs) =>
                jacobian(at => function(at[0]), [inputs]);

            /// <summary>The derivatives of all elements of a function's result by all elements of its inputs.</summary>
            /// <param name="function">The function.</param>
            /// <param name="inputs">Where to differentiate.</param>
            /// <returns>For each input a tensor of the result's shape followed by the input's.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor> function, params Tensor[] inputs) =>
                jacobian(at => [function(at)], inputs);

            /// <summary>The derivatives of all elements of a function's results by all elements of its inputs.</summary>
            /// <param name="function">The function.</param>
            /// <param name="inputs">Where to differentiate.</param>
            /// <returns>For each result, for each input, a tensor of the result's shape followed by the input's.</returns>
            public static IEnumerable<Tensor> jacobian(Func<Tensor[], Tensor[]> function, params Tensor[] inputs)
            {
                using var scope = NewDisposeScope();
                using var recording = enable_grad();
                var at = Array.ConvertAll(inputs, input => input.detach().requires_grad_());
                var found = new List<Tensor>();
                foreach (var result in function(at))
                {
                    var elements = result.flatten();
                    var rows = new List<Tensor>[at.Length];
                    for (int i = 0; i < rows.Length; i++) rows[i] = [];
                    for (long e = 0; e < elements.NumberOfElements; e++)
                    {
                        // A result that doesn't depend on the inputs has no graph to go back along.
                        var gradients = elements.requires_grad ? grad([elements[e]], at, retain_graph: true, allow_unused: true) : null;
                        for (int i = 0; i < rows.Length; i++) rows[i].Add(gradients?[i] ?? zeros_like(at[i]));
                    }
                    found.AddRange(rows.Select((row, i) => stack(row).reshape([.. result.shape, .. at[i].shape]).MoveToOuterDisposeScope()));
                }
                return found;
            }
        }
    }
}
