namespace TorchSharp;

/// <summary>How the vectors of a bag become one.</summary>
public enum EmbeddingBagMode
{
    /// <summary>Their sum.</summary>
    Sum = 0,
    /// <summary>Their mean.</summary>
    Mean = 1,
    /// <summary>The largest of their elements.</summary>
    Max = 2,
}
