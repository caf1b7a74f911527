using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>One position of a slider and what plotly.js does there.</summary>
public class SliderStep : DynamicObj.DynamicObj
{
    /// <summary>Makes one; each pair of <paramref name="Args"/> becomes an object with one property.</summary>
    public static SliderStep init(
        FSharpOption<IEnumerable<Tuple<string, object>>>? Args = null,
        FSharpOption<bool>? Execute = null,
        FSharpOption<string>? Label = null,
        FSharpOption<StyleParam.Method>? Method = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<string>? Value = null,
        FSharpOption<bool>? Visible = null) =>
        new SliderStep().With(
            ("args", Args?.Value.Select(pair => new Dictionary<string, object?> { [pair.Item1] = pair.Item2 }).ToArray()),
            ("execute", Execute),
            ("label", Label),
            ("method", Method),
            ("name", Name),
            ("templateitemname", TemplateItemName),
            ("value", Value),
            ("visible", Visible));
}
