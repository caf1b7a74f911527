using Course.Engine;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class AssistanceTests : IDisposable
{
    private readonly Session session = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kernel-tests");
    private readonly string? cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", cache);
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_earlier_cells_declared_and_imported_is_offered_with_its_kind()
    {
        await session.RunAsync("var total = 1; int Totalled(int n) => n; class Totals { }");
        Assert.Equal(["total:variable", "Totalled:method", "Totals:class"], Offered("tot|"));
        await session.RunAsync("using System.IO;");
        Assert.Contains("FileStream:class", Offered("FileStr|"));
        await session.RunAsync("using static System.Math; var totalAgain = 2;");
        Assert.Equal(["Atan:method", "Atan2:method", "Atanh:method"], Offered("Atan|"));
        Assert.Equal(["total:variable", "totalAgain:variable", "Totalled:method", "Totals:class"], Offered("tot|"));
        await session.RunAsync("string Total = \"hides nothing\"; int total() => 1;");
        Assert.Contains("total:method", Offered("tot|"));
    }

    [Theory]
    [InlineData("for (var zindex = 0; zind|", "zindex:variable")]
    [InlineData("int F(int zindex) { return zind|", "zindex:variable")]
    [InlineData("new[] { 1 }.Select(zindex => zind|", "zindex:variable")]
    [InlineData("if (1 is var zindex) zind|", "zindex:variable")]
    [InlineData("foreach (var zindex in new[] { 1 }) { zind| }", "zindex:variable")]
    [InlineData("int Zindexed(int n) => n;\nZind|", "Zindexed:method")]
    [InlineData("class Counter { int zindex; int Next() => zind| }", "zindex:field")]
    [InlineData("{ var zindex = 1; }\nzind|", "")]
    public void What_the_cell_itself_declares_is_offered_where_it_is_in_scope(string code, string expected) =>
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries), Offered(code));

    [Fact]
    public async Task A_new_reference_brings_its_types()
    {
        Assert.Empty(Offered("Sparse|"));
        await session.RunAsync("#r \"nuget: MathNet.Numerics, 5.0.0\"\nusing MathNet.Numerics.LinearAlgebra.Double;");
        Assert.Contains("SparseVector:class", Offered("Sparse|"));
    }

    [Fact]
    public void A_suggestion_tells_how_it_is_declared()
    {
        var (_, suggestions) = CodeAssistance.Complete(session.Kernel, "Math.Abs", 8);
        Assert.StartsWith("static ", Assert.Single(suggestions).Signature);
        Assert.Null(Assert.Single(CodeAssistance.Complete(session.Kernel, "#!tim", 5).Suggestions).Signature);
    }

    [Fact]
    public void Packages_of_the_cache_are_offered_by_name_and_version()
    {
        foreach (var version in new[] { "1.0.0", "2.0.0" })
        {
            var package = folder.CreateSubdirectory($"some.package/{version}").FullName;
            File.WriteAllText(Path.Combine(package, "some.package.nuspec"), "<package><metadata><id>Some.Package</id></metadata></package>");
        }

        Environment.SetEnvironmentVariable("NUGET_PACKAGES", folder.FullName);
        Assert.Equal(["Some.Package:package"], Offered("#r \"nuget: some|"));
        Assert.Equal(["1.0.0:version", "2.0.0:version"], Offered("#r \"nuget: Some.Package, |"));
        Assert.Equal(["2.0.0:version"], Offered("1 + 1\n#r \"nuget:Some.Package,2|"));
        Assert.Contains("TorchSharp:package", Offered("#r \"nuget: Torch|"));
    }

    [Fact]
    public void Files_that_can_be_imported_are_offered()
    {
        foreach (var name in new[] { "a.ipynb", "b.dib", "c.csx", "d.txt", "e.dll" })
            File.WriteAllText(Path.Combine(folder.FullName, name), "");
        Assert.Equal(["a.ipynb:file", "b.dib:file", "c.csx:file"], Offered($"#!import \"{folder.FullName}/|"));
        Assert.Equal(["a.ipynb:file"], Offered($"#!import {folder.FullName}/a|"));
        Assert.Equal(["c.csx:file"], Offered($"#load \"{folder.FullName}/|"));
        Assert.Equal(["e.dll:file"], Offered($"#r \"{folder.FullName}/|"));
    }

    [Theory]
    [InlineData("string.Join(|", "static string string.Join(char separator, params string?[] value)")]
    [InlineData("string.Join(\", \", new object[0], |", "static string string.Join(char separator, string?[] value, int startIndex, int count)")]
    [InlineData("new Version(|", "System.Version.Version()")]
    [InlineData("new Version(1, |", "System.Version.Version(int major, int minor)")]
    [InlineData("new List<int>().AddRange(|", "void System.Collections.Generic.List<int>.AddRange(System.Collections.Generic.IEnumerable<int> collection)")]
    public void Inside_a_call_its_overloads_are_told(string code, string expected) => Assert.Contains(expected, Described(code)!.Split('\n'));

    [Fact]
    public void The_overloads_that_take_the_argument_come_first()
    {
        var overloads = Described("string.Join(\", \", new string[0], 1, |")!.Split('\n');
        Assert.All(overloads.TakeWhile(line => line.StartsWith("static ")).Take(2), line => Assert.Contains("params", line));
        Assert.DoesNotContain(overloads, line => line.Contains("IEnumerable<char>.Join"));
    }

    [Fact]
    public async Task A_description_has_the_summary_and_the_parameters()
    {
        Assert.Equal(
            "static string string.Concat(string? str0, string? str1)\n\nConcatenates two specified instances of String.\nstr0: The first string to concatenate.\n"
            + "str1: The second string to concatenate.\nreturns: The concatenation of str0 and str1.",
            Described("string.Concat(\"a\", \"b\")", at: 10));
        await session.RunAsync("/// <summary>Twice <paramref name=\"n\"/>.</summary>\nint Twice(int n) => 2 * n;");
        Assert.Equal("int Twice(int n)\n\nTwice n.", Described("Twice(1)", at: 2));
    }

    private string[] Offered(string code)
    {
        var place = code.IndexOf('|');
        return [.. CodeAssistance.Complete(session.Kernel, code.Remove(place, 1), place).Suggestions.Where(item => item.Kind != "keyword").Select(item => $"{item.Text}:{item.Kind}")];
    }

    private string? Described(string code, int? at = null)
    {
        var place = at ?? code.IndexOf('|');
        return CodeAssistance.Describe(session.Kernel, at is null ? code.Remove(place, 1) : code, place);
    }
}
