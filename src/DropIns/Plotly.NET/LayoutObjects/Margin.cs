using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

/// <summary>The space in pixels around the plotting area.</summary>
public class Margin : DynamicObj.DynamicObj
{
    /// <summary>Makes one with the properties that are given.</summary>
    public static Margin init<LeftType, RightType, TopType, BottomType, PadType, AutoexpandType>(
        FSharpOption<LeftType>? Left = null,
        FSharpOption<RightType>? Right = null,
        FSharpOption<TopType>? Top = null,
        FSharpOption<BottomType>? Bottom = null,
        FSharpOption<PadType>? Pad = null,
        FSharpOption<AutoexpandType>? Autoexpand = null)
        where LeftType : IConvertible
        where RightType : IConvertible
        where TopType : IConvertible
        where BottomType : IConvertible
        where PadType : IConvertible
        where AutoexpandType : IConvertible =>
        new Margin().With(
            ("l", Left),
            ("r", Right),
            ("t", Top),
            ("b", Bottom),
            ("pad", Pad),
            ("autoexpand", Autoexpand));
}
