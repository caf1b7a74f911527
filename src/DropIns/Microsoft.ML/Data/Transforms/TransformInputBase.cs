namespace Microsoft.ML.Transforms;

/// <summary>Options of a transform.</summary>
public abstract class TransformInputBase
{
    private protected TransformInputBase()
    {
    }
}
