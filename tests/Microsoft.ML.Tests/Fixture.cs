using System.Text.Json;

namespace Microsoft.ML.Tests;

/// <summary>Values by scikit-learn: Fixtures/make_fixtures.py wrote them.</summary>
internal static class Fixture
{
    private static readonly JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "fixtures.json"))).RootElement;

    public static double Number(string group, string name) => root.GetProperty(group).GetProperty(name).GetDouble();

    public static T[] Array<T>(string group, string name) => root.GetProperty(group).GetProperty(name).Deserialize<T[]>()!;
}
