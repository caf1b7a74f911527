using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Values that Python's torch computed; Fixtures/generate.py says how.</summary>
internal static class Fixture
{
    private static readonly JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures",
        "fixtures.json"))).RootElement;

    internal static JsonElement Get(params string[] path) => path.Aggregate(root, (element, key) => element.GetProperty(key));

    internal static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetDouble())];

    internal static TheoryData<string> Names(string section)
    {
        var names = new TheoryData<string>();
        foreach (var property in Get(section).EnumerateObject()) names.Add(property.Name);
        return names;
    }

    internal static void Matches(JsonElement expected, Tensor actual, double tolerance = 0)
    {
        Assert.Equal(expected.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()), actual.shape);
        Matches(Numbers(expected.GetProperty("values")), actual, tolerance);
    }

    internal static void Matches(double[] expected, Tensor actual, double tolerance)
    {
        using var converted = actual.detach().to(float64).contiguous();
        Close(expected, converted.data<double>().ToArray(), tolerance);
    }

    internal static void Close(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (int i = 0; i < expected.Length; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i])),
                $"position {i}: expected {expected[i]:R}, got {actual[i]:R}");
    }
}
