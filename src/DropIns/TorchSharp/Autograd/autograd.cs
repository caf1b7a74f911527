using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Differentiation of recorded operations.</summary>
    public static partial class autograd
    {
        /// <summary>The derivatives of the outputs' weighted sum with respect to the inputs.</summary>
        /// <param name="outputs">The tensors to differentiate.</param>
        /// <param name="inputs">The tensors to differentiate by.</param>
        /// <param name="grad_outputs">The weights, shaped like the outputs; ones where null, for outputs of one element.</param>
        /// <param name="retain_graph">Keep the recorded operations for another call.</param>
        /// <param name="create_graph">Record the computation of the derivatives too, for derivatives of higher order.</param>
        /// <param name="allow_unused">Null for an input that no output depends on, instead of an error.</param>
        public static unsafe IList<Tensor> grad(IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null,
            bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            nint[] from = Handles(outputs), by = Handles(inputs), weights = Handles(grad_outputs), found = new nint[by.Length];
            fixed (nint* o = from, i = by, w = weights, r = found)
            {
                CheckBackward(NativeMethods.autograd_grad(o, from.Length, i, by.Length, w, weights.Length,
                    retain_graph || create_graph ? 1 : 0,
                    create_graph ? 1 : 0, allow_unused ? 1 : 0, r));
            }
            GC.KeepAlive((outputs, inputs, grad_outputs));
            return Array.ConvertAll(found, handle => handle == 0 ? null! : new Tensor(handle));
        }

        /// <summary>Adds the derivatives of the tensors to the gradients of the leaves they were computed from.</summary>
        /// <param name="tensors">The tensors to differentiate.</param>
        /// <param name="grad_tensors">The gradients with respect to them; needed unless they have one element.</param>
        /// <param name="retain_graph">Keep the recorded operations for another call; where null, as
        /// <paramref name="create_graph"/>.</param>
        /// <param name="create_graph">Record the computation of the derivatives too.</param>
        /// <param name="inputs">The leaves to add to; all where null.</param>
        public static unsafe void backward(IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null,
            bool create_graph = false, IList<Tensor>? inputs = null)
        {
            nint[] from = Handles(tensors), weights = Handles(grad_tensors), to = Handles(inputs);
            fixed (nint* t = from, w = weights, i = to)
            {
                CheckBackward(NativeMethods.autograd_backward(t, from.Length, w, weights.Length, retain_graph ?? create_graph ? 1 : 0,
                    create_graph ? 1 : 0, i, to.Length));
            }
            GC.KeepAlive((tensors, grad_tensors, inputs));
        }

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        public static void backward(Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor>? inputs = null) => backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        /// <inheritdoc cref="backward(IList{Tensor}, IList{Tensor}, bool?, bool, IList{Tensor})"/>
        public static void backward(Tensor tensor, Tensor grad_tensor, bool? retain_graph = null, bool create_graph = false,
            IList<Tensor>? inputs = null) => backward([tensor], [grad_tensor], retain_graph, create_graph, inputs);

        /// <summary>Searches for NaN in backward passes until the result is disposed.</summary>
        /// <param name="check_nan">Throw where a gradient is not a number.</param>
        public static AnomalyMode detect_anomaly(bool check_nan = true) => new(true, check_nan);

        /// <summary>Turns the search for NaN in backward passes on or off; disposing the result restores what was before.</summary>
        /// <param name="mode">Search.</param>
        /// <param name="check_nan">Throw where a gradient is not a number.</param>
        public static AnomalyMode set_detect_anomaly(bool mode, bool check_nan = true) => new(mode, check_nan);

        private static nint[] Handles(IList<Tensor>? tensors) => tensors is null ? [] : [.. tensors.Select(tensor => tensor.Handle)];
    }
}
