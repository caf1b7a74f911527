using System.Text.Json.Nodes;
using Course.Html;
using Course.Jupyter;

namespace Course.Tests.Running;

public sealed class RunCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Output => folder["out"];

    public void Dispose() => folder.Dispose();

    private ProgramResult Run(params string[] arguments) => CourseProgram.Run(["run", "--output", Output, .. arguments]);

    private void NothingIsWritten() => Assert.Empty(Directory.Exists(Output) ? Directory.GetFiles(Output) : []);

    private static void NoStackTrace(ProgramResult result) => Assert.DoesNotContain("   at ", result.Output + result.Error);

    [Fact]
    public void A_notebook_that_runs_leaves_an_executed_notebook_and_a_page()
    {
        var result = Run(folder.WriteNotebook("good.ipynb", "var a = 20;", "a + 22"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("cell 2 of 2", result.Output);
        Assert.Contains("ran to the end", result.Output);
        var executed = JsonNode.Parse(File.ReadAllText(Path.Combine(Output, "good.ipynb")))!;
        Assert.Equal("42", string.Concat(executed["cells"]![1]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray().Select(line => (string?)line)));
        Assert.Contains("42", File.ReadAllText(Path.Combine(Output, "good.html")));
    }

    [Fact]
    public void An_executed_notebook_brings_plotly_js_for_its_charts_and_the_page_does_not_twice()
    {
        const string Chart = "var chart = \"{\\\"data\\\": []}\".DisplayAs(\"application/vnd.plotly.v1+json\");";
        Assert.Equal(0, Run(folder.WriteNotebook("charts.ipynb", "1", Chart, Chart)).ExitCode);

        var executed = JsonNode.Parse(File.ReadAllText(Path.Combine(Output, "charts.ipynb")))!.AsObject();
        var scripts = executed["cells"]!.AsArray().Select(cell => cell!["outputs"]!.AsArray().Count(output => PlotlyScript.IsScript(output!.AsObject())));
        Assert.Equal([0, 1, 0], scripts);
        Assert.Contains("DecompressionStream", (string?)executed["cells"]![1]!["outputs"]![0]!["data"]!["text/html"]);
        Assert.DoesNotContain("DecompressionStream", File.ReadAllText(Path.Combine(Output, "charts.html")));
        Assert.DoesNotContain("DecompressionStream", HtmlPage.Render(executed, "again"));
    }

    [Fact]
    public void A_missing_notebook_is_named_with_those_that_exist()
    {
        var result = Run("no-such-notebook");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
        Assert.Contains("no-such-notebook: no such notebook", result.Error);
        NothingIsWritten();
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_refused_in_one_line()
    {
        File.WriteAllText(folder["broken.ipynb"], "this is no JSON");

        var result = Run(folder["broken.ipynb"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("broken", result.Output);
        Assert.Contains("JSON", result.Output);
        NoStackTrace(result);
        NothingIsWritten();
    }

    [Fact]
    public void A_notebook_in_another_language_is_refused_by_name()
    {
        var result = Run(folder.WriteNotebook("python.ipynb", "python", ["print(1)"]));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("python", result.Output);
        Assert.Contains("C#", result.Output);
        NothingIsWritten();
    }

    [Fact]
    public void A_cell_that_does_not_compile_is_shown_with_its_line_marked()
    {
        var result = Run(folder.WriteNotebook("compile.ipynb", "1 + 1", "var a = 1;\nint b = \"no number\";\nb"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("compile: cell 2:", result.Output);
        Assert.Contains("CS0029", result.Output);
        Assert.Contains(">   2  int b = \"no number\";", result.Output);
        NoStackTrace(result);
        NothingIsWritten();
    }

    [Fact]
    public void A_cell_that_throws_is_shown_with_its_line_marked_and_the_others_still_run()
    {
        var throwing = folder.WriteNotebook("throwing.ipynb", "var zero = 0;\nvar quotient = 1 / zero;");
        var good = folder.WriteNotebook("good.ipynb", "1 + 1");

        var result = Run(throwing, good);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("throwing: cell 1: ", result.Output);
        Assert.Contains("DivideByZeroException", result.Output);
        Assert.Contains(">   2  var quotient = 1 / zero;", result.Output);
        NoStackTrace(result);
        Assert.True(File.Exists(Path.Combine(Output, "good.html")));
        Assert.False(File.Exists(Path.Combine(Output, "throwing.html")));
    }

    [Fact]
    public void A_cell_that_never_ends_is_stopped_at_the_timeout_and_named()
    {
        var result = Run("--timeout", "6", folder.WriteNotebook("endless.ipynb", "1 + 1", "while (true) { }"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("endless: cell 2: stopped", result.Output);
        Assert.Contains("while (true) { }", result.Output);
        NothingIsWritten();
    }

    [Fact]
    public void A_process_that_dies_in_a_cell_is_said_so()
    {
        var result = Run(folder.WriteNotebook("dying.ipynb", "Environment.Exit(3);"));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("dying", result.Output);
        Assert.Contains("died", result.Output);
        NothingIsWritten();
    }

    [Theory]
    [InlineData("/proc/no-folder-here")]
    [InlineData("a-file/below")]
    public void An_output_folder_that_cannot_be_written_to_is_named(string output)
    {
        File.WriteAllText(folder["a-file"], "");
        var target = Path.IsPathRooted(output) ? output : folder[output];

        var result = CourseProgram.Run(["run", "--output", target, folder.WriteNotebook("good.ipynb", "1 + 1")]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(1, result.Error.Count(c => c == '\n'));
        Assert.Contains($"--output {target}: can't be written to", result.Error);
        NoStackTrace(result);
    }

    [Theory]
    [InlineData("--jobs", "0", "--jobs: expected a number from 1 up")]
    [InlineData("--timeout", "-1", "--timeout: expected seconds above 0")]
    [InlineData("--tiemout", "5", "--tiemout")]
    public void A_bad_option_is_refused_in_one_line(string option, string value, string expected)
    {
        var result = Run(option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error + result.Output);
        NothingIsWritten();
    }

    [Fact]
    public void A_missing_data_file_fails_the_cell_in_one_line_that_says_what_to_do()
    {
        File.Copy(Path.Combine(Repository.Datasets, "SHA256SUMS"), folder["SHA256SUMS"]);

        var result = RunSpambaseFrom(folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("spambase.csv.gz is missing", FailureLine(result));
        NoStackTrace(result);
        NothingIsWritten();
    }

    [Fact]
    public void A_data_file_with_a_wrong_checksum_fails_the_cell_in_one_line_that_says_what_to_do()
    {
        File.Copy(Path.Combine(Repository.Datasets, "SHA256SUMS"), folder["SHA256SUMS"]);
        File.WriteAllText(folder["spambase.csv.gz"], "not the data");

        var result = RunSpambaseFrom(folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("spambase.csv.gz", FailureLine(result));
        Assert.Contains("sha256", FailureLine(result));
        NoStackTrace(result);
        NothingIsWritten();
    }

    [Fact]
    public void Without_libtorch_the_cell_fails_in_one_line_that_names_the_ways_out()
    {
        // The engine without its shim: what a machine looks like on which ./course setup could not build it.
        foreach (var library in Directory.GetFiles(Repository.Library, "*.dll"))
            File.Copy(library, folder[Path.GetFileName(library)]);

        var result = Run(folder.WriteNotebook("engine.ipynb", "#r \"TorchSharp.dll\"\nusing TorchSharp;\ntorch.zeros(1)"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("LIBTORCH=DIR", FailureLine(result));
        Assert.Contains("-p:UseNuGetPackages=true", FailureLine(result));
        NoStackTrace(result);
        NothingIsWritten();
    }

    private static string FailureLine(ProgramResult result) =>
        Assert.Single(result.Output.Split('\n'), line => line.Contains(": cell 1: "));

    private ProgramResult RunSpambaseFrom(string dataFolder)
    {
        var notebook = folder.WriteNotebook(
            "data.ipynb", $"#r \"{Path.Combine(Repository.Library, "DeepLearningClinic.dll")}\"\nDeepLearningClinic.Data.Spambase.Load()");
        return CourseProgram.Run(["run", "--output", Output, notebook], ("CLINIC_DATA_DIR", dataFolder));
    }
}
