namespace DeepLearningClinic.Distributed;

/// <summary>How the processes' tensors become one; the numbers are those of PyTorch's <c>c10d::ReduceOp</c>.</summary>
public enum ReduceOp
{
    /// <summary>Their sum.</summary>
    Sum = 0,
    /// <summary>Their mean; of floating point numbers only.</summary>
    Mean = 1,
    /// <summary>Their product.</summary>
    Product = 2,
    /// <summary>The least of each element.</summary>
    Min = 3,
    /// <summary>The greatest of each element.</summary>
    Max = 4,
}
