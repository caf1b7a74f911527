namespace TorchSharp;

/// <summary>The kind of device a tensor lives on; the numbers are libtorch's.</summary>
public enum DeviceType
{
    /// <summary>The processor.</summary>
    CPU = 0,
    /// <summary>An NVIDIA graphics card.</summary>
    CUDA = 1,
    /// <summary>Apple's graphics processor.</summary>
    MPS = 13,
    /// <summary>No memory: shapes only.</summary>
    META = 14,
}

/// <summary>How a tensor is written as text.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, element type and device only.</summary>
    Metadata,
    /// <summary>As Julia prints arrays.</summary>
    Julia,
    /// <summary>As NumPy prints arrays.</summary>
    Numpy,
    /// <summary>As a C# expression.</summary>
    CSharp,
    /// <summary>What <c>torch.TensorStringStyle</c> says.</summary>
    Default,
}
