using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The sum with tensor1 divided by tensor2.</summary>
        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => Op.addcdiv.Call(this, tensor1, tensor2);

        /// <summary>A draw from a binomial distribution.</summary>
        public Tensor binomial(Tensor prob, Generator? generator = null) => Op.binomial.Call(this, prob, generator);

        /// <summary>The bits both elements have, in place.</summary>
        public Tensor bitwise_and_(Tensor other) => Op.bitwise_and__Tensor.Update(this, other);

        /// <summary>Each element's bits moved up.</summary>
        public Tensor bitwise_left_shift(Tensor other) => Op.bitwise_left_shift_Tensor.Call(this, other);

        /// <summary>Each element's bits moved up, in place.</summary>
        public Tensor bitwise_left_shift_(Tensor other) => Op.bitwise_left_shift__Tensor.Update(this, other);

        /// <summary>The bits the element doesn't have, in place.</summary>
        public Tensor bitwise_not_() => Op.bitwise_not_.Update(this);

        /// <summary>The bits one of the elements has, in place.</summary>
        public Tensor bitwise_or_(Tensor other) => Op.bitwise_or__Tensor.Update(this, other);

        /// <summary>Each element's bits moved down.</summary>
        public Tensor bitwise_right_shift(Tensor other) => Op.bitwise_right_shift_Tensor.Call(this, other);

        /// <summary>Each element's bits moved down, in place.</summary>
        public Tensor bitwise_right_shift_(Tensor other) => Op.bitwise_right_shift__Tensor.Update(this, other);

        /// <summary>The bits exactly one of the elements has, in place.</summary>
        public Tensor bitwise_xor_(Tensor other) => Op.bitwise_xor__Tensor.Update(this, other);

        /// <summary>Fills with draws from a Cauchy distribution, in place.</summary>
        public Tensor cauchy_(double median = 0, double sigma = 1, Generator? generator = null) =>
            Op.cauchy_.Update(this, median, sigma, generator);

        /// <summary>The sizes of this with the signs of the other.</summary>
        public Tensor copysign(Tensor other) => Op.copysign_Tensor.Call(this, other);

        /// <summary>The sizes of this with the signs of the other, in place.</summary>
        public Tensor copysign_(Tensor other) => Op.copysign__Tensor.Update(this, other);

        /// <summary>The quotient.</summary>
        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <summary>The quotient.</summary>
        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        /// <summary>The quotient, in place.</summary>
        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        /// <summary>The quotient, in place.</summary>
        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div_(target, rounding_mode);

        /// <summary>The quotient, rounded down.</summary>
        public Tensor floor_divide(Scalar other) => Op.floor_divide_Scalar.Call(this, other);

        /// <summary>The quotient, rounded down.</summary>
        public Tensor floor_divide(Tensor other) => Op.floor_divide.Call(this, other);

        /// <summary>The quotient, rounded down, in place.</summary>
        public Tensor floor_divide_(Scalar other) => Op.floor_divide__Scalar.Update(this, other);

        /// <summary>The quotient, rounded down, in place.</summary>
        public Tensor floor_divide_(Tensor other) => Op.floor_divide__Tensor.Update(this, other);

        /// <summary>The larger of two elements, the number where one is none.</summary>
        public Tensor fmax(Tensor other) => Op.fmax.Call(this, other);

        /// <summary>The smaller of two elements, the number where one is none.</summary>
        public Tensor fmin(Tensor other) => Op.fmin.Call(this, other);

        /// <summary>The remainder of the division, with the dividend's sign, in place.</summary>
        public Tensor fmod_(Scalar scalar) => Op.fmod__Scalar.Update(this, scalar);

        /// <summary>The remainder of the division, with the dividend's sign, in place.</summary>
        public Tensor fmod_(Tensor target) => Op.fmod__Tensor.Update(this, target);

        /// <summary>The greatest common divisor.</summary>
        public Tensor gcd(Tensor other) => Op.gcd.Call(this, other);

        /// <summary>The greatest common divisor, in place.</summary>
        public Tensor gcd_(Tensor other) => Op.gcd_.Update(this, other);

        /// <summary>Fills with draws from a geometric distribution, in place.</summary>
        public Tensor geometric_(double p, Generator? generator = null) => Op.geometric_.Update(this, p, generator);

        /// <summary>0 where the element is negative, 1 where it is positive, else the other's.</summary>
        public Tensor heaviside(Tensor other) => Op.heaviside.Call(this, other);

        /// <summary>0 where the element is negative, 1 where it is positive, else the other's, in place.</summary>
        public Tensor heaviside_(Tensor other) => Op.heaviside_.Update(this, other);

        /// <summary>The length of the hypotenuse.</summary>
        public Tensor hypot(Tensor other) => Op.hypot.Call(this, other);

        /// <summary>The least common multiple.</summary>
        public Tensor lcm(Tensor other) => Op.lcm.Call(this, other);

        /// <summary>The least common multiple, in place.</summary>
        public Tensor lcm_(Tensor other) => Op.lcm_.Update(this, other);

        /// <summary>Each element times two to the power of the other.</summary>
        public Tensor ldexp(Tensor other) => Op.ldexp_Tensor.Call(this, other);

        /// <summary>Each element times two to the power of the other, in place.</summary>
        public Tensor ldexp_(Tensor other) => Op.ldexp_.Update(this, other);

        /// <summary>Fills with draws whose logarithm is normal, in place.</summary>
        public Tensor log_normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Op.log_normal_.Update(this, mean, std, generator);

        /// <summary>The logarithm of the sum of the exponentials.</summary>
        public Tensor logaddexp(Tensor other) => Op.logaddexp.Call(this, other);

        /// <summary>The logarithm of base 2 of the sum of the powers of 2.</summary>
        public Tensor logaddexp2(Tensor other) => Op.logaddexp2.Call(this, other);

        /// <summary>The product.</summary>
        public Tensor multiply(Scalar target) => mul(target);

        /// <summary>The product.</summary>
        public Tensor multiply(Tensor target) => mul(target);

        /// <summary>A draw from a Poisson distribution of each rate.</summary>
        public Tensor poisson(Generator? generator = null) => Op.poisson.Call(this, generator);

        /// <summary>The remainder of the division, with the divisor's sign, in place.</summary>
        public Tensor remainder_(Scalar scalar) => Op.remainder__Scalar.Update(this, scalar);

        /// <summary>The remainder of the division, with the divisor's sign, in place.</summary>
        public Tensor remainder_(Tensor target) => Op.remainder__Tensor.Update(this, target);

        /// <summary>The difference.</summary>
        public Tensor subtract(Scalar target) => sub(target);

        /// <summary>The difference.</summary>
        public Tensor subtract(Tensor target) => sub(target);

        /// <summary>The difference, in place.</summary>
        public Tensor subtract_(Scalar target) => sub_(target);

        /// <summary>The difference, in place.</summary>
        public Tensor subtract_(Tensor target) => sub_(target);

        /// <summary>The quotient.</summary>
        public Tensor true_divide(Scalar other) => div(other);

        /// <summary>The quotient.</summary>
        public Tensor true_divide(Tensor other) => div(other);

        /// <summary>The quotient, in place.</summary>
        public Tensor true_divide_(Scalar other) => div_(other);

        /// <summary>The quotient, in place.</summary>
        public Tensor true_divide_(Tensor other) => div_(other);

        /// <summary>This times the logarithm of the other, zero where this is zero.</summary>
        public Tensor xlogy(Scalar y) => Op.xlogy_Scalar_Other.Call(this, y);

        /// <summary>This times the logarithm of the other, zero where this is zero.</summary>
        public Tensor xlogy(Tensor y) => Op.xlogy_Tensor.Call(this, y);

        /// <summary>This times the logarithm of the other, zero where this is zero, in place.</summary>
        public Tensor xlogy_(Scalar y) => Op.xlogy__Scalar_Other.Update(this, y);

        /// <summary>This times the logarithm of the other, zero where this is zero, in place.</summary>
        public Tensor xlogy_(Tensor y) => Op.xlogy__Tensor.Update(this, y);
    }
}
