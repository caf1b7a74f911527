namespace DeepLearningClinic.Charts;

/// <summary>A named curve; written as a tuple such as <c>("train", x, y)</c>.</summary>
/// <param name="Name">The name in the legend; empty for none.</param>
/// <param name="X">The places on the x axis.</param>
/// <param name="Y">The values there, as many as places.</param>
public sealed record Curve(string Name, double[] X, double[] Y)
{
    /// <summary>A curve over given places.</summary>
    public static implicit operator Curve((string Name, double[] X, double[] Y) curve) => new(curve.Name, curve.X, curve.Y);

    /// <summary>A curve over given places.</summary>
    public static implicit operator Curve((string Name, float[] X, float[] Y) curve) =>
        new(curve.Name, Array.ConvertAll(curve.X, x => (double)x), Array.ConvertAll(curve.Y, y => (double)y));

    /// <summary>A curve over given places.</summary>
    public static implicit operator Curve((string Name, int[] X, double[] Y) curve) =>
        new(curve.Name, Array.ConvertAll(curve.X, x => (double)x), curve.Y);

    /// <summary>A curve over 1, 2, 3 and so on.</summary>
    public static implicit operator Curve((string Name, double[] Y) curve) =>
        (curve.Name, Enumerable.Range(1, curve.Y.Length).ToArray(), curve.Y);

    /// <summary>A curve over 1, 2, 3 and so on.</summary>
    public static implicit operator Curve((string Name, float[] Y) curve) => (curve.Name, Array.ConvertAll(curve.Y, y => (double)y));
}
