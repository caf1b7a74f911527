namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Initial values for parameters, set in place; each method returns the tensor.</summary>
        public static partial class init
        {
            /// <summary>The function that follows a layer, for <see cref="calculate_gain"/>.</summary>
            public enum NonlinearityType
            {
                /// <summary>None.</summary>
                Linear,
                /// <summary>None, after a convolution over one dimension.</summary>
                Conv1D,
                /// <summary>None, after a convolution over two dimensions.</summary>
                Conv2D,
                /// <summary>None, after a convolution over three dimensions.</summary>
                Conv3D,
                /// <summary>None, after a transposed convolution over one dimension.</summary>
                ConvTranspose1D,
                /// <summary>None, after a transposed convolution over two dimensions.</summary>
                ConvTranspose2D,
                /// <summary>None, after a transposed convolution over three dimensions.</summary>
                ConvTranspose3D,
                /// <summary>The logistic function.</summary>
                Sigmoid,
                /// <summary>The hyperbolic tangent.</summary>
                Tanh,
                /// <summary>The rectifier.</summary>
                ReLU,
                /// <summary>The rectifier with a slope.</summary>
                LeakyReLU,
            }

            /// <summary>Which variance to preserve.</summary>
            public enum FanInOut
            {
                /// <summary>That of the values, going forward.</summary>
                FanIn,
                /// <summary>That of the gradients, going backward.</summary>
                FanOut,
            }

            /// <summary>How much larger weights must be before a function, to preserve the variance.</summary>
            /// <param name="nonlinearity">The function.</param>
            /// <param name="param">The slope of a leaky rectifier.</param>
            public static double calculate_gain(NonlinearityType nonlinearity, double param = 0) => nonlinearity switch
            {
                NonlinearityType.Tanh => 5.0 / 3,
                NonlinearityType.ReLU => Math.Sqrt(2),
                NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
                _ => 1,
            };

            /// <summary>Ones.</summary>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>Zeros.</summary>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            /// <summary>One value.</summary>
            public static Tensor constant_(Tensor tensor, Scalar val)
            {
                using var _ = no_grad();
                return tensor.fill_(val);
            }

            /// <summary>Numbers drawn evenly from low to high.</summary>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null)
            {
                using var _ = no_grad();
                return tensor.uniform_(low, high, generator);
            }

            /// <summary>Numbers drawn from a normal distribution.</summary>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null)
            {
                using var _ = no_grad();
                return tensor.normal_(mean, std, generator);
            }

            /// <summary>Numbers drawn evenly so that variance is preserved after a rectifier (He et al. 2015).</summary>
            public static Tensor kaiming_uniform_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                if (tensor.numel() == 0) return tensor;
                var bound = Math.Sqrt(3) * KaimingStd(tensor, a, mode, nonlinearity);
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>
            /// Numbers drawn from a normal distribution so that variance is preserved after a rectifier (He et al. 2015).
            /// </summary>
            public static Tensor kaiming_normal_(Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn,
                NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                normal_(tensor, 0, KaimingStd(tensor, a, mode, nonlinearity));

            /// <summary>Numbers drawn evenly so that variance is preserved in both directions (Glorot and Bengio 2010).</summary>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1)
            {
                var bound = Math.Sqrt(3) * XavierStd(tensor, gain);
                return uniform_(tensor, -bound, bound);
            }

            /// <inheritdoc cref="xavier_uniform_"/>
            public static Tensor glorot_uniform_(Tensor tensor, double gain = 1) => xavier_uniform_(tensor, gain);

            /// <summary>
            /// Numbers drawn from a normal distribution so that variance is preserved in both directions (Glorot and Bengio 2010).
            /// </summary>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1) => normal_(tensor, 0, XavierStd(tensor, gain));

            /// <inheritdoc cref="xavier_normal_"/>
            public static Tensor glorot_normal_(Tensor tensor, double gain = 1) => xavier_normal_(tensor, gain);

            /// <summary>Ones on the diagonal of a matrix, zeros elsewhere.</summary>
            public static Tensor eye_(Tensor tensor)
            {
                using var _ = no_grad();
                using var identity = eye(tensor.size(0), tensor.size(1), tensor.dtype);
                return tensor.copy_(identity);
            }

            /// <summary>
            /// Weights <c>[out, in, kernel…]</c> of a convolution that passes each channel on: ones in the middle of the kernel,
            /// zeros elsewhere. Throws <see cref="ArgumentException"/> unless there are three to five dimensions.
            /// </summary>
            public static Tensor dirac_(Tensor tensor)
            {
                if (tensor.ndim is < 3 or > 5)
                    throw new ArgumentException($"Only tensors with 3, 4, or 5 dimensions are supported, got {tensor.ndim}", nameof(tensor));
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                tensor.zero_();
                var middle = tensor;
                while (middle.ndim > 2) middle = middle.select(2, middle.size(2) / 2);
                middle.diagonal().fill_(1);
                return tensor;
            }

            /// <summary>
            /// A matrix of numbers drawn from a normal distribution with a share of each column set to zero (Martens 2010). Throws
            /// <see cref="ArgumentException"/> unless there are two dimensions.
            /// </summary>
            public static Tensor sparse_(Tensor tensor, double sparsity, double std = 0.01)
            {
                if (tensor.ndim != 2) throw new ArgumentException($"Only tensors with 2 dimensions are supported, got {tensor.ndim}", nameof(tensor));
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                tensor.normal_(0, std);
                long rows = tensor.size(0), empty = (long)Math.Ceiling(sparsity * rows);
                for (long column = 0; column < tensor.size(1); column++)
                    tensor.select(1, column).index_fill_(0, randperm(rows).narrow(0, 0, empty), 0);
                return tensor;
            }

            /// <summary>Numbers drawn from a normal distribution, those outside the range from a to b drawn anew.</summary>
            public static Tensor trunc_normal_(Tensor tensor, double mean = 0, double std = 1, double a = -2, double b = 2,
                Generator? generator = null)
            {
                using var _ = no_grad();
                // The inverse distribution function of numbers drawn evenly between those of the bounds, as PyTorch does it.
                double low = Below((a - mean) / std), high = Below((b - mean) / std);
                tensor.uniform_(2 * low - 1, 2 * high - 1, generator);
                return tensor.erfinv_().mul_(std * Math.Sqrt(2)).add_(mean).clamp_(a, b);

                static double Below(double x)
                {
                    using var point = torch.tensor(x / Math.Sqrt(2));
                    using var error = point.erf();
                    return (1 + error.item<double>()) / 2;
                }
            }

            /// <summary>An orthogonal matrix, drawn evenly (Saxe et al. 2013); further dimensions are counted as columns.</summary>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1)
            {
                if (tensor.ndim < 2) throw new ArgumentException("an orthogonal matrix needs at least two dimensions", nameof(tensor));
                if (tensor.numel() == 0) return tensor;
                using var _ = no_grad();
                using var scope = NewDisposeScope();
                long rows = tensor.size(0), columns = tensor.NumberOfElements / rows;
                var drawn = empty(rows, columns, tensor.dtype).normal_();
                if (rows < columns) drawn.transpose_(0, 1);
                var (q, r) = linalg.qr(drawn);
                q = q * r.diag().sign();
                if (rows < columns) q = q.t();
                tensor.view_as(q).copy_(q);
                return tensor.mul_(gain);
            }

            /// <summary>
            /// How many inputs an output has and the reverse. Throws <see cref="ArgumentException"/> below two dimensions.
            /// </summary>
            public static (long fanIn, long fanOut) CalculateFanInAndFanOut(Tensor tensor)
            {
                var shape = tensor.shape;
                if (shape.Length < 2)
                    throw new ArgumentException($"fan in and fan out need at least two dimensions, got {shape.Length}", nameof(tensor));
                var field = shape.Skip(2).TotalSize();
                return (shape[1] * field, shape[0] * field);
            }

            private static double KaimingStd(Tensor tensor, double a, FanInOut mode, NonlinearityType nonlinearity)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return calculate_gain(nonlinearity, a) / Math.Sqrt(mode == FanInOut.FanIn ? fanIn : fanOut);
            }

            private static double XavierStd(Tensor tensor, double gain)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return gain * Math.Sqrt(2.0 / (fanIn + fanOut));
            }
        }
    }
}
