namespace DeepLearningClinic.Convolutional;

/// <summary>A map laid over a grey picture in colour (notebook 4, "What it sees").</summary>
public static class HeatOverlay
{
    // From nothing to much, readable by the colour-blind: black, blue, orange, yellow.
    private static readonly float[][] s_colours = [[0, 0, 0], [0, 0.45f, 0.7f], [0.9f, 0.6f, 0], [1, 0.95f, 0.3f]];

    /// <summary>The picture with the map on it, <c>[3, height, width]</c>: the more the map says, the more colour.</summary>
    /// <param name="picture">Grey values from 0 to 1, <c>[height, width]</c>.</param>
    /// <param name="map">Values of the same shape; those up to 0 leave the picture grey.</param>
    /// <param name="largest">The value that has the full colour, or null for the map's largest.</param>
    /// <exception cref="ArgumentException">Picture and map differ in shape.</exception>
    public static float[,,] Of(float[,] picture, float[,] map, float? largest = null)
    {
        var (height, width) = (picture.GetLength(0), picture.GetLength(1));
        if (map.GetLength(0) != height || map.GetLength(1) != width)
            throw new ArgumentException($"The picture is [{height}, {width}] and the map [{map.GetLength(0)}, {map.GetLength(1)}]: enlarge the map to the picture's size.");
        var full = Math.Max(largest ?? map.Cast<float>().Max(), 1e-12f);
        var mixed = new float[3, height, width];
        for (var i = 0; i < height; i++)
            for (var j = 0; j < width; j++)
            {
                var heat = Math.Clamp(map[i, j] / full, 0, 1);
                var place = heat * (s_colours.Length - 1);
                var below = Math.Min((int)place, s_colours.Length - 2);
                for (var channel = 0; channel < 3; channel++)
                {
                    var colour = s_colours[below][channel] + (place - below) * (s_colours[below + 1][channel] - s_colours[below][channel]);
                    mixed[channel, i, j] = (1 - 0.6f * heat) * picture[i, j] + 0.6f * heat * colour;
                }
            }
        return mixed;
    }
}
