using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>A button and what plotly.js does when it is pressed.</summary>
public class UpdateMenuButton : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static UpdateMenuButton init(
        FSharpOption<IEnumerable<DynamicObj.DynamicObj>>? Args = null,
        FSharpOption<IEnumerable<DynamicObj.DynamicObj>>? Args2 = null,
        FSharpOption<bool>? Execute = null,
        FSharpOption<string>? Label = null,
        FSharpOption<StyleParam.UpdateMethod>? Method = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<bool>? Visible = null) =>
        new UpdateMenuButton().With(
            ("args", Args),
            ("args2", Args2),
            ("execute", Execute),
            ("label", Label),
            ("method", Method),
            ("name", Name),
            ("templateitemname", TemplateItemName),
            ("visible", Visible));
}
