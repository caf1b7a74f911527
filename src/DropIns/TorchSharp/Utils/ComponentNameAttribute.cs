namespace TorchSharp.Utils;

/// <summary>The name under which a module registers what a field holds, in place of the field's own.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ComponentNameAttribute : Attribute
{
    /// <summary>The name, without dots.</summary>
    public string? Name { get; set; }
}
