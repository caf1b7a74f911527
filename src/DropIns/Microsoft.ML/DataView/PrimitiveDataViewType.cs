namespace Microsoft.ML.Data;

/// <summary>The type of single values, which a vector can hold too.</summary>
public abstract class PrimitiveDataViewType : DataViewType
{
    private protected PrimitiveDataViewType(Type rawType)
        : base(rawType)
    {
    }

    /// <inheritdoc/>
    public override bool Equals(DataViewType? other) => other is PrimitiveDataViewType and not KeyDataViewType && other.RawType == RawType;
}
