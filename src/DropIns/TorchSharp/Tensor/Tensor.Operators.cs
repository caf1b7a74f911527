using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, Tensor right) => left.add(right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, Scalar right) => left.add(right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, int right) => left.add((Scalar)right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, long right) => left.add((Scalar)right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, float right) => left.add((Scalar)right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Tensor left, double right) => left.add((Scalar)right);
        /// <summary>The sum.</summary>
        public static Tensor operator +(Scalar left, Tensor right) => right.add(left);
        /// <summary>The sum.</summary>
        public static Tensor operator +(int left, Tensor right) => right.add((Scalar)left);
        /// <summary>The sum.</summary>
        public static Tensor operator +(long left, Tensor right) => right.add((Scalar)left);
        /// <summary>The sum.</summary>
        public static Tensor operator +(float left, Tensor right) => right.add((Scalar)left);
        /// <summary>The sum.</summary>
        public static Tensor operator +(double left, Tensor right) => right.add((Scalar)left);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, Tensor right) => left.sub(right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, Scalar right) => left.sub(right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, int right) => left.sub((Scalar)right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, long right) => left.sub((Scalar)right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, float right) => left.sub((Scalar)right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Tensor left, double right) => left.sub((Scalar)right);
        /// <summary>The difference.</summary>
        public static Tensor operator -(Scalar left, Tensor right) => Op.rsub_Scalar.Call(right, left);
        /// <summary>The difference.</summary>
        public static Tensor operator -(int left, Tensor right) => Op.rsub_Scalar.Call(right, (Scalar)left);
        /// <summary>The difference.</summary>
        public static Tensor operator -(long left, Tensor right) => Op.rsub_Scalar.Call(right, (Scalar)left);
        /// <summary>The difference.</summary>
        public static Tensor operator -(float left, Tensor right) => Op.rsub_Scalar.Call(right, (Scalar)left);
        /// <summary>The difference.</summary>
        public static Tensor operator -(double left, Tensor right) => Op.rsub_Scalar.Call(right, (Scalar)left);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, Tensor right) => left.mul(right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, Scalar right) => left.mul(right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, int right) => left.mul((Scalar)right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, long right) => left.mul((Scalar)right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, float right) => left.mul((Scalar)right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Tensor left, double right) => left.mul((Scalar)right);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(Scalar left, Tensor right) => right.mul(left);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(int left, Tensor right) => right.mul((Scalar)left);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(long left, Tensor right) => right.mul((Scalar)left);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(float left, Tensor right) => right.mul((Scalar)left);
        /// <summary>The product, element by element.</summary>
        public static Tensor operator *(double left, Tensor right) => right.mul((Scalar)left);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, Tensor right) => left.div(right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, Scalar right) => left.div(right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, int right) => left.div((Scalar)right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, long right) => left.div((Scalar)right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, float right) => left.div((Scalar)right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Tensor left, double right) => left.div((Scalar)right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(Scalar left, Tensor right) => Quotient(left, right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(int left, Tensor right) => Quotient(left, right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(long left, Tensor right) => Quotient(left, right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(float left, Tensor right) => Quotient(left, right);
        /// <summary>The quotient, element by element.</summary>
        public static Tensor operator /(double left, Tensor right) => Quotient(left, right);
        private static Tensor Quotient(Scalar left, Tensor right)
        {
            using var reciprocal = right.reciprocal();
            return reciprocal.mul(left);
        }

        /// <summary>Each element with its sign turned.</summary>
        public static Tensor operator -(Tensor tensor) => tensor.neg();
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, Tensor right) => left.remainder(right);
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, Scalar right) => left.remainder(right);
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, int right) => left.remainder((Scalar)right);
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, long right) => left.remainder((Scalar)right);
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, float right) => left.remainder((Scalar)right);
        /// <summary>The remainder of the division.</summary>
        public static Tensor operator %(Tensor left, double right) => left.remainder((Scalar)right);
        /// <summary>Both, bit by bit.</summary>
        public static Tensor operator &(Tensor left, Tensor right) => left.bitwise_and(right);
        /// <summary>One of both, bit by bit.</summary>
        public static Tensor operator |(Tensor left, Tensor right) => left.bitwise_or(right);
        /// <summary>Exactly one of both, bit by bit.</summary>
        public static Tensor operator ^(Tensor left, Tensor right) => left.bitwise_xor(right);
        /// <summary>Not, bit by bit.</summary>
        public static Tensor operator ~(Tensor left) => left.bitwise_not();
        /// <summary>True where the elements are equal.</summary>
        public static Tensor operator ==(Tensor left, Tensor right) => left.eq(right);
        /// <summary>True where the elements are equal.</summary>
        public static Tensor operator ==(Tensor left, Scalar right) => left.eq(right);
        /// <summary>True where the elements are equal.</summary>
        public static Tensor operator ==(Scalar left, Tensor right) => right.eq(left);
        /// <summary>True where the elements are not equal.</summary>
        public static Tensor operator !=(Tensor left, Tensor right) => left.ne(right);
        /// <summary>True where the elements are not equal.</summary>
        public static Tensor operator !=(Tensor left, Scalar right) => left.ne(right);
        /// <summary>True where the elements are not equal.</summary>
        public static Tensor operator !=(Scalar left, Tensor right) => right.ne(left);
        /// <summary>True where the left element is less.</summary>
        public static Tensor operator <(Tensor left, Tensor right) => left.lt(right);
        /// <summary>True where the left element is less.</summary>
        public static Tensor operator <(Tensor left, Scalar right) => left.lt(right);
        /// <summary>True where the left element is less.</summary>
        public static Tensor operator <(Scalar left, Tensor right) => right.gt(left);
        /// <summary>True where the left element is less or equal.</summary>
        public static Tensor operator <=(Tensor left, Tensor right) => left.le(right);
        /// <summary>True where the left element is less or equal.</summary>
        public static Tensor operator <=(Tensor left, Scalar right) => left.le(right);
        /// <summary>True where the left element is less or equal.</summary>
        public static Tensor operator <=(Scalar left, Tensor right) => right.ge(left);
        /// <summary>True where the left element is greater.</summary>
        public static Tensor operator >(Tensor left, Tensor right) => left.gt(right);
        /// <summary>True where the left element is greater.</summary>
        public static Tensor operator >(Tensor left, Scalar right) => left.gt(right);
        /// <summary>True where the left element is greater.</summary>
        public static Tensor operator >(Scalar left, Tensor right) => right.lt(left);
        /// <summary>True where the left element is greater or equal.</summary>
        public static Tensor operator >=(Tensor left, Tensor right) => left.ge(right);
        /// <summary>True where the left element is greater or equal.</summary>
        public static Tensor operator >=(Tensor left, Scalar right) => left.ge(right);
        /// <summary>True where the left element is greater or equal.</summary>
        public static Tensor operator >=(Scalar left, Tensor right) => right.le(left);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(byte value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(sbyte value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(short value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(int value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(long value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(float value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(double value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(bool value) => tensor(value);
        /// <summary>The complex number as a tensor of rank zero.</summary>
        public static implicit operator Tensor((float, float) value) => tensor(value);
        /// <summary>The number as a tensor of rank zero.</summary>
        public static implicit operator Tensor(System.Numerics.Complex value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(byte[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(sbyte[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(short[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(int[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(long[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(float[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(double[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(bool[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor((float, float)[] value) => tensor(value);
        /// <summary>The array as a tensor of rank one.</summary>
        public static implicit operator Tensor(System.Numerics.Complex[] value) => tensor(value);
        /// <summary>
        /// Throws <see cref="InvalidOperationException"/>: a scalar becomes no tensor. Overloads for scalars win over those for tensors by this.
        /// </summary>
        public static implicit operator Tensor(Scalar scalar) =>
            throw new InvalidOperationException("a Scalar is not converted to a tensor, give the number to torch.tensor() instead");
        /// <summary>The one element as a number.</summary>
        public static explicit operator float(Tensor value) => value.ToSingle();
        /// <summary>The one element as a number.</summary>
        public static explicit operator double(Tensor value) => value.ToDouble();
        /// <summary>The one element as a number.</summary>
        public static explicit operator sbyte(Tensor value) => value.ToSByte();
        /// <summary>The one element as a number.</summary>
        public static explicit operator byte(Tensor value) => value.ToByte();
        /// <summary>The one element as a number.</summary>
        public static explicit operator short(Tensor value) => value.ToInt16();
        /// <summary>The one element as a number.</summary>
        public static explicit operator int(Tensor value) => value.ToInt32();
        /// <summary>The one element as a number.</summary>
        public static explicit operator long(Tensor value) => value.ToInt64();
        /// <summary>The one element as a number.</summary>
        public static explicit operator bool(Tensor value) => value.ToBoolean();
    }
}
