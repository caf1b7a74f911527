using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tests;

public class Snapshots
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Snapshots");

    public static TheoryData<string> Kinds => Examples.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_of_chart_is_written_as_recorded(string kind)
    {
        var figure = JsonNode.Parse(GenericChart.toJson(Examples.Of(kind)))!;
        figure["layout"]!.AsObject().Remove("template");
        figure.AsObject().Remove("config");
        var text = figure.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) + "\n";
        var file = Path.Combine(Folder, kind + ".json");
        if (!File.Exists(file))
        {
            File.WriteAllText(Path.Combine(Path.GetTempPath(), kind + ".json"), text);
            Assert.Fail($"There is no snapshot of {kind}. It was written to {Path.GetTempPath()}: look at it and put it beside the tests.");
        }
        Assert.Equal(File.ReadAllText(file), text);
    }
}
