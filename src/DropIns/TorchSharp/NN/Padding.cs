namespace TorchSharp;

/// <summary>Padding named by what it does.</summary>
public enum Padding
{
    /// <summary>None.</summary>
    Valid,
    /// <summary>As much as keeps the size, with a stride of one.</summary>
    Same,
}
