using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a recurrent network applies.</summary>
        public enum NonLinearities
        {
            /// <summary>The rectifier.</summary>
            ReLU = 0,
            /// <summary>The hyperbolic tangent.</summary>
            Tanh = 1,
        }

        /// <summary>What a transformer layer applies.</summary>
        public enum Activations
        {
            /// <summary>The rectifier.</summary>
            ReLU = 0,
            /// <summary>The Gaussian linear unit.</summary>
            GELU = 1,
        }

        /// <summary>A recurrent network.</summary>
        public static RNN RNN(long inputSize, long hiddenSize, long numLayers = 1, NonLinearities nonLinearity = NonLinearities.Tanh,
            bool bias = true,
            bool batchFirst = false, double dropout = 0, bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, numLayers, nonLinearity, bias, batchFirst, dropout, bidirectional, device, dtype);

        /// <summary>A recurrent network of long short-term memory.</summary>
        public static LSTM LSTM(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0,
            bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);

        /// <summary>A recurrent network of gated units.</summary>
        public static GRU GRU(long inputSize, long hiddenSize, long numLayers = 1, bool bias = true, bool batchFirst = false,
            double dropout = 0,
            bool bidirectional = false, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype);

        /// <summary>One step of a recurrent network.</summary>
        public static RNNCell RNNCell(long inputSize, long hiddenSize, NonLinearities nonLinearity = NonLinearities.Tanh, bool bias = true,
            Device? device = null, ScalarType? dtype = null) => new(inputSize, hiddenSize, nonLinearity, bias, device, dtype);

        /// <summary>One step of long short-term memory.</summary>
        public static LSTMCell LSTMCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>One step of gated units.</summary>
        public static GRUCell GRUCell(long inputSize, long hiddenSize, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, hiddenSize, bias, device, dtype);

        /// <summary>Attention in several heads.</summary>
        public static MultiheadAttention MultiheadAttention(long embedded_dim, long num_heads, double dropout = 0, bool bias = true,
            bool add_bias_kv = false, bool add_zero_attn = false, long? kdim = null, long? vdim = null) =>
            new(embedded_dim, num_heads, dropout, bias, add_bias_kv, add_zero_attn, kdim, vdim);

        /// <summary>Self-attention and two linear layers, each with a shortcut and a normalization.</summary>
        public static TransformerEncoderLayer TransformerEncoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048,
            double dropout = 0.1, Activations activation = Activations.ReLU) =>
            new(d_model, nhead, dim_feedforward, dropout, activation);

        /// <summary>Self-attention, attention to an encoder's result and two linear layers.</summary>
        public static TransformerDecoderLayer TransformerDecoderLayer(long d_model = 512, long nhead = 8, long dim_feedforward = 2048,
            double dropout = 0.1, Activations activation = Activations.ReLU) =>
            new(d_model, nhead, dim_feedforward, dropout, activation);

        /// <summary>Decoder layers one after the other, all starting with the given one's weights.</summary>
        public static TransformerDecoder TransformerDecoder(TransformerDecoderLayer decoder_layer, long num_layers) =>
            new(decoder_layer, num_layers);

        /// <summary>An encoder and a decoder (Vaswani et al. 2017).</summary>
        public static Transformer Transformer(long d_model = 512, long nhead = 8, long num_encoder_layers = 6, long num_decoder_layers = 6,
            long dim_feedforward = 2048, double dropout = 0.1, Activations activation = Activations.ReLU) =>
            new(d_model, nhead, num_encoder_layers, num_decoder_layers, dim_feedforward, dropout, activation);

        /// <summary>Encoder layers one after the other, all starting with the given one's weights.</summary>
        public static TransformerEncoder TransformerEncoder(TransformerEncoderLayer encoder_layer, long num_layers) =>
            new(encoder_layer, num_layers);

        public static partial class functional
        {
            /// <summary>Attention: the values averaged by how well query and key fit, <c>[..., length, size]</c>.</summary>
            /// <param name="query">What asks, <c>[..., target, size]</c>.</param>
            /// <param name="key">What is compared with it, <c>[..., source, size]</c>.</param>
            /// <param name="value">What is averaged, <c>[..., source, size]</c>.</param>
            /// <param name="attn_mask">False where a target must not see a source, or numbers to add.</param>
            /// <param name="p">The probability of dropout.</param>
            /// <param name="is_casual">A target sees only the sources up to its own position.</param>
            public static Tensor scaled_dot_product_attention(Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null,
                double p = 0,
                bool is_casual = false)
            {
                if (is_casual && attn_mask is not null) throw new ArgumentException("a causal attention takes no mask of its own",
                    nameof(attn_mask));
                using var scope = NewDisposeScope();
                var scores = (query / Math.Sqrt(query.size(-1))).matmul(key.transpose(-2, -1));
                var visible = is_casual ? ones(query.size(-2), key.size(-2), ScalarType.Bool).tril() : attn_mask;
                if (visible is not null)
                    scores = visible.dtype == ScalarType.Bool ? scores.masked_fill(visible.logical_not(),
                        double.NegativeInfinity) : scores + visible;
                return dropout(scores.softmax(-1), p, p > 0).matmul(value).MoveToOuterDisposeScope();
            }
        }
    }
}
