using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module trains.</summary>
public class Parameter : Tensor
{
    /// <summary>Makes a parameter of a tensor's elements, which both share.</summary>
    /// <param name="data">The elements.</param>
    /// <param name="requires_grad">False keeps the parameter as it is in training.</param>
    public Parameter(Tensor data, bool requires_grad = true) : base(Shared(data)) => this.requires_grad = requires_grad;

    private static nint Shared(Tensor data)
    {
        var detached = data.detach();
        return detached.DecoupleFromNativeHandle();
    }
}
