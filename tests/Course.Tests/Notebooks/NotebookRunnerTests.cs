using System.Text.Json.Nodes;
using Course.Notebooks;

namespace Course.Tests.Notebooks;

/// <summary>A run takes the console and the working directory, so nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(NotebookRunnerTests), DisableParallelization = true)]
[Collection(nameof(NotebookRunnerTests))]
public sealed class NotebookRunnerTests : IDisposable
{
    private readonly string workingDirectory = Environment.CurrentDirectory;

    public void Dispose() => Environment.CurrentDirectory = workingDirectory;

    [Fact]
    public async Task Outputs_are_stored_as_jupyter_stores_them()
    {
        var result = await Fixture.RunAsync("outputs.ipynb");
        Assert.Null(result.Failure);
        var cells = result.Notebook.CodeCells.ToList();
        AssertOutputs(
            """
            [{"output_type":"stream","name":"stdout","text":["one\n","two\n"]},
             {"output_type":"stream","name":"stderr","text":["three"]},
             {"output_type":"stream","name":"stdout","text":["four"]}]
            """,
            cells[0]);
        AssertOutputs(
            """
            [{"output_type":"execute_result","execution_count":2,"metadata":{},
              "data":{"text/html":["<div class=\"dni-plaintext\"><pre>2</pre></div>"],"text/plain":["2"]}}]
            """,
            cells[1]);
        AssertOutputs(
            """
            [{"output_type":"display_data","metadata":{},"data":{"text/plain":["shown"]}},
             {"output_type":"execute_result","execution_count":3,"metadata":{},
              "data":{"text/html":["<b>bold</b>\n","<i>italic</i>"],"text/plain":["bold\n","italic"]}}]
            """,
            cells[2]);
        AssertOutputs(
            """
            [{"output_type":"display_data","metadata":{},"data":{"application/vnd.plotly.v1+json":{"a":[1,2]}}},
             {"output_type":"display_data","metadata":{},"data":{"image/png":"aGVsbG8="}}]
            """,
            cells[3]);
        Assert.Empty(cells[4].Outputs);
        Assert.Equal([1, 2, 3, 4, 5, 6], cells.Select(cell => cell.ExecutionCount));
    }

    [Fact]
    public async Task Cleared_output_is_not_stored()
    {
        using var folder = new TemporaryFolder();
        var path = folder.WriteNotebook(
            "clear.ipynb",
            "Console.Write(1); Course.Engine.CellOutput.Clear(); Console.Write(2);",
            "Console.Write(3); Course.Engine.CellOutput.Clear(wait: true); Console.Write(4);",
            "Console.Write(5); Course.Engine.CellOutput.Clear(wait: true);");

        var cells = (await NotebookRunner.RunAsync(path)).Notebook.CodeCells.Select(cell => cell.Outputs.ToJsonString());

        Assert.Equal(
            ["2", "4", "5"],
            cells.Select(outputs => string.Concat(outputs.Where(char.IsDigit))));
        Environment.CurrentDirectory = workingDirectory;
    }

    [Fact]
    public async Task An_update_changes_the_earlier_output_in_place()
    {
        var result = await Fixture.RunAsync("update.ipynb");
        var cells = result.Notebook.CodeCells.ToList();
        AssertOutputs(
            """
            [{"output_type":"display_data","metadata":{},
              "data":{"text/html":["<div class=\"dni-plaintext\"><pre>2</pre></div>"],"text/plain":["2"]}},
             {"output_type":"display_data","metadata":{},"data":{"text/plain":["b"]}}]
            """,
            cells[0]);
        AssertOutputs("""[{"output_type":"stream","name":"stdout","text":["here"]}]""", cells[1]);
    }

    [Fact]
    public async Task A_compile_error_stops_the_run_and_names_its_place()
    {
        var result = await Fixture.RunAsync("compile-error.ipynb");
        var failure = Assert.IsType<CellFailure>(result.Failure);
        Assert.Equal((2, 2, 11), (failure.Cell, failure.Line, failure.Column));
        Assert.Equal("CompilationError: CS0103: The name 'undefined' does not exist in the current context", failure.Message);
        Assert.Equal(
            "cell[2], line 2, column 11: error CS0103: The name 'undefined' does not exist in the current context\n"
            + "      var c = undefined;\n"
            + "              ^~~~~~~~~",
            failure.Detail);
        Assert.Equal("var b = a;\n  var c = undefined;", failure.Source);
        var cells = result.Notebook.CodeCells.ToList();
        Assert.Equal("error", (string?)Assert.Single(cells[1].Outputs)!["output_type"]);
        Assert.Empty(cells[2].Outputs);
        Assert.Null(cells[2].ExecutionCount);
    }

