namespace TorchSharp;

public static partial class torch
{
    /// <summary>The array as a tensor of rank one.</summary>
    public static Tensor tensor(BFloat16[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromSpan<BFloat16>(rawArray, [rawArray.Length], dtype, device, requires_grad, names);

    /// <summary>The array as a tensor of a shape.</summary>
    public static Tensor tensor(BFloat16[] rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(rawArray, dimensions, dtype, device, requires_grad, names);

    /// <summary>The list as a tensor of rank one.</summary>
    public static Tensor tensor(IList<BFloat16> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromSpan<BFloat16>(Span(rawArray), [rawArray.Count], dtype, device, requires_grad, names);

    /// <summary>The list as a tensor of a shape.</summary>
    public static Tensor tensor(IList<BFloat16> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(Span(rawArray), dimensions, dtype, device, requires_grad, names);

    /// <summary>The list as a matrix.</summary>
    public static Tensor tensor(IList<BFloat16> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(Span(rawArray), [rows, columns], dtype, device, requires_grad, names);

    /// <summary>The list as a tensor of rank three.</summary>
    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(Span(rawArray), [dim0, dim1, dim2], dtype, device, requires_grad, names);

    /// <summary>The list as a tensor of rank four.</summary>
    public static Tensor tensor(IList<BFloat16> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null,
        Device? device = null, bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(Span(rawArray), [dim0, dim1, dim2, dim3], dtype, device, requires_grad, names);

    /// <summary>The array as a tensor of rank two.</summary>
    public static Tensor tensor(BFloat16[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <summary>The array as a tensor of rank three.</summary>
    public static Tensor tensor(BFloat16[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <summary>The array as a tensor of rank four.</summary>
    public static Tensor tensor(BFloat16[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false,
        string[]? names = null) =>
        FromArray<BFloat16>(rawArray, dtype, device, requires_grad, names);

    /// <summary>The memory as a tensor of a shape; the elements are copied.</summary>
    public static Tensor tensor(Memory<BFloat16> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null,
        bool requires_grad = false, string[]? names = null) =>
        FromSpan<BFloat16>(rawArray.Span, dimensions, dtype, device, requires_grad, names);

    /// <summary>A tensor of rank zero.</summary>
    public static Tensor tensor(BFloat16 scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        FromSpan<BFloat16>([scalar], [], dtype, device, requires_grad, null);
}
