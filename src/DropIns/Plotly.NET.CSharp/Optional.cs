namespace Plotly.NET.CSharp;

/// <summary>A value that may be left out.</summary>
/// <param name="Value">The value, where there is one.</param>
/// <param name="IsSome">Whether there is one.</param>
public record struct Optional<T>(T Value, bool IsSome) : IOptional
{
    readonly object? IOptional.Value => IsSome ? Value : null;

    /// <summary>A value that is given.</summary>
    public static implicit operator Optional<T>(T Value) => new(Value, true);
}
