namespace TorchSharp;

public static partial class torch
{
    /// <summary>The type of a tensor's elements; the numbers are libtorch's.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>Unsigned 8-bit integer.</summary>
        Byte = 0,
        /// <summary>Signed 8-bit integer.</summary>
        Int8 = 1,
        /// <summary>Signed 16-bit integer.</summary>
        Int16 = 2,
        /// <summary>Signed 32-bit integer.</summary>
        Int32 = 3,
        /// <summary>Signed 64-bit integer.</summary>
        Int64 = 4,
        /// <summary>16-bit floating point.</summary>
        Float16 = 5,
        /// <summary>32-bit floating point.</summary>
        Float32 = 6,
        /// <summary>64-bit floating point.</summary>
        Float64 = 7,
        /// <summary>Complex number of two 32-bit parts.</summary>
        ComplexFloat32 = 9,
        /// <summary>Complex number of two 64-bit parts.</summary>
        ComplexFloat64 = 10,
        /// <summary>Truth value.</summary>
        Bool = 11,
        /// <summary>Quantized signed 8-bit integer.</summary>
        QInt8 = 12,
        /// <summary>Quantized unsigned 8-bit integer.</summary>
        QUInt8 = 13,
        /// <summary>Quantized 32-bit integer.</summary>
        QInt32 = 14,
        /// <summary>16-bit floating point with the range of 32 bits.</summary>
        BFloat16 = 15,
    }
}
