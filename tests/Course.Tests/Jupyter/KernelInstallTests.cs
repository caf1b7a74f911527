using System.Text.Json.Nodes;

namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelInstallTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Install_writes_a_kernelspec_that_starts_this_program_and_uninstall_removes_it()
    {
        var installed = Run("install");

        Assert.Equal(0, installed.ExitCode);
        Assert.Contains(Spec(), installed.Output);
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Spec(), "kernel.json")))!;
        Assert.Equal("C#", (string?)json["language"]);
        Assert.Equal("message", (string?)json["interrupt_mode"]);
        Assert.Equal(["dotnet", typeof(Repository).Assembly.Location, "kernel", "run", "--connection-file", "{connection_file}"],
            json["argv"]!.AsArray().Select(argument => (string?)argument));
        Assert.StartsWith("<svg", File.ReadAllText(Path.Combine(Spec(), "logo-svg.svg")));
        Assert.All([32, 64], size => Assert.Equal((byte)size, File.ReadAllBytes(Path.Combine(Spec(), $"logo-{size}x{size}.png"))[19])); // the width, in a PNG's header

        Assert.Equal(0, Run("install").ExitCode);
        Assert.Equal(["kernels"], Directory.GetFileSystemEntries(folder["data"]).Select(Path.GetFileName));
        Assert.Equal(0, Run("uninstall").ExitCode);
        Assert.False(Directory.Exists(Spec()));
        Assert.Equal(2, Run("uninstall").ExitCode);
    }

    [Fact]
    public void A_kernel_of_another_program_is_left_alone_unless_forced()
    {
        Directory.CreateDirectory(Spec());
        var path = Path.Combine(Spec(), "kernel.json");
        const string genuine = """{"argv": ["dotnet", "interactive", "jupyter", "{connection_file}"], "display_name": ".NET (C#)", "language": "C#"}""";
        File.WriteAllText(path, genuine);

        var refused = Run("install");
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(2, Run("uninstall").ExitCode);
        Assert.Equal(genuine, File.ReadAllText(path));

        Assert.Equal(0, Run("install", "--force").ExitCode);
        Assert.Contains("Course.dll", File.ReadAllText(path));
    }

    [Fact]
    public void Setup_installs_where_no_kernel_works_and_leaves_alone_one_that_does()
    {
        Assert.Equal(0, Run("install", "--if-missing").ExitCode);
        var path = Path.Combine(Spec(), "kernel.json");
        var ours = File.ReadAllText(path);

        File.WriteAllText(path, ours.Replace(".NET (C#)", "renamed"));
        Assert.Equal((0, ""), (Run("install", "--if-missing").ExitCode, Run("install", "--if-missing").Output));
        Assert.Contains("renamed", File.ReadAllText(path));

        File.WriteAllText(path, ours.Replace(typeof(Repository).Assembly.Location, "/gone/Course.dll"));
        Assert.Equal(0, Run("install", "--if-missing").ExitCode);
        Assert.Equal(ours, File.ReadAllText(path));
    }

    [Fact]
    public void A_name_and_a_place_of_ones_own_are_taken()
    {
        Assert.Equal(0, Run("install", "--sys-prefix", folder["venv"], "--name", "course").ExitCode);

        Assert.True(File.Exists(Path.Combine(folder["venv"], "share/jupyter/kernels/course/kernel.json")));
    }

    [Theory]
    [InlineData("--name", "a/b")]
    [InlineData("--user", "--system")]
    public void What_cannot_be_is_refused_in_one_line(params string[] options)
    {
        var refused = Run(["install", .. options]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(options[0], Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.False(Directory.Exists(folder["data"]));
    }

    private string Spec() => Path.Combine(folder["data"], "kernels/.net-csharp");

    private ProgramResult Run(params string[] arguments) => CourseProgram.Run(["kernel", .. arguments], ("JUPYTER_DATA_DIR", folder["data"]));
}
