namespace Course.Tests;

/// <summary>Rules of the repository that a compiler does not know.</summary>
public class HouseTests
{
    [Theory]
    [InlineData("src/DeepLearningClinic", "*.cs", 2500)]
    [InlineData("src/DropIns/TorchSharp.Native", "*.cpp", 600)]
    public void The_helper_and_the_shim_keep_their_budget_of_lines(string folder, string pattern, int budget)
    {
        var root = Path.Combine(Repository.Root, folder);
        var lines = Directory.GetFiles(root, pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(root, path).Split('/').Any(part => part is "bin" or "obj" or "build"))
            .Sum(path => File.ReadLines(path).Count());

        Assert.InRange(lines, 1, budget);
    }

    [Fact]
    public void No_project_below_knows_one_above()
    {
        // From the bottom up; each may refer to those before it only.
        string[] order = ["TorchSharp", "Plotly.NET", "Plotly.NET.CSharp", "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive", "DeepLearningClinic", "Course"];
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
