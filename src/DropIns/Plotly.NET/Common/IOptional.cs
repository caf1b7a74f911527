namespace Plotly.NET;

internal interface IOptional
{
    object? Value { get; }
}
