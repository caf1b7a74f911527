using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>True where the element is equal, in place.</summary>
        public Tensor eq_(Scalar target) => Op.eq__Scalar.Update(this, target);

        /// <summary>True where the element is equal, in place.</summary>
        public Tensor eq_(Tensor target) => Op.eq__Tensor.Update(this, target);

        /// <summary>True where the element is greater or equal, in place.</summary>
        public Tensor ge_(Scalar target) => Op.ge__Scalar.Update(this, target);

        /// <summary>True where the element is greater or equal, in place.</summary>
        public Tensor ge_(Tensor target) => Op.ge__Tensor.Update(this, target);

        /// <summary>True where the element is greater.</summary>
        public Tensor greater(Tensor target) => Op.greater_Tensor.Call(this, target);

        /// <summary>True where the element is greater or equal.</summary>
        public Tensor greater_equal(Tensor target) => Op.greater_equal_Tensor.Call(this, target);

        /// <summary>True where the element is greater, in place.</summary>
        public Tensor gt_(Scalar target) => Op.gt__Scalar.Update(this, target);

        /// <summary>True where the element is greater, in place.</summary>
        public Tensor gt_(Tensor target) => Op.gt__Tensor.Update(this, target);

        /// <summary>True where the conjugate is still to be taken.</summary>
        public bool is_conj() => Op.is_conj.CallBool(this);

        /// <summary>True where the negation is still to be taken.</summary>
        public bool is_neg() => Op.is_neg.CallBool(this);

        /// <summary>True where the one element is not zero.</summary>
        public bool is_nonzero() => Op.is_nonzero.CallBool(this);

        /// <summary>True where the element is one of the others.</summary>
        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false) =>
            Op.isin_Tensor_Tensor.Call(this, test_elements, assumeUnique, invert);

        /// <summary>True where the element is minus infinity.</summary>
        public Tensor isneginf() => Op.isneginf.Call(this);

        /// <summary>True where the element is plus infinity.</summary>
        public Tensor isposinf() => Op.isposinf.Call(this);

        /// <summary>True where the imaginary part is zero.</summary>
        public Tensor isreal() => Op.isreal.Call(this);

        /// <summary>True where the element is less or equal, in place.</summary>
        public Tensor le_(Scalar target) => Op.le__Scalar.Update(this, target);

        /// <summary>True where the element is less or equal, in place.</summary>
        public Tensor le_(Tensor target) => Op.le__Tensor.Update(this, target);

        /// <summary>True where the element is less.</summary>
        public Tensor less(Tensor target) => Op.less_Tensor.Call(this, target);

        /// <summary>True where the element is less or equal.</summary>
        public Tensor less_equal(Tensor target) => Op.less_equal_Tensor.Call(this, target);

        /// <summary>True where the element is less or equal, in place.</summary>
        public Tensor less_equal_(Tensor target) => Op.less_equal__Tensor.Update(this, target);

        /// <summary>True where both elements are, in place.</summary>
        public Tensor logical_and_(Tensor other) => Op.logical_and_.Update(this, other);

        /// <summary>True where the element is zero or false, in place.</summary>
        public Tensor logical_not_() => Op.logical_not_.Update(this);

        /// <summary>True where one of the elements is, in place.</summary>
        public Tensor logical_or_(Tensor other) => Op.logical_or_.Update(this, other);

        /// <summary>True where exactly one of the elements is, in place.</summary>
        public Tensor logical_xor_(Tensor other) => Op.logical_xor_.Update(this, other);

        /// <summary>True where the element is less, in place.</summary>
        public Tensor lt_(Scalar target) => Op.lt__Scalar.Update(this, target);

        /// <summary>True where the element is less, in place.</summary>
        public Tensor lt_(Tensor target) => Op.lt__Tensor.Update(this, target);

        /// <summary>True where the element is not equal, in place.</summary>
        public Tensor ne_(Scalar target) => Op.ne__Scalar.Update(this, target);

        /// <summary>True where the element is not equal, in place.</summary>
        public Tensor ne_(Tensor target) => Op.ne__Tensor.Update(this, target);

        /// <summary>True where the element is not equal.</summary>
        public Tensor not_equal(Tensor target) => Op.not_equal_Tensor.Call(this, target);

        /// <summary>True where the element is not equal, in place.</summary>
        public Tensor not_equal_(Tensor target) => Op.not_equal__Tensor.Update(this, target);
    }
}
