namespace Course.Tests.Distributed;

[Collection(nameof(WorkerProcessesCollection))]
public sealed class DistributedCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private static ProgramResult Run(params string[] arguments) => CourseProgram.Run(["distributed", .. arguments]);

    private static ProgramResult RunShell(int workers, string script) => Run("--workers", $"{workers}", "/bin/sh", "--", "-c", script);

    private static string[] Lines(string text) => [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order()];

    private string Script(params string[] lines)
    {
        var path = folder["work.csx"];
        File.WriteAllLines(path, [$"#r \"{Path.Combine(Repository.Library, "DeepLearningClinic.dll")}\"", "using DeepLearningClinic.Distributed;", .. lines]);
        return path;
    }

    [Fact]
    public void Each_line_has_its_rank_before_it_and_each_worker_the_variables_of_torchrun()
    {
        var result = RunShell(3, "echo $RANK $LOCAL_RANK $WORLD_SIZE $LOCAL_WORLD_SIZE $MASTER_ADDR ${MASTER_PORT:+port}; echo problem $RANK >&2");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["[0] 0 0 3 3 127.0.0.1 port", "[1] 1 1 3 3 127.0.0.1 port", "[2] 2 2 3 3 127.0.0.1 port"], Lines(result.Output));
        Assert.Equal(["[0] problem 0", "[1] problem 1", "[2] problem 2"], Lines(result.Error));
    }

    [Theory]
    [InlineData("exit 3", "ended with exit code 3")]
    [InlineData("kill -9 $$", "was killed (signal 9)")]
    public void All_are_ended_where_one_fails(string failure, string described)
    {
        var result = RunShell(2, $"if [ $RANK = 1 ]; then {failure}; fi; exec sleep 300");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal($"course distributed: rank 1 {described}; the others were ended\n", result.Error);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        var notebook = folder.WriteNotebook("some.ipynb", "1");
        (string Target, string Complaint)[] wrong =
        [
            ("no-such.csx", "no-such.csx: there is no such file."),
            ("no-such-program", "no-such-program: can't be started"),
            ("no-such.ipynb#cell", "no-such.ipynb: no such notebook"),
            (notebook + "#other", $"{notebook}: no code cell has the id 'other'; there are cell-1."),
        ];
        foreach (var (target, complaint) in wrong)
        {
            var result = Run(target);
            Assert.Equal(2, result.ExitCode);
            Assert.StartsWith($"course distributed: {complaint}", result.Error);
            Assert.Single(Lines(result.Error));
        }

        Assert.Equal(2, Run("--workers", "0", "/bin/true").ExitCode);
    }

    [Fact]
    public void A_script_runs_in_all_workers_with_its_arguments()
    {
        var script = Script(
            "using static TorchSharp.torch;",
            "var group = ProcessGroup.Join();",
            "var value = full(2, group.Rank + 1f);",
            "group.AllReduce(value);",
            "Console.WriteLine($\"{value.sum().item<float>()} {string.Join(\"+\", args)}\");");

        var result = Run("--workers", "2", script, "one", "two \"2\"", "--", "--three");

        Assert.Equal("", result.Error);
        Assert.Equal(["[0] 6 one+two \"2\"+--three", "[1] 6 one+two \"2\"+--three"], Lines(result.Output));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void A_killed_worker_is_named_by_the_others_too()
    {
        var script = Script(
            "var group = ProcessGroup.Join();",
            "group.Barrier();",
            "if (group.Rank == 1) System.Diagnostics.Process.GetCurrentProcess().Kill();",
            "group.Barrier();");

        var result = Run("--workers", "3", script);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("[0] rank 0: the all-reduce failed: rank 1 has ended (it was killed, or failed).\n", result.Error);
        Assert.Contains("[2] rank 2: the all-reduce failed: rank 1 has ended (it was killed, or failed).\n", result.Error);
        Assert.Contains("course distributed: rank 1 was killed (signal 9), rank ", result.Error);
        Assert.Equal(3, Lines(result.Error).Length);
    }

    [Fact]
    public void A_notebooks_cell_runs_after_the_notebooks_setup()
    {
        var notebook = folder.WriteNotebook("cells.ipynb", "var start = 40;", "throw new Exception();", "Console.WriteLine(Environment.GetEnvironmentVariable(\"RANK\"));\nstart + 2");

        var result = Run("--workers", "2", notebook + "#cell-3");

        Assert.Equal("", result.Error);
        Assert.Equal(["[0] 0", "[0] 42", "[1] 1", "[1] 42"], Lines(result.Output));
    }

    [Fact]
    public void A_script_that_does_not_compile_says_where()
    {
        var result = Run("--workers", "1", Script("", "var a = missing;"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("work.csx, line 4, column 9: error CS0103: The name 'missing' does not exist", result.Error);
    }
}
