namespace Course.Tests;

/// <summary>./course itself, on machines that lack something.</summary>
public sealed class SetupScriptTests : IDisposable
{
    private static readonly string Script = Path.Combine(Repository.Root, "course");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Where_Debian_packages_cannot_be_had_one_line_names_both_ways_out()
    {
        var result = CourseProgram.RunProgram(Script, ["setup"], ("PATH", PathWith("dotnet", "bash", "dirname", "awk", "env")), ("LIBTORCH", null));

        Assert.Equal(2, result.ExitCode);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("libtorch-dev", line);
        Assert.Contains("LIBTORCH=DIR", line);
        Assert.Contains("-p:UseNuGetPackages=true", line);
    }

    [Fact]
    public void Without_dotnet_one_line_says_what_to_install()
    {
        var result = CourseProgram.RunProgram(Script, ["setup"], ("PATH", PathWith("bash", "dirname", "env")));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(".NET 10 SDK is missing", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_LIBTORCH_that_holds_no_libtorch_is_named()
    {
        var result = CourseProgram.RunProgram(Script, ["setup"], ("LIBTORCH", folder.Path));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"LIBTORCH={folder.Path}", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("setup", "twice")]
    public void What_it_does_not_know_is_refused_in_one_line(params string[] arguments)
    {
        var result = CourseProgram.RunProgram(Script, arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("./course --help", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Help_names_every_verb()
    {
        var result = CourseProgram.RunProgram(Script, ["--help"]);

        Assert.Equal(0, result.ExitCode);
        Assert.All(["setup", "run", "test", "kernel", "lab", "bench", "data", "doctor"], verb => Assert.Contains($"./course {verb}", result.Output));
    }

    // A PATH that holds these programs and no others.
    private string PathWith(params string[] programs)
    {
        foreach (var program in programs)
        {
            var real = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(part => Path.Combine(part, program)).First(File.Exists);
            File.CreateSymbolicLink(folder[program], real);
        }

        return folder.Path;
    }
}
