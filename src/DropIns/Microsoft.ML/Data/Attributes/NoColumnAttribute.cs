namespace Microsoft.ML.Data;

/// <summary>A field or property that stands for no column.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NoColumnAttribute : Attribute
{
}
