namespace Course.Tests.Jupyter;

public sealed class LabTests
{
    [Theory]
    [InlineData("--port 70000", "lab", "--port=70000")]
    [InlineData("no such folder", "lab", "/no/such/folder")]
    public void What_cannot_be_is_refused_in_one_line(string message, params string[] arguments)
    {
        var refused = CourseProgram.Run(arguments);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(message, Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Without_Jupyter_one_line_says_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var dotnet = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(part => Path.Combine(part, "dotnet")).First(File.Exists);

        var refused = CourseProgram.RunProgram(dotnet, [typeof(Repository).Assembly.Location, "lab", folder.Path], ("PATH", folder.Path));

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("apt-get install jupyter-notebook", Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }
}
