using Microsoft.CodeAnalysis;

namespace Course.Engine;

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">
/// What it is: method, property, field, event, class, struct, interface, enum, delegate, namespace, variable, keyword, parameter, magic, folder, file, package
/// or version.
/// </param>
public sealed record Suggestion(string Text, string Kind)
{
    /// <summary>How it is declared, in one line; null for what is no symbol of C#.</summary>
    public string? Signature => Symbol is null ? null : CodeAssistance.Signature(Symbol);

    internal ISymbol? Symbol { get; init; }
}
