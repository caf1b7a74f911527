namespace Course.Tests;

/// <summary>Rules of the repository that a compiler does not know.</summary>
public class HouseTests
{
    [Fact]
    public void The_shim_the_shared_part_of_the_helper_and_each_lecture_room_keep_their_budgets_of_lines()
    {
        string[] shared = ["Charts", "Checks", "Data", "Display", "StateDicts", "Training"];
        var helper = Path.Combine(Repository.Root, "src/DeepLearningClinic");
        var rooms = Directory.GetDirectories(helper).Where(folder => Path.GetFileName(folder) is not ("bin" or "obj")).ToLookup(folder => shared.Contains(Path.GetFileName(folder)));

        Assert.InRange(Lines(Path.Combine(Repository.Root, "src/DropIns/TorchSharp.Native"), "*.cpp"), 1, 700);
        Assert.InRange(rooms[true].Sum(folder => Lines(folder, "*.cs")), 1, 2500);
        Assert.All(rooms[false], room => Assert.InRange(Lines(room, "*.cs"), 1, Path.GetFileName(room) == "Distributed" ? 850 : 600));
    }

    private static int Lines(string folder, string pattern) => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split('/').Contains("build"))
        .Sum(path => File.ReadLines(path).Count());

    [Fact]
    public void No_project_below_knows_one_above()
    {
        // From the bottom up; each may refer to those before it only.
        string[] order =
        [
            "TorchSharp", "Plotly.NET", "Plotly.NET.CSharp",
            "Microsoft.ML.DataView", "Microsoft.ML.Core", "Microsoft.ML.Data", "Microsoft.ML.StandardTrainers", "Microsoft.ML.Transforms", "Microsoft.ML.KMeansClustering",
            "Microsoft.ML.PCA", "Microsoft.ML", "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive", "DeepLearningClinic", "Course",
        ];
        foreach (var project in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var level = Array.IndexOf(order, Path.GetFileNameWithoutExtension(project));
            Assert.True(level >= 0, $"{project} has no place in the order");
            var text = File.ReadAllText(project);
            Assert.All(order[level..], other => Assert.DoesNotContain($"/{other}.csproj", text));
            Assert.All(order[level..], other => Assert.DoesNotContain($"<DropIn Include=\"{other}\"", text));
        }

        Assert.DoesNotContain("Interactive\"", File.ReadAllText(Path.Combine(Repository.Root, "src/DeepLearningClinic/DeepLearningClinic.csproj"))
            .Replace("Plotly.NET.Interactive\"", ""));
    }
}