    [Fact]
    public async Task A_runtime_error_stops_the_run_and_names_its_line()
    {
        var result = await Fixture.RunAsync("runtime-error.ipynb");
        var failure = Assert.IsType<CellFailure>(result.Failure);
        Assert.Equal((2, 3), (failure.Cell, failure.Line));
        Assert.Equal("System.DivideByZeroException: Attempted to divide by zero.", failure.Message);
        AssertOutputs(
            """
            [{"output_type":"stream","name":"stdout","text":["before"]},
             {"output_type":"error","ename":"System.DivideByZeroException","evalue":"Attempted to divide by zero.",
              "traceback":["System.DivideByZeroException: Attempted to divide by zero.","   at Divide in cell[1], line 1","   at cell[2], line 3"]}]
            """,
            result.Notebook.CodeCells.ElementAt(1));
    }

    [Fact]
    public async Task A_cell_tagged_raises_exception_may_fail()
    {
        var result = await Fixture.RunAsync("expected-error.ipynb");
        Assert.Null(result.Failure);
        var cells = result.Notebook.CodeCells.ToList();
        Assert.Equal("on purpose", (string?)Assert.Single(cells[0].Outputs)!["evalue"]);
        AssertOutputs("""[{"output_type":"stream","name":"stdout","text":["reached"]}]""", cells[1]);
    }

    [Fact]
    public async Task A_cell_may_be_in_another_language_that_the_kernel_can_show()
    {
        var result = await Fixture.RunAsync("languages.ipynb");
        AssertOutputs(
            """[{"output_type":"display_data","metadata":{},"data":{"text/html":["<b>two</b>"]}}]""",
            result.Notebook.Cells[1]);
        Assert.Equal(3, result.Failure?.Cell);
        Assert.StartsWith("Error: #!fsharp: this kernel runs C#", result.Failure?.Message);
    }

    [Fact]
    public async Task The_working_directory_is_the_notebooks_folder()
    {
        var result = await Fixture.RunAsync("working-directory.ipynb");
        Assert.Equal("loaded True", (string?)result.Notebook.Cells[0].Outputs[0]!["data"]!["text/plain"]![0]);
    }

    [Fact]
    public async Task Progress_tells_of_each_code_cell_before_it_runs()
    {
        List<CellProgress> seen = [];
        var result = await NotebookRunner.RunAsync(Fixture.PathOf("runtime-error.ipynb"), new SynchronousProgress<CellProgress>(seen.Add));
        Assert.Equal(
            [(1, 3, "int Divide(int a, int b) => a / b;"), (2, 3, "Console.Write(\"before\");")],
            seen.Select(progress => (progress.Cell, progress.CellCount, progress.FirstWords)));
        Assert.InRange(result.FirstResult, seen[0].Elapsed, seen[1].Elapsed);
        Assert.True(result.Elapsed > seen[1].Elapsed);
    }

    [Fact]
    public async Task A_run_does_not_touch_the_file()
    {
        var before = File.ReadAllText(Fixture.PathOf("outputs.ipynb"));
        await Fixture.RunAsync("outputs.ipynb");
        Assert.Equal(before, File.ReadAllText(Fixture.PathOf("outputs.ipynb")));
    }

    [Fact]
    public async Task A_cancelled_run_ends_with_the_running_cell()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        var result = await NotebookRunner.RunAsync(Fixture.PathOf("cancelled.ipynb"), null, cancellation.Token);
        Assert.Equal(1, result.Failure?.Cell);
        Assert.Equal("Cancelled: The cell was cancelled.", result.Failure?.Message);
        Assert.InRange(result.Elapsed.TotalSeconds, 1, 15);
    }

    private static void AssertOutputs(string expected, NotebookCell cell) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), cell.Outputs), cell.Outputs.ToJsonString());
}
