namespace Plotly.NET;

internal static class Properties
{
    internal static T With<T>(this T target, params ReadOnlySpan<(string Path, object? Value)> properties) where T : DynamicObj.DynamicObj
    {
        foreach (var (path, value) in properties) target.Set(path, value);
        return target;
    }

    internal static T Merge<T>(T first, DynamicObj.DynamicObj second) where T : DynamicObj.DynamicObj
    {
        var merged = (T)first.Clone();
        merged.Absorb(second);
        return merged;
    }
}
