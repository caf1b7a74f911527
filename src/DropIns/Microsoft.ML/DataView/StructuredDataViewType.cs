namespace Microsoft.ML.Data;

/// <summary>The type of values that are made up of others.</summary>
public abstract class StructuredDataViewType : DataViewType
{
    private protected StructuredDataViewType(Type rawType)
        : base(rawType)
    {
    }
}
