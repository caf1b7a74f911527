using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The given positions along a dimension.</summary>
        public Tensor index_select(long dim, Tensor index) => Op.index_select.Call(this, dim, index);

        /// <summary>The elements where the mask is true, as a vector.</summary>
        public Tensor masked_select(Tensor mask) => Op.masked_select.Call(this, mask);

        /// <summary>The elements, value where the mask is true.</summary>
        public Tensor masked_fill(Tensor mask, Scalar value) => Op.masked_fill_Scalar.Call(this, mask, value);

        /// <summary>Sets the elements where the mask is true.</summary>
        public Tensor masked_fill_(Tensor mask, Scalar value) => Op.masked_fill__Scalar.Update(this, mask, value);

        /// <summary>The elements at the given positions along a dimension.</summary>
        public Tensor gather(long dim, Tensor index) => Op.gather.Call(this, dim, index);

        /// <summary>The elements, replaced by src at the given positions along a dimension.</summary>
        public Tensor scatter(long dim, Tensor index, Tensor src) => Op.scatter_src.Call(this, dim, index, src);

        /// <summary>Sets the elements at the given positions along a dimension.</summary>
        public Tensor scatter_(long dim, Tensor index, Tensor src) => Op.scatter__src.Update(this, dim, index, src);

        /// <summary>The elements with src added at the given positions along a dimension.</summary>
        public Tensor scatter_add(long dim, Tensor index, Tensor src) => Op.scatter_add.Call(this, dim, index, src);

        /// <summary>Adds src at the given positions along a dimension.</summary>
        public Tensor scatter_add_(long dim, Tensor index, Tensor src) => Op.scatter_add_.Update(this, dim, index, src);

        /// <summary>The tensor with alpha times source added at positions along a dimension.</summary>
        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => Op.index_add.Call(this, dim, index, source, alpha);

        /// <summary>Adds alpha times source at positions along a dimension.</summary>
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) =>
            Op.index_add_.Update(this, dim, index, source, alpha);

        /// <summary>This element where the condition is true, else y's.</summary>
        public Tensor where(Tensor condition, Tensor y) => Op.where_self.Call(condition, this, y);

        /// <summary>The elements at positions counted in row-major order.</summary>
        public Tensor take(Tensor index) => Op.take.Call(this, index);

        /// <summary>The positions of the elements that are not zero, one a row.</summary>
        public Tensor nonzero() => Op.nonzero.Call(this);

        /// <summary>The positions of the elements that are not zero, one a row.</summary>
        public Tensor argwhere() => Op.argwhere.Call(this);

        /// <summary>Copies the source's elements, converted and broadcast.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => Op.copy_.Update(this, source, nonBlocking);

        /// <summary>Sets all elements to zero.</summary>
        public Tensor zero_() => Op.zero_.Update(this);

        /// <summary>Sets all elements.</summary>
        public Tensor fill_(Scalar value) => Op.fill__Scalar.Update(this, value);

        /// <summary>Draws all elements from a normal distribution.</summary>
        public Tensor normal_(double mean = 0, double std = 1, Generator? generator = null) =>
            Op.normal_.Update(this, mean, std, generator);

        /// <summary>Draws all elements evenly from a range, its end excluded.</summary>
        public Tensor uniform_(double from, double to, Generator? generator = null) => Op.uniform_.Update(this, from, to, generator);

        /// <summary>Ones with the elements' probabilities, zeros else.</summary>
        public Tensor bernoulli(Generator? generator = null) => Op.bernoulli.Call(this, generator);

        /// <summary>Ones with a probability, zeros else, in place.</summary>
        public Tensor bernoulli_(double p = 0.5, Generator? generator = null) => Op.bernoulli__float.Update(this, p, generator);

        /// <summary>Ones with given probabilities, zeros else, in place.</summary>
        public Tensor bernoulli_(Tensor p, Generator? generator = null) => Op.bernoulli__Tensor.Update(this, p, generator);

        /// <summary>Draws all elements from an exponential distribution.</summary>
        public Tensor exponential_(double lambda = 1, Generator? generator = null) => Op.exponential_.Update(this, lambda, generator);

        /// <summary>Draws all elements from the integers from a number to before another.</summary>
        public Tensor random_(double from, double to, Generator? generator = null) =>
            Op.random__from.Update(this, (long)from, (long)to, generator);

        /// <summary>Positions drawn with the elements as weights.</summary>
        public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
            Op.multinomial.Call(this, num_samples, replacement, generator);
    }
}
