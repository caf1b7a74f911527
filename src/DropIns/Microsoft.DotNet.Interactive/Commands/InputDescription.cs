namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Something that the reader is asked for.</summary>
/// <param name="name">The name that the answer goes by.</param>
/// <param name="prompt">What the reader is asked; the name unless given.</param>
public class InputDescription(string name, string? prompt = null)
{
    /// <summary>The name that the answer goes by.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>What the reader is asked.</summary>
    public string Prompt { get; } = prompt ?? name;

    /// <summary>What kind of answer is expected; password hides what is typed.</summary>
    public string TypeHint { get; set; } = "text";

    /// <summary>The name without the hyphens before it.</summary>
    public string GetPropertyNameForJsonSerialization() => Name.TrimStart('-');
}
