using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Lets notebook kernels show a tensor's numbers, where they would list its properties.</summary>
internal sealed class TensorFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [new TensorFormatter()];
}

internal sealed class TensorFormatter
{
    // Beyond this many numbers, rows and columns are left out, as the other styles do.
    private const long Most = 1000;

    public string MimeType => "text/plain";

    public bool Format(object value, TextWriter writer)
    {
        if (value is not Tensor tensor) return false;
        writer.Write(tensor.IsInvalid ? "a disposed tensor"
            : tensor.NumberOfElements <= Most || torch.TensorStringStyle != julia ? tensor.str().TrimEnd()
            : tensor.metastr() + torch.newLine + tensor.npstr());
        return true;
    }
}
