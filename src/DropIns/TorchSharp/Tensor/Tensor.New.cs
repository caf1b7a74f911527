namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty(size, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(long size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_empty((long[])[size], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(long rows, long columns, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_empty((long[])[rows, columns], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_empty((long[])[dim0, dim1, dim2], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_empty((long[])[dim0, dim1, dim2, dim3], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type whose elements are not set.</summary>
        public Tensor new_empty(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_empty(size.ToArray(), dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros(size, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(long size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_zeros((long[])[size], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_zeros((long[])[rows, columns], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_zeros((long[])[dim0, dim1, dim2], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_zeros((long[])[dim0, dim1, dim2, dim3], dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of zeros.</summary>
        public Tensor new_zeros(ReadOnlySpan<long> size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_zeros(size.ToArray(), dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of ones.</summary>
        public Tensor new_ones(long size, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => torch.ones((long[])[size], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor of this one's type of ones.</summary>
        public Tensor new_ones(long rows, long columns, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => torch.ones((long[])[rows, columns], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor of this one's type of ones.</summary>
        public Tensor new_ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => torch.ones((long[])[dim0, dim1, dim2], dtype ?? this.dtype, device ?? this.device,
                requires_grad);

        /// <summary>A tensor of this one's type of ones.</summary>
        public Tensor new_ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => torch.ones((long[])[dim0, dim1, dim2, dim3], dtype ?? this.dtype, device ?? this.device,
                requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full(size, value, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(long size, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_full((long[])[size], value, dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_full((long[])[rows, columns], value, dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_full((long[])[dim0, dim1, dim2], value, dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_full((long[])[dim0, dim1, dim2, dim3], value, dtype, device, requires_grad);

        /// <summary>A tensor of this one's type of one value.</summary>
        public Tensor new_full(ReadOnlySpan<long> size, Scalar value, ScalarType? dtype = null, Device? device = null,
            bool requires_grad = false) => new_full(size.ToArray(), value, dtype, device, requires_grad);
    }
}
