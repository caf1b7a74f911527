using System.Text.Json.Nodes;
using Course.Notebooks;

namespace Notebooks.Tests;

public sealed class NotebookRunTests(NotebookRuns runs) : IClassFixture<NotebookRuns>
{
    private const string ResultsMimeType = "application/vnd.deep-learning-clinic.results+json";
    private const string CheckMimeType = "application/vnd.deep-learning-clinic.check+json";

    public static TheoryData<string> Notebooks => NotebookFiles.All;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_cell_runs(string name)
    {
        Assert.NotNull((await runs.Of(name)).Notebook);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_result_keeps_its_bound(string name)
    {
        var results = await Bundles(name, ResultsMimeType);
        var checks = Checks(Assert.Single(results)).ToList();
        Assert.InRange(checks.Count, 3, 30);
        Assert.All(checks, check => Assert.True((bool)check["passed"]!, check.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_model_solution_passes_its_check(string name)
    {
        var exercises = await Bundles(name, CheckMimeType);
        Assert.InRange(exercises.Count, 4, 40);
        Assert.All(exercises.SelectMany(Checks), check => Assert.True((bool)check["passed"]!, check.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Without_the_solutions_every_cell_still_runs_and_every_exercise_is_red(string name)
    {
        var copy = (await runs.WithoutSolutions(name)).Notebook;
        var master = NotebookFiles.Load(name).Cells;
        Assert.All(master.Index().Where(cell => cell.Item.Source.Contains("BEGIN SOLUTION")), exercise =>
        {
            var outputs = Bundles(copy.Cells[exercise.Index + 1], CheckMimeType).SelectMany(Checks);
            Assert.Contains(outputs, check => !(bool)check["passed"]!);
        });
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Nothing_is_written_to_the_error_stream(string name) => Assert.All(
        (await runs.Of(name)).Notebook.CodeCells,
        cell => Assert.DoesNotContain(cell.Outputs, output => (string?)output!["name"] == "stderr"));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task Every_chart_describes_itself_in_words(string name) => Assert.All(
        await Bundles(name, "application/vnd.plotly.v1+json"),
        bundle => Assert.False(string.IsNullOrWhiteSpace(bundle["text/plain"]?.ToString())));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task No_cell_takes_more_than_30_seconds_and_the_whole_no_more_than_90(string name)
    {
        var run = await runs.Of(name);
        Assert.All(run.Cells, cell => Assert.True(cell.Time < TimeSpan.FromSeconds(30), $"{cell.Time.TotalSeconds:F1} s: {cell.FirstWords}"));
        Assert.InRange(run.Cells.Sum(cell => cell.Time.TotalSeconds), 0, 90);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public async Task No_more_than_one_and_a_half_gigabytes_are_used(string name) => Assert.InRange((await runs.Of(name)).Outcome.PeakMemory, 0, 1.5e9);

    private async Task<List<JsonObject>> Bundles(string name, string mimeType) =>
        [.. (await runs.Of(name)).Notebook.CodeCells.SelectMany(cell => Bundles(cell, mimeType))];

    private static IEnumerable<JsonObject> Bundles(NotebookCell cell, string mimeType) =>
        cell.Outputs.Select(output => output!["data"]).OfType<JsonObject>().Where(data => data.ContainsKey(mimeType));

    private static IEnumerable<JsonNode> Checks(JsonObject bundle)
    {
        var content = bundle[bundle.ContainsKey(ResultsMimeType) ? ResultsMimeType : CheckMimeType]!;
        return (content is JsonValue text ? JsonNode.Parse((string)text!)! : content)["checks"]!.AsArray().Select(check => check!);
    }
}
