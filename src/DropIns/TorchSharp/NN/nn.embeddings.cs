using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Each channel divided by the size of its neighbours.</summary>
        public static LocalResponseNorm LocalResponseNorm(long size, double alpha = 0.0001, double beta = 0.75, double k = 1) =>
            new(size, alpha, beta, k);

        /// <summary>Batch normalization of <c>[batch, channels, depth, height, width]</c>.</summary>
        public static BatchNorm3d BatchNorm3d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = true,
            bool track_running_stats = true, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>Instance normalization of <c>[batch, channels, length]</c>; the batch may be left out.</summary>
        public static InstanceNorm1d InstanceNorm1d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>Instance normalization of <c>[batch, channels, height, width]</c>; the batch may be left out.</summary>
        public static InstanceNorm2d InstanceNorm2d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>Instance normalization of <c>[batch, channels, depth, height, width]</c>; the batch may be left out.</summary>
        public static InstanceNorm3d InstanceNorm3d(long num_features, double eps = 1e-05, double momentum = 0.1, bool affine = false,
            bool track_running_stats = false, Device? device = null, ScalarType? dtype = null) =>
            new(num_features, eps, momentum, affine, track_running_stats, device, dtype);

        /// <summary>A bilinear form of two vectors for each element of the result, plus a bias.</summary>
        public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null,
            ScalarType? dtype = null) => new(in1_features, in2_features, out_features, hasBias, device, dtype);

        /// <summary>Trained vectors of the numbers in bags, one for each bag.</summary>
        public static EmbeddingBag EmbeddingBag(long num_embeddings, long embedding_dims, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null)
        {
            var weight = Modules.Parameter.Owning(empty(num_embeddings, embedding_dims, dtype, device));
            init.normal_(weight);
            using var _ = no_grad();
            if (padding_index >= 0) weight[padding_index].zero_().Dispose();
            return new(weight, max_norm, norm_type, scale_grad_by_freq, mode, sparse, include_last_offset,
                padding_index);
        }

        /// <summary>Given vectors of the numbers in bags, one for each bag.</summary>
        public static EmbeddingBag EmbeddingBag_from_pretrained(Tensor embeddings, bool freeze = true, double? max_norm = null,
            double norm_type = 2, bool scale_grad_by_freq = false, EmbeddingBagMode mode = EmbeddingBagMode.Mean, bool sparse = false,
            bool include_last_offset = false, long padding_index = -1, Device? device = null, ScalarType? dtype = null) =>
            new(new Parameter(embeddings.to(dtype ?? embeddings.dtype, device ?? embeddings.device), !freeze), max_norm, norm_type,
                scale_grad_by_freq, mode, sparse, include_last_offset,
                padding_index);

        /// <summary>Given vectors, one for each number.</summary>
        public static Embedding Embedding_from_pretrained(Tensor embeddings, bool freeze = true, long? padding_idx = null,
            double? max_norm = null, double norm_type = 2, bool scale_grad_by_freq = false, bool sparse = false, Device? device = null,
            ScalarType? dtype = null) =>
            new(new Parameter(embeddings.to(dtype ?? embeddings.dtype, device ?? embeddings.device)), freeze, padding_idx, max_norm,
                norm_type,
                scale_grad_by_freq, sparse);

        /// <summary>Parameters that are registered under given names, in order.</summary>
        public static ParameterDict ParameterDict(params (string, Parameter)[] parameters)
        {
            var found = new ParameterDict();
            foreach (var parameter in parameters) found.Add(parameter);
            return found;
        }

        /// <summary>Parameters that are registered by their position.</summary>
        public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);
    }
}
