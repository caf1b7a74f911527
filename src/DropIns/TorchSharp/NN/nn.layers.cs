using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A layer that multiplies by a matrix and adds a vector.</summary>
        /// <param name="inputSize">The length of an input vector.</param>
        /// <param name="outputSize">The length of an output vector.</param>
        /// <param name="hasBias">False adds nothing.</param>
        /// <param name="device">Where the parameters are.</param>
        /// <param name="dtype">The type of their elements.</param>
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(inputSize, outputSize, hasBias, device, dtype);

        /// <summary>A layer with given parameters: weight <c>[out, in]</c>, bias <c>[out]</c>.</summary>
        public static Linear Linear(Parameter weight, Parameter? bias = null) => new(weight, bias);

        /// <summary>Each element, zero where it is negative.</summary>
        public static ReLU ReLU(bool inplace = false) => new(inplace);

        /// <summary>Each element, times a slope where it is negative.</summary>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);

        /// <summary>Each element, alpha times its exponential less one where it is negative.</summary>
        public static ELU ELU(double alpha = 1, bool inplace = false) => new(alpha, inplace);

        /// <summary>Each element times its logistic function.</summary>
        public static SiLU SiLU() => new(false);

        /// <summary>Each element times its logistic function.</summary>
        public static SiLU SiLU(bool inplace) => new(inplace);

        /// <summary>The hyperbolic tangent of each element, -1 to 1.</summary>
        public static Tanh Tanh(bool inplace = false) => new(inplace);

        /// <summary>The logistic function of each element, 0 to 1.</summary>
        public static Sigmoid Sigmoid() => new(false);

        /// <summary>The logistic function of each element, 0 to 1.</summary>
        public static Sigmoid Sigmoid(bool inplace) => new(inplace);

        /// <summary>Exponentials that sum to one along a dimension.</summary>
        public static Softmax Softmax(long dim) => new(dim);

        /// <summary>The logarithms of the softmax along a dimension.</summary>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);

        /// <summary>A smooth rectifier: log(1 + exp(beta x)) / beta.</summary>
        public static Softplus Softplus(double beta = 1, double threshold = 20) => new(beta, threshold);

        /// <summary>The input.</summary>
        public static Identity Identity() => new();

        /// <summary>A range of dimensions made one.</summary>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);

        /// <summary>One dimension split into several.</summary>
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public static GELU GELU() => GELU(Modules.GELU.Approximate.none);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public static GELU GELU(bool inplace) => GELU(Modules.GELU.Approximate.none, inplace);

        /// <summary>Each element times the normal distribution function of it.</summary>
        public static GELU GELU(GELU.Approximate approximate, bool inplace = false) => new(approximate, inplace);

        /// <summary>In training, sets elements to zero at random and scales the others up; else the input.</summary>
        public static Dropout Dropout(double p = 0.5, bool inplace = false) => new(p, inplace);

        /// <summary>Batch normalization of <c>[batch, channels]</c> or <c>[batch, channels, length]</c>.</summary>
        public static BatchNorm1d BatchNorm1d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>Batch normalization of <c>[batch, channels, height, width]</c>.</summary>
        public static BatchNorm2d BatchNorm2d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>An empty sequence, to append modules to.</summary>
        public static Sequential Sequential() => new(Array.Empty<Module<Tensor, Tensor>>());

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(params (string name, Module<Tensor, Tensor> submodule)[] modules) => new(modules);

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(params Module<Tensor, Tensor>[] modules) => new(modules);

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(params Tuple<string, Module<Tensor, Tensor>>[] modules) =>
            new([.. modules.Select(pair => (pair.Item1, pair.Item2))]);

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(IEnumerable<(string name, Module<Tensor, Tensor> submodule)> modules) => new(modules.ToArray());

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(IEnumerable<Tuple<string, Module<Tensor, Tensor>>> modules) => Sequential(modules.ToArray());

        /// <summary>Modules called one after the other.</summary>
        public static Sequential Sequential(IEnumerable<Module<Tensor, Tensor>> modules) => new(modules.ToArray());

        /// <summary>A list of modules that are registered by their position.</summary>
        public static ModuleList<Module> ModuleList(params Module[] modules) => new(modules);

        /// <summary>A list of modules that are registered by their position.</summary>
        public static ModuleList<T> ModuleList<T>(params T[] modules) where T : Module => new(modules);

        /// <summary>A tensor that a module trains.</summary>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
    }
}
