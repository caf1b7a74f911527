using System.Globalization;
using System.IO.Compression;
using Microsoft.ML.Data;

namespace Microsoft.ML.Tests;

/// <summary>The data sets of the repository, as rows.</summary>
internal static class DataSets
{
    public static List<Digit> Digits() => [.. Lines("digits").Select(line => new Digit { Number = (uint)line[^1], Pixels = line[..^1] })];

    public static List<Mail> Spambase() =>
        [.. Text("spambase").Skip(1).Select(line => new Mail { Label = line.EndsWith(",spam", StringComparison.Ordinal), Features = Numbers(line[..line.LastIndexOf(',')]) })];

    private static IEnumerable<float[]> Lines(string name) => Text(name).Where(line => char.IsDigit(line[0])).Select(Numbers);

    private static float[] Numbers(string line) => Array.ConvertAll(line.Split(','), text => float.Parse(text, CultureInfo.InvariantCulture));

    private static List<string> Text(string name)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "datasets", $"{name}.csv.gz")), CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    internal sealed class Digit
    {
        public uint Number { get; set; }

        [VectorType(64)]
        public float[] Pixels { get; set; } = [];
    }

    internal sealed class Mail
    {
        public bool Label { get; set; }

        [VectorType(57)]
        public float[] Features { get; set; } = [];
    }
}
