using TorchSharp.Native;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module trains.</summary>
public class Parameter : Tensor
{
    /// <summary>Makes a parameter of a tensor's elements, which both share.</summary>
    /// <param name="data">The elements.</param>
    /// <param name="requires_grad">False keeps the parameter as it is in training.</param>
    public Parameter(Tensor data, bool requires_grad = true) : base(Shared(data)) => this.requires_grad = requires_grad;

    /// <summary>Makes a parameter of a tensor that nothing else needs, and disposes it.</summary>
    internal static Parameter Owning(Tensor data)
    {
        using (data) return new Parameter(data);
    }

    private static nint Shared(Tensor data) => (nint)Op.detach.CallValue(data).Bits;
}
