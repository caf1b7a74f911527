using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The real part of each element, as a view.</summary>
        public Tensor real => Op.real.Call(this);

        /// <summary>The imaginary part of each element, as a view.</summary>
        public Tensor imag => Op.imag.Call(this);

        /// <summary>The conjugate of a matrix with its dimensions exchanged.</summary>
        public Tensor H => ndim == 2 ? adjoint() : throw new InvalidOperationException($"H is for matrices, the tensor has {ndim} dimensions");

        /// <summary>The conjugate with the last two dimensions exchanged.</summary>
        public Tensor mH => adjoint();
    }
}
