namespace TorchSharp;

public static partial class torch
{
    /// <summary>Probability distributions.</summary>
    public static partial class distributions
    {
        /// <summary>A distribution, or a batch of them.</summary>
        public abstract class Distribution : IDisposable
        {
            /// <summary>Where random numbers come from; the default generator where null.</summary>
            protected Generator? generator;

            private readonly List<Tensor> owned = [];

            /// <summary>Makes a distribution.</summary>
            /// <param name="generator">Where random numbers come from; the default generator where null.</param>
            /// <param name="batch_shape">The shape of the batch; one distribution where null.</param>
            /// <param name="event_shape">The shape of one draw; a number where null.</param>
            public Distribution(Generator? generator, long[]? batch_shape = null, long[]? event_shape = null) =>
                (this.generator, this.batch_shape, this.event_shape) = (generator, new Size(batch_shape ?? []), new Size(event_shape ?? []));

            /// <summary>The shape of the batch.</summary>
            public Size batch_shape { get; protected set; }

            /// <summary>The shape of one draw.</summary>
            public Size event_shape { get; protected set; }

            /// <summary>The mean.</summary>
            public abstract Tensor mean { get; }

            /// <summary>The variance.</summary>
            public abstract Tensor variance { get; }

            /// <summary>The standard deviation.</summary>
            public virtual Tensor stddev => variance.sqrt();

            /// <summary>The most likely value. Throws <see cref="NotSupportedException"/> where there is no single one.</summary>
            public virtual Tensor mode => throw Without("mode");

            /// <summary>Draws that gradients go through, of the shape given followed by batch and event.</summary>
            public abstract Tensor rsample(params long[] sample_shape);

            /// <summary>Draws that gradients go through, of the shape given followed by batch and event.</summary>
            public Tensor rsample(Size sample_shape) => rsample(sample_shape.ToArray());

            /// <summary>Draws of the shape given followed by batch and event.</summary>
            public virtual Tensor sample(params long[] sample_shape)
            {
                using var _ = no_grad();
                return rsample(sample_shape);
            }

            /// <summary>Draws of the shape given followed by batch and event.</summary>
            public Tensor sample(Size sample_shape) => sample(sample_shape.ToArray());

            /// <summary>The logarithm of the probability, or of its density, at a value.</summary>
            public abstract Tensor log_prob(Tensor value);

            /// <summary>The entropy.</summary>
            public abstract Tensor entropy();

            /// <summary>The exponential of the entropy.</summary>
            public virtual Tensor perplexity() => entropy().exp();

            /// <summary>The probability up to a value. Throws <see cref="NotSupportedException"/> where it is not known.</summary>
            public virtual Tensor cdf(Tensor value) => throw Without("cdf");

            /// <summary>The value up to which the probability is given. Throws <see cref="NotSupportedException"/> where it is not known.</summary>
            public virtual Tensor icdf(Tensor value) => throw Without("icdf");

            /// <summary>The same distribution in a larger batch.</summary>
            /// <param name="batch_shape">The shape of the batch.</param>
            /// <param name="instance">Not used: a new distribution is made.</param>
            public abstract Distribution expand(Size batch_shape, Distribution? instance = null);

            /// <summary>A shape of draws followed by batch and event.</summary>
            protected long[] ExtendedShape(params long[] sample_shape) => [.. sample_shape, .. batch_shape, .. event_shape];

            /// <summary>Keeps a tensor until the distribution is disposed, out of the reach of scopes.</summary>
            private protected Tensor Own(Tensor tensor)
            {
                var own = tensor.alias().DetachFromDisposeScope();
                owned.Add(own);
                return own;
            }

            /// <summary>Probabilities moved off zero and one.</summary>
            protected Tensor ClampProbs(Tensor probs)
            {
                var eps = finfo(probs.dtype).eps;
                return probs.clamp(eps, 1 - eps);
            }

            /// <summary>What is positive, and zero for the rest; at zero, half of the gradient goes through.</summary>
            protected Tensor ClampByZero(Tensor x) => WrappedTensorDisposeScope(() => (x.clamp_min(0) + x - x.clamp_max(0)) / 2);

