using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        /// <summary>What the forward pass of a function hands to its backward pass.</summary>
        public class AutogradContext : IDisposable
        {
            private readonly Dictionary<string, object> data = [];
            private List<Tensor> given = [];
            // The tensors by their values,
            // and for a result of the function its number: the result itself would keep the graph alive for ever.
            private List<(Tensor? tensor, int output)>? saved;

            internal AutogradContext()
            {
            }

            internal HashSet<Tensor> Dirty { get; private set; } = [];

            internal HashSet<Tensor> NonDifferentiable { get; private set; } = [];

            /// <summary>The step of the graph whose backward pass is under way.</summary>
            internal nint Step { get; set; }

            /// <summary>True where backward gets zeros for the gradient of a result that was not used, false where it gets null.</summary>
            public bool MaterializeGrads { get; private set; } = true;

            /// <summary>Keeps tensors for <see cref="get_saved_variables"/>.</summary>
            public void save_for_backward(List<Tensor> tensors) => given = tensors;

            /// <summary>Keeps anything for <see cref="get_data"/>.</summary>
            public void save_data(string key, object value) => data[key] = value;

            /// <summary>Says which inputs the forward pass changed in place.</summary>
            public void mark_dirty(List<Tensor> tensors) => Dirty = new(tensors, ReferenceEqualityComparer.Instance);

            /// <summary>Says which results have no derivative.</summary>
            public void mark_non_differentiable(List<Tensor> tensors) => NonDifferentiable = new(tensors, ReferenceEqualityComparer.Instance);

            /// <summary>Chooses what backward gets for the gradient of a result that was not used.</summary>
            public void set_materialize_grads(bool value) => MaterializeGrads = value;

            /// <summary>The kept value of a name.</summary>
            public object get_data(string key) => data[key];

            /// <summary>
            /// The kept tensors. Throws <see cref="InvalidOperationException"/> after the graph was freed by a backward pass.
            /// </summary>
            public List<Tensor> get_saved_variables()
            {
                if (saved is null) return given;
                if (given.Count > 0 && saved.Count == 0)
                    throw new InvalidOperationException("Trying to backward through the graph a second time: the saved tensors have already "
                        + "been freed. Specify retain_graph=true if you need to backward through the graph a second time.");
                return [.. saved.Select(pair => pair.output < 0 || !is_grad_enabled() ? pair.tensor?.alias()! : Attached(pair.tensor!,
                    pair.output))];
            }

            private Tensor Attached(Tensor tensor, int output)
            {
                var attached = tensor.detach();
                NativeMethods.Check(NativeMethods.autograd_attach(attached.Handle, Step, (uint)output));
                return attached;
            }

            /// <summary>Takes hold of the kept tensors, out of the reach of all scopes.</summary>
            internal void Hold(List<Tensor> outputs) =>
                saved = [.. given.Select(tensor => Held(tensor, outputs.FindIndex(output => ReferenceEquals(output, tensor))))];

            private static (Tensor?, int) Held(Tensor? tensor, int output) =>
                ((output < 0 ? tensor?.alias() : tensor?.detach())?.DetachFromDisposeScope(), output);

            /// <summary>Frees the kept tensors.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the kept tensors.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing || saved is null) return;
                foreach (var (tensor, _) in saved) tensor?.Dispose();
                saved = [];
            }
        }
    }
}
