using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>True where the element is equal.</summary>
        public Tensor eq(Tensor target) => Op.eq_Tensor.Call(this, target);

        /// <summary>True where the element is equal.</summary>
        public Tensor eq(Scalar target) => Op.eq_Scalar.Call(this, target);

        /// <summary>True where the element is not equal.</summary>
        public Tensor ne(Tensor target) => Op.ne_Tensor.Call(this, target);

        /// <summary>True where the element is not equal.</summary>
        public Tensor ne(Scalar target) => Op.ne_Scalar.Call(this, target);

        /// <summary>True where the element is less.</summary>
        public Tensor lt(Tensor target) => Op.lt_Tensor.Call(this, target);

        /// <summary>True where the element is less.</summary>
        public Tensor lt(Scalar target) => Op.lt_Scalar.Call(this, target);

        /// <summary>True where the element is less or equal.</summary>
        public Tensor le(Tensor target) => Op.le_Tensor.Call(this, target);

        /// <summary>True where the element is less or equal.</summary>
        public Tensor le(Scalar target) => Op.le_Scalar.Call(this, target);

        /// <summary>True where the element is greater.</summary>
        public Tensor gt(Tensor target) => Op.gt_Tensor.Call(this, target);

        /// <summary>True where the element is greater.</summary>
        public Tensor gt(Scalar target) => Op.gt_Scalar.Call(this, target);

        /// <summary>True where the element is greater or equal.</summary>
        public Tensor ge(Tensor target) => Op.ge_Tensor.Call(this, target);

        /// <summary>True where the element is greater or equal.</summary>
        public Tensor ge(Scalar target) => Op.ge_Scalar.Call(this, target);

        /// <summary>True where all elements differ by at most atol plus rtol times the target's size.</summary>
        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
            Op.allclose.CallBool(this, target, rtol, atol, equal_nan);

        /// <summary>True where the elements differ by at most atol plus rtol times the other's size.</summary>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
            Op.isclose.Call(this, other, rtol, atol, nanEqual);

        /// <summary>True where the element is equal.</summary>
        public Tensor equal(Tensor target) => Op.eq_Tensor.Call(this, target);

        /// <summary>True where the element is not a number.</summary>
        public Tensor isnan() => Op.isnan.Call(this);

        /// <summary>True where the element is infinite.</summary>
        public Tensor isinf() => Op.isinf.Call(this);

        /// <summary>True where the element is neither infinite nor not a number.</summary>
        public Tensor isfinite() => Op.isfinite.Call(this);

        /// <summary>True where both elements are.</summary>
        public Tensor logical_and(Tensor other) => Op.logical_and.Call(this, other);

        /// <summary>True where one of the elements is.</summary>
        public Tensor logical_or(Tensor other) => Op.logical_or.Call(this, other);

        /// <summary>True where exactly one of the elements is.</summary>
        public Tensor logical_xor(Tensor other) => Op.logical_xor.Call(this, other);

        /// <summary>True where the element is zero or false.</summary>
        public Tensor logical_not() => Op.logical_not.Call(this);

        /// <summary>The bits both elements have.</summary>
        public Tensor bitwise_and(Tensor other) => Op.bitwise_and_Tensor.Call(this, other);

        /// <summary>The bits one of the elements has.</summary>
        public Tensor bitwise_or(Tensor other) => Op.bitwise_or_Tensor.Call(this, other);

        /// <summary>The bits exactly one of the elements has.</summary>
        public Tensor bitwise_xor(Tensor other) => Op.bitwise_xor_Tensor.Call(this, other);

        /// <summary>The bits the element doesn't have.</summary>
        public Tensor bitwise_not() => Op.bitwise_not.Call(this);
    }
}
