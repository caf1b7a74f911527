using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The sum, element by element.</summary>
        public Tensor add(Tensor target) => Op.add_Tensor.Call(this, target);

        /// <summary>The sum with alpha times another tensor.</summary>
        public Tensor add(Tensor target, Scalar alpha) => Op.add_Tensor.Call(this, target, alpha);

        /// <summary>The sum of each element and a number.</summary>
        public Tensor add(Scalar scalar) => Op.add_Scalar.Call(this, scalar);

        /// <summary>The sum of each element and alpha times a number.</summary>
        public Tensor add(Scalar scalar, Scalar alpha) => Op.add_Scalar.Call(this, scalar, alpha);

        /// <summary>The sum, in place.</summary>
        public Tensor add_(Tensor target) => Op.add__Tensor.Update(this, target);

        /// <summary>The sum with alpha times another tensor, in place.</summary>
        public Tensor add_(Tensor target, Scalar alpha) => Op.add__Tensor.Update(this, target, alpha);

        /// <summary>The sum of each element and a number, in place.</summary>
        public Tensor add_(Scalar scalar) => Op.add__Scalar.Update(this, scalar);

        /// <summary>The sum of each element and alpha times a number, in place.</summary>
        public Tensor add_(Scalar scalar, Scalar alpha) => Op.add__Scalar.Update(this, scalar, alpha);

        /// <summary>The difference, element by element.</summary>
        public Tensor sub(Tensor target) => Op.sub_Tensor.Call(this, target);

        /// <summary>The difference of each element and a number.</summary>
        public Tensor sub(Scalar target) => Op.sub_Scalar.Call(this, target);

        /// <summary>The difference, in place.</summary>
        public Tensor sub_(Tensor target) => Op.sub__Tensor.Update(this, target);

        /// <summary>The difference of each element and a number, in place.</summary>
        public Tensor sub_(Scalar target) => Op.sub__Scalar.Update(this, target);

        /// <summary>The product, element by element.</summary>
        public Tensor mul(Tensor target) => Op.mul_Tensor.Call(this, target);

        /// <summary>The product of each element and a number.</summary>
        public Tensor mul(Scalar target) => Op.mul_Scalar.Call(this, target);

        /// <summary>The product, in place.</summary>
        public Tensor mul_(Tensor target) => Op.mul__Tensor.Update(this, target);

        /// <summary>The product of each element and a number, in place.</summary>
        public Tensor mul_(Scalar target) => Op.mul__Scalar.Update(this, target);

        /// <summary>The quotient, element by element.</summary>
        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Op.div_Tensor_mode.Call(this, target, Text(rounding_mode));

        /// <summary>Each element divided by a number.</summary>
        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Op.div_Scalar_mode.Call(this, target, Text(rounding_mode));

        /// <summary>The quotient, in place.</summary>
        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) =>
            Op.div__Tensor_mode.Update(this, target, Text(rounding_mode));

        /// <summary>Each element divided by a number, in place.</summary>
        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) =>
            Op.div__Scalar_mode.Update(this, target, Text(rounding_mode));

        /// <summary>Each element to the power of another.</summary>
        public Tensor pow(Tensor exponent) => Op.pow_Tensor_Tensor.Call(this, exponent);

        /// <summary>Each element to a power.</summary>
        public Tensor pow(Scalar exponent) => Op.pow_Tensor_Scalar.Call(this, exponent);

        /// <summary>Each element to the power of another, in place.</summary>
        public Tensor pow_(Tensor exponent) => Op.pow__Tensor.Update(this, exponent);

        /// <summary>Each element to a power, in place.</summary>
        public Tensor pow_(Scalar exponent) => Op.pow__Scalar.Update(this, exponent);

        /// <summary>The remainder of the division, with the divisor's sign.</summary>
        public Tensor remainder(Tensor target) => Op.remainder_Tensor.Call(this, target);

        /// <summary>The remainder of the division by a number, with its sign.</summary>
        public Tensor remainder(Scalar scalar) => Op.remainder_Scalar.Call(this, scalar);

        /// <summary>The remainder of the division, with the dividend's sign.</summary>
        public Tensor fmod(Tensor target) => Op.fmod_Tensor.Call(this, target);

        /// <summary>The remainder of the division by a number, with the dividend's sign.</summary>
        public Tensor fmod(Scalar scalar) => Op.fmod_Scalar.Call(this, scalar);

        /// <summary>The larger of two elements.</summary>
        public Tensor maximum(Tensor other) => Op.maximum.Call(this, other);

        /// <summary>The smaller of two elements.</summary>
        public Tensor minimum(Tensor other) => Op.minimum.Call(this, other);

        /// <summary>Each element, moved into the range.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null) => Op.clamp.Call(this, min, max);

        /// <summary>Each element, moved into its range.</summary>
        public Tensor clamp(Tensor? min = null, Tensor? max = null) => Op.clamp_Tensor.Call(this, min, max);

        /// <summary>Each element, moved into the range, in place.</summary>
        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => Op.clamp_.Update(this, min, max);

        /// <summary>Each element, moved into its range, in place.</summary>
        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => Op.clamp__Tensor.Update(this, min, max);

        /// <summary>Each element, moved into the range.</summary>
        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        /// <summary>Each element, at least min.</summary>
        public Tensor clamp_min(Scalar min) => Op.clamp_min.Call(this, min);

        /// <summary>Each element, at most max.</summary>
        public Tensor clamp_max(Scalar max) => Op.clamp_max.Call(this, max);

        /// <summary>Each element, at least min, in place.</summary>
        public Tensor clamp_min_(Scalar min) => Op.clamp_min_.Update(this, min);

        /// <summary>Each element, at most max, in place.</summary>
        public Tensor clamp_max_(Scalar max) => Op.clamp_max_.Update(this, max);

        /// <summary>Each element rounded to a number of decimals, halves to even.</summary>
        public Tensor round(long decimals = 0) => decimals == 0 ? Op.round.Call(this) : Op.round_decimals.Call(this, decimals);

        /// <summary>Each element rounded to a number of decimals, halves to even, in place.</summary>
        public Tensor round_(long decimals = 0) =>
            decimals == 0 ? Op.round_.Update(this) : Op.round__decimals.Update(this, decimals);

        /// <summary>The angle of the point (other, this), in radians.</summary>
        public Tensor atan2(Tensor other) => Op.atan2.Call(this, other);

        /// <summary>The way from this to end, as far as weight says.</summary>
        public Tensor lerp(Tensor end, Tensor weight) => Op.lerp_Tensor.Call(this, end, weight);

        /// <summary>The way from this to end, as far as weight says, in place.</summary>
        public Tensor lerp_(Tensor end, Tensor weight) => Op.lerp__Tensor.Update(this, end, weight);

        /// <summary>The sum with value times tensor1 times tensor2.</summary>
        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => Op.addcmul.Call(this, tensor1, tensor2, value);

        /// <summary>The sum with value times tensor1 times tensor2, in place.</summary>
        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => Op.addcmul_.Update(this, tensor1, tensor2, value);

        /// <summary>The sum with value times tensor1 divided by tensor2.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => Op.addcdiv.Call(this, tensor1, tensor2, value);

        /// <summary>The sum with value times tensor1 divided by tensor2, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => Op.addcdiv_.Update(this, tensor1, tensor2, value);

        /// <summary>The sum with tensor1 divided by tensor2, in place.</summary>
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => Op.addcdiv_.Update(this, tensor1, tensor2);
    }
}
