using System.Text.Json.Nodes;
using Course;
using Course.Tests;

namespace Jupyter.Tests;

[Collection(ClientsCollection.Name)]
public sealed class NotebookExecutionTests(Clients clients, ExecutedFixtures fixtures) : IClassFixture<ExecutedFixtures>, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [ClientFact]
    public void Jupyter_execute_runs_the_fixtures_too() => Assert.True(fixtures.Executed.ExitCode == 0, fixtures.Executed.Error);

    [ClientFact]
    public void A_display_is_updated_where_it_stands()
    {
        var cells = fixtures.Outputs("display-update");

        Assert.Equal(["second", "other"], cells[0].Select(Plain));
        Assert.Empty(cells[1]);
    }

    [ClientFact]
    public void Cleared_output_is_gone()
    {
        var cells = fixtures.Outputs("clear-output");

        Assert.Equal("after\n", Stream(cells[0], "stdout"));
        Assert.Equal("step 3", Plain(Assert.Single(cells[1])));
    }

    [ClientFact]
    public void A_cell_that_may_fail_does_and_the_next_one_runs()
    {
        var cells = fixtures.Outputs("error-expected");

        Assert.Equal("System.InvalidOperationException", (string?)Assert.Single(cells[0])["ename"]);
        Assert.Equal("went on", Stream(cells[1], "stdout"));
    }

    [ClientFact]
    public void A_question_to_nobody_is_an_error()
    {
        var cells = fixtures.Outputs("input");

        Assert.Contains("Name? ", (string?)Assert.Single(cells[0])["evalue"]);
        Assert.Equal("went on", Stream(cells[1], "stdout"));
    }

    [ClientFact]
    public void Any_alphabet_arrives()
    {
        var cells = fixtures.Outputs("unicode");

        Assert.Equal("Grüße, 世界, 😀, עברית", Stream(cells[0], "stdout"));
        Assert.Equal("Zoë 😀", Plain(Assert.Single(cells[1])));
        Assert.Equal("<b>ünïcode</b>", Text(Assert.Single(cells[2])["data"]!["text/html"]));
    }

    [ClientFact]
    public void Every_kind_of_output_arrives_as_what_it_is()
    {
        var cells = fixtures.Outputs("rich-mime");

        Assert.Equal(
            ["text/html", "text/markdown", "text/latex", "image/svg+xml", "application/json", "image/png"],
            cells[..6].Select(cell => Assert.Single(cell)["data"]!.AsObject().First().Key));
        Assert.Equal(42, (int)cells[4][0]["data"]!["application/json"]!["answer"]!);
        Assert.Equal("execute_result", (string?)cells[6][0]["output_type"]);
        Assert.Equal("42", Plain(cells[6][0]));
    }

    [ClientFact]
    public void A_hundred_thousand_lines_arrive_in_order() => Assert.Equal(
        string.Concat(Enumerable.Range(0, 100_000).Select(line => $"line {line}\n")),
        Stream(fixtures.Outputs("long-output")[0], "stdout"));

    [ClientFact]
    public void Kernels_run_side_by_side() => Assert.Equal("2", Plain(Assert.Single(fixtures.Outputs("parallel")[0])));

    [ClientFact]
    public void No_cell_writes_to_stderr() => Assert.All(
        ["clear-output", "display-update", "error-expected", "input", "long-output", "parallel", "rich-mime", "unicode"],
        name => Assert.All(fixtures.Outputs(name), cell => Assert.Equal("", Stream(cell, "stderr"))));

    [ClientFact]
    public void A_cell_that_fails_ends_the_run_with_its_error()
    {
        var result = clients.Convert("--to=notebook", "--execute", fixtures.PathOf("error"), $"--output-dir={folder.Path}");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("""int number = "text";""", result.Error);
        Assert.Contains("CS0029", result.Error);
        Assert.False(File.Exists(folder["error.ipynb"]));
    }

    [ClientFact]
    public void A_loop_that_takes_too_long_is_interrupted_and_the_session_lives_on()
    {
        var result = clients.Convert("--to=notebook", "--execute", "--allow-errors", "--ExecutePreprocessor.timeout=10",
            "--ExecutePreprocessor.interrupt_on_timeout=True", fixtures.PathOf("interrupt"), $"--output-dir={folder.Path}");

        Assert.True(result.ExitCode == 0, result.Error);
        var cells = ExecutedFixtures.OutputsOf(folder["interrupt.ipynb"]);
        Assert.Equal("KeyboardInterrupt", (string?)Assert.Single(cells[1])["ename"]);
        Assert.Equal("7", Stream(cells[2], "stdout"));
    }

    [ClientFact]
    public void A_question_is_answered_by_what_is_typed()
    {
        File.WriteAllText(folder["greet.cs"], """Console.WriteLine($"Hello, {input("Name? ")}");""");

        var output = clients.RunWithInput("/usr/bin/jupyter-run", ["--kernel=.net-csharp", folder["greet.cs"]], "Ada\n");

        Assert.Contains("Hello, Ada", output);
    }

    private static string? Plain(JsonObject output) => Text(output["data"]!["text/plain"]);

    private static string Stream(IEnumerable<JsonObject> outputs, string name) =>
        string.Concat(outputs.Where(output => (string?)output["name"] == name).Select(output => Text(output["text"])));

    private static string Text(JsonNode? text) => text is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)text ?? "";
}