            /// <summary>Probabilities of logits.</summary>
            protected Tensor LogitsToProbs(Tensor logits, bool isBinary = false) => isBinary ? logits.sigmoid() : logits.softmax(-1);

            /// <summary>Logits of probabilities.</summary>
            protected Tensor ProbsToLogits(Tensor probs, bool isBinary = false)
            {
                using var clamped = ClampProbs(probs);
                return isBinary ? clamped.log() - (-clamped).log1p() : clamped.log();
            }

            /// <summary>The parameters of a batch that is either probabilities or logits. Throws <see cref="ArgumentException"/> for both or none.</summary>
            private protected static Tensor OneOf(Tensor? probs, Tensor? logits) => probs is null == logits is null
                ? throw new ArgumentException("give either probs or logits") : (probs ?? logits)!;

            private NotSupportedException Without(string what) => new($"the distribution {GetType().Name} has no {what}");

            /// <summary>Frees the parameters.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the parameters.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var tensor in owned) tensor.Dispose();
            }
        }

        /// <summary>Normal distributions with a mean and a standard deviation.</summary>
        public static Modules.Normal Normal(Tensor loc, Tensor scale, Generator? generator = null) => new(loc, scale, generator);

        /// <summary>A normal distribution with a mean and a standard deviation.</summary>
        public static Modules.Normal Normal(float loc, float scale = 1, Generator? generator = null) => new(tensor(loc), tensor(scale), generator);

        /// <summary>A normal distribution with a mean and a standard deviation.</summary>
        public static Modules.Normal Normal(double loc, double scale = 1, Generator? generator = null) =>
            new(tensor(loc), tensor(scale), generator);

        /// <summary>Uniform distributions from low to high.</summary>
        public static Modules.Uniform Uniform(Tensor low, Tensor high, Generator? generator = null) => new(low, high, generator);

        /// <summary>Bernoulli distributions, given by probabilities or by logits.</summary>
        public static Modules.Bernoulli Bernoulli(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>A Bernoulli distribution, given by a probability or by a logit.</summary>
        public static Modules.Bernoulli Bernoulli(float? probs, float? logits, Generator? generator = null) =>
            new(probs is float p ? tensor(p) : null, logits is float l ? tensor(l) : null, generator);

        /// <summary>A Bernoulli distribution, given by a probability or by a logit.</summary>
        public static Modules.Bernoulli Bernoulli(double? probs, double? logits, Generator? generator = null) =>
            new(probs is double p ? tensor(p) : null, logits is double l ? tensor(l) : null, generator);

        /// <summary>Distributions over categories, given by probabilities or by logits along the last dimension.</summary>
        public static Modules.Categorical Categorical(Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(probs, logits, generator);

        /// <summary>A distribution over equally likely categories.</summary>
        public static Modules.Categorical Categorical(int categories, Generator? generator = null) =>
            new(full(categories, 1.0 / categories), null, generator);

        /// <summary>Binomial distributions, given by how often to draw and by probabilities or logits.</summary>
        public static Modules.Binomial Binomial(Tensor total_count, Tensor? probs = null, Tensor? logits = null, Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        /// <summary>A binomial distribution, given by how often to draw and by a probability or a logit.</summary>
        public static Modules.Binomial Binomial(int total_count, float? probs, float? logits, Generator? generator = null) =>
            new(tensor(total_count), probs is float p ? tensor(p) : null, logits is float l ? tensor(l) : null, generator);

        /// <summary>A binomial distribution, given by how often to draw and by a probability or a logit.</summary>
        public static Modules.Binomial Binomial(int total_count, double? probs, double? logits, Generator? generator = null) =>
            new(tensor(total_count), probs is double p ? tensor(p) : null, logits is double l ? tensor(l) : null, generator);

        /// <summary>Multinomial distributions, given by how often to draw and by probabilities or logits along the last dimension.</summary>
        public static Modules.Multinomial Multinomial(int total_count, Tensor? probs = null, Tensor? logits = null,
            Generator? generator = null) =>
            new(total_count, probs, logits, generator);

        /// <summary>A multinomial distribution over equally likely categories.</summary>
        public static Modules.Multinomial Multinomial(int total_count, int categories, Generator? generator = null) =>
            new(total_count, full(categories, 1.0 / categories), null, generator);
    }
}
