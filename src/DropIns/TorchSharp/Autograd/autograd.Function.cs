using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class autograd
    {
        [ThreadStatic]
        private static Exception? thrown;

        /// <summary>An operation with a derivative of its own; derive from one of its two subclasses.</summary>
        /// <typeparam name="T">The class itself.</typeparam>
        public abstract class Function<T> where T : Function<T>, new()
        {
            private static readonly T instance = new();

            /// <summary>Makes the function; libtorch's graph needs one of each class.</summary>
            protected Function()
            {
            }

            /// <summary>The name of the operation.</summary>
            public abstract string Name { get; }

            /// <summary>The results of the forward pass.</summary>
            internal abstract List<Tensor> Forward(AutogradContext context, object[] vars);

            /// <summary>The gradients by the arguments of the forward pass, null for one without.</summary>
            internal abstract List<Tensor> Backward(AutogradContext context, List<Tensor> gradients);

            /// <summary>Runs the forward pass and records it where an argument is recorded.</summary>
            public static List<Tensor> apply_internal(params object[] vars)
            {
                var inputs = vars.OfType<Tensor>().ToArray();
                var recorded = is_grad_enabled() && inputs.Any(input => input.requires_grad);
                var context = new AutogradContext();
                List<Tensor> results;
                using (no_grad()) results = instance.Forward(context, vars);
                if (!recorded) return results;
                foreach (var input in context.Dirty.Where(input => input.is_leaf && input.requires_grad))
                    throw new InvalidOperationException($"{instance.Name}: a leaf tensor that requires grad was changed in place");
                // A result that is an argument, or a view of one, gets a history of its own.
                List<Tensor> outputs = [.. results.Select(result => context.Dirty.Contains(result) ? result : result.detach())];
                context.Hold([.. results.Where(result => !context.NonDifferentiable.Contains(result))]);
                var differentiable = outputs.Where((_, i) => !context.NonDifferentiable.Contains(results[i])).ToArray();
                Record(context, vars, inputs, differentiable);
                return outputs;
            }

            private static unsafe void Record(AutogradContext context, object[] vars, Tensor[] inputs, Tensor[] outputs)
            {
                var recording = new Recording(instance.Name, context, instance.Backward, [.. vars.Select(item => item is Tensor)],
                    [.. outputs.Select(output => (output.shape, output.dtype))]);
                nint[] from = Handles(inputs), to = Handles(outputs);
                var callbacks = new NativeMethods.Callbacks
                {
                    Backward = &Recording.Backward,
                    Release = &Recording.Release,
                    Context = GCHandle.ToIntPtr(GCHandle.Alloc(recording)),
                };
                fixed (nint* i = from, o = to) NativeMethods.Check(NativeMethods.autograd_record(i, from.Length, o, to.Length, &callbacks));
                GC.KeepAlive((inputs, outputs));
            }
        }

        /// <summary>The managed half of a recorded step.</summary>
        private sealed class Recording(
            string name, AutogradContext context, Func<AutogradContext, List<Tensor>, List<Tensor>> backward, bool[] isTensor,
            (long[] shape, ScalarType dtype)[] outputs)
        {
            [UnmanagedCallersOnly]
            internal static unsafe int Backward(nint handle, nint step, nint* gradients, int count, nint* results, int resultCount)
            {
                try
                {
                    var self = (Recording)GCHandle.FromIntPtr(handle).Target!;
                    var given = new List<Tensor>(count);
                    for (int i = 0; i < count; i++) given.Add(self.Gradient(gradients[i], i));
                    var found = self.Gradients(step, given);
                    int next = 0;
                    for (int i = 0; i < found.Count && next < resultCount; i++)
                    {
                        if (!self.isTensor[i]) continue;
                        if (found[i] is { } gradient) NativeMethods.tensor_retain(results[next] = gradient.Handle);
                        next++;
                    }
                    GC.KeepAlive(found);
                    return 0;
                }
                catch (Exception exception)
                {
                    thrown = exception;
                    return -1;
                }
            }

            [UnmanagedCallersOnly]
            internal static void Release(nint handle, int ends)
            {
                var target = GCHandle.FromIntPtr(handle);
                ((Recording)target.Target!).Context.Dispose();
                if (ends != 0) target.Free();
            }

            private AutogradContext Context => context;

            private readonly bool[] isTensor = isTensor;

            private Tensor Gradient(nint handle, int output)
            {
                if (handle == 0) return context.MaterializeGrads ? zeros(outputs[output].shape, outputs[output].dtype) : null!;
                NativeMethods.tensor_retain(handle);
                return new Tensor(handle);
            }

            private List<Tensor> Gradients(nint step, List<Tensor> given)
            {
                context.Step = step;
                var found = backward(context, given);
                if (found.Count < isTensor.Length || found.Skip(isTensor.Length).Any(gradient => gradient is not null))
                    throw new InvalidOperationException(
                        $"{name}.backward returned {found.Count} gradients, expected {isTensor.Length}: one for each argument of forward");
                return found;
            }
        }

        /// <summary>Throws what a function's backward pass threw, or the engine's own error.</summary>
        private static void CheckBackward(int status)
        {
            if (status >= 0) return;
            var exception = thrown;
            thrown = null;
            if (exception is not null) ExceptionDispatchInfo.Throw(exception);
            throw NativeMethods.Error();
        }
    }
}
