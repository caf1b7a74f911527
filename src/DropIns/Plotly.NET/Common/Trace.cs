namespace Plotly.NET;

/// <summary>One set of data and how it is drawn.</summary>
public class Trace : DynamicObj.DynamicObj
{
    /// <summary>A trace of the plotly.js type with this name, such as <c>scatter</c>.</summary>
    public Trace(string traceTypeName) => Set("type", traceTypeName);

    internal static GenericChart Chart(string type, IOptional useDefaults, params ReadOnlySpan<(string Path, object? Value)> properties)
    {
        var layout = useDefaults.Value is false ? new Layout() : Defaults.Layout;
        return new([new Trace(type).With(properties)], layout, Defaults.DefaultConfig, Defaults.DefaultDisplayOptions);
    }
}
