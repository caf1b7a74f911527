using System.Reflection;
using TorchSharp.Utils;

namespace TorchSharp;

/// <summary>What a field tells of the component it holds.</summary>
public static class FieldInfoExtensionMethods
{
    /// <summary>The name under which a module registers what the field holds: its <see cref="ComponentNameAttribute"/>'s, else its own.</summary>
    public static string ComponentName(this FieldInfo field) => field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
}
