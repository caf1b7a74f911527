using System.Globalization;

namespace Plotly.NET;

/// <summary>A colour, one colour a point, or one value a point that a colour scale turns into a colour.</summary>
public sealed class Color : IStyleValue
{
    private readonly object value;

    private Color(object value) => this.value = value;

    object IStyleValue.Value => value;

    /// <summary>A colour from opacity, red, green and blue, each from 0 to 255.</summary>
    public static Color fromARGB(int a, int r, int g, int b) =>
        new(string.Create(CultureInfo.InvariantCulture, $"rgba({r}, {g}, {b}, {a / 255.0})"));

    /// <summary>A colour from red, green and blue, each from 0 to 255.</summary>
    public static Color fromRGB(int r, int g, int b) => new($"rgba({r}, {g}, {b}, 1.0)");

    /// <summary>A colour from hexadecimal digits such as <c>#0072B2</c>.</summary>
    /// <exception cref="FormatException">It is not 3, 6 or 8 hexadecimal digits after an optional #.</exception>
    public static Color fromHex(string s)
    {
        var digits = s.TrimStart('#');
        if (digits.Length is not (3 or 6 or 8) || !digits.All(char.IsAsciiHexDigit))
            throw new FormatException($"\"{s}\" is no colour: write # and 3, 6 or 8 hexadecimal digits, such as #0072B2.");
        return new("#" + digits);
    }

    /// <summary>One colour a point.</summary>
    public static Color fromColors(IEnumerable<Color> c) => new(c.Select(color => color.value).ToArray());

    /// <summary>A colour by the name that CSS gives it.</summary>
    public static Color fromString(string c) => new(c);

    /// <summary>One value a point, coloured by the colour scale.</summary>
    public static Color fromColorScaleValues<a>(IEnumerable<a> c) where a : IConvertible => new(DynamicObj.DynamicObj.Plain(c)!);
}
