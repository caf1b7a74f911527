using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>True where operations on the tensor are recorded for differentiation.</summary>
        public bool requires_grad
        {
            get => Read(NativeMethods.tensor_requires_grad(Handle)) != 0;
            set => Op.requires_grad_.Run(this, value);
        }

        /// <summary>Turns the recording of operations on or off and returns the tensor.</summary>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Turns the recording of operations on or off and returns the tensor.</summary>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>True where no operation made the tensor, or none was recorded.</summary>
        public bool is_leaf => Op.is_leaf.CallBool(this);

        /// <summary>The gradient that <see cref="backward()"/> summed up for this tensor, null before.</summary>
        public Tensor? grad
        {
            get => Read(NativeMethods.tensor_grad(Handle)) is var gradient and not 0 ? new Tensor(gradient) : null;
            set
            {
                NativeMethods.Check(Read(NativeMethods.tensor_set_grad(Handle, value?.Handle ?? 0)));
                GC.KeepAlive(value);
            }
        }

        /// <summary>Keeps the gradient of a tensor that an operation made.</summary>
        public void retain_grad() => Op.retain_grad.Run(this);

        /// <summary>Adds the derivatives of this one-element tensor to the gradients of the leaves it was computed from.</summary>
        public void backward() => autograd.backward([this]);

        /// <summary>Adds derivatives to the gradients of the leaves this tensor was computed from.</summary>
        /// <param name="grad_tensors">The gradient with respect to this tensor; needed unless it has one element.</param>
        /// <param name="retain_graph">Keep the recorded operations for another call.</param>
        /// <param name="create_graph">Record the computation of the derivatives too, for derivatives of higher order.</param>
        /// <param name="inputs">The leaves to add to; all where null.</param>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false,
            IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph, create_graph, inputs);
    }
}
