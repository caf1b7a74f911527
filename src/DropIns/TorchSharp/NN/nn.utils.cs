using TorchSharp.Modules;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Helpers for training.</summary>
        public static partial class utils
        {
            /// <summary>Scales all gradients down together so that their norm is at most max_norm; returns the norm before.</summary>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                using var scope = NewDisposeScope();
                using var _ = no_grad();
                Tensor[] gradients = [.. tensors.Select(parameter => parameter.grad).OfType<Tensor>()];
                if (gradients.Length == 0) return 0;
                var norms = stack(gradients.Select(gradient => Op.norm_Scalar.Call(gradient, norm_type)));
                var total = Op.norm_Scalar.Call(norms, norm_type).ToDouble();
                var factor = max_norm / (total + 1e-6);
                if (factor < 1) Op._foreach_mul__Scalar.Run(gradients, factor);
                return total;
            }

            /// <summary>Moves each element of all gradients into the range from -clip_value to clip_value.</summary>
            public static void clip_grad_value_(IEnumerable<Parameter> tensors, double clip_value)
            {
                using var scope = NewDisposeScope();
                using var _ = no_grad();
                foreach (var parameter in tensors) parameter.grad?.clamp_(-clip_value, clip_value);
            }

            /// <summary>All parameters' elements as one vector.</summary>
            public static Tensor parameters_to_vector(IEnumerable<Parameter> tensors) =>
                cat([.. tensors.Select(parameter => parameter.flatten())]);

            /// <summary>Sets all parameters from one vector.</summary>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Parameter> tensors)
            {
                using var scope = NewDisposeScope();
                using var _ = no_grad();
                long start = 0;
                foreach (var parameter in tensors)
                {
                    var count = parameter.NumberOfElements;
                    parameter.copy_(vec.narrow(0, start, count).reshape(parameter.shape));
                    start += count;
                }
            }
        }
    }
}
