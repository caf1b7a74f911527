using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Course.Notebooks;

namespace Notebooks.Tests;

public sealed partial class NotebookFormTests
{
    private const string Metadata = """
        {
          "kernelspec": { "display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp" },
          "language_info": { "file_extension": ".cs", "mimetype": "text/x-csharp", "name": "C#", "pygments_lexer": "csharp" },
          "polyglot_notebook": { "kernelInfo": { "defaultKernelName": "csharp", "items": [ { "aliases": [], "name": "csharp" } ] } }
        }
        """;

    private const string CodeCellMetadata = """
        { "dotnet_interactive": { "language": "csharp" }, "polyglot_notebook": { "kernelName": "csharp" } }
        """;

    public static TheoryData<string> Notebooks => NotebookFiles.All;

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_title_is_the_only_top_heading_and_comes_first(string name)
    {
        var headings = Headings(name).ToList();
        Assert.Equal(1, headings.Count(heading => heading.Level == 1));
        Assert.Equal(1, headings[0].Level);
        Assert.StartsWith($"{name[0]} · ", headings[0].Text);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Sections_are_numbered_in_order_and_no_level_is_skipped(string name)
    {
        var headings = Headings(name).ToList();
        Assert.All(headings.Where(heading => heading.Level == 2).Select((heading, index) => (heading.Text, Start: $"{index + 1}. ")), pair => Assert.StartsWith(pair.Start, pair.Text));
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second.Level <= pair.First.Level + 1, $"'{pair.Second.Text}' skips a level."));
        var titles = headings.Where(heading => heading.Level == 2).Select(heading => heading.Text).ToList();
        Assert.EndsWith("Results", titles[^2]);
        Assert.EndsWith("Summary", titles[^1]);
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_table_of_contents_links_every_section(string name)
    {
        var contents = Links().Matches(NotebookFiles.Load(name).Cells[0].Source).Select(match => (Text: match.Groups[1].Value, Target: match.Groups[2].Value)).ToList();
        var sections = Headings(name).Where(heading => heading.Level == 2).Select(heading => heading.Text).ToList();
        Assert.Equal(sections.Select(section => section[(section.IndexOf(' ') + 1)..]), contents.Select(link => link.Text));
        Assert.Equal(sections.Select(section => "#" + section.Replace(' ', '-')), contents.Select(link => link.Target));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void No_output_is_committed(string name) => Assert.All(NotebookFiles.Load(name).CodeCells, cell =>
    {
        Assert.Empty(cell.Outputs);
        Assert.Null(cell.ExecutionCount);
    });

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_metadata_is_that_of_every_notebook_of_the_course(string name)
    {
        var json = NotebookFiles.Load(name).Json;
        Assert.Equal((4, 5), ((int)json["nbformat"]!, (int)json["nbformat_minor"]!));
        var metadata = (JsonObject)json["metadata"]!.DeepClone();
        Assert.Matches(@"^\d+\.\d+$", (string?)metadata["language_info"]!["version"]);
        ((JsonObject)metadata["language_info"]!).Remove("version");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Metadata), metadata), metadata.ToJsonString());
        Assert.All(NotebookFiles.Load(name).CodeCells, cell => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(CodeCellMetadata), cell.Metadata), cell.Id));
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_cell_has_an_id_of_its_own(string name)
    {
        var ids = NotebookFiles.Load(name).Cells.Select(cell => cell.Id).ToList();
        Assert.All(ids, id => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void A_code_cell_has_at_most_15_lines_of_100_columns(string name) => Assert.All(NotebookFiles.Load(name).CodeCells, cell =>
    {
        Assert.True(cell.Lines().Length <= 15, $"{cell.Id} has {cell.Lines().Length} lines.");
        Assert.All(cell.Lines(), line => Assert.True(line.Length <= 100, $"{cell.Id}: {line.Length} columns: {line}"));
    });

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void The_first_code_cell_loads_the_helper_and_no_other_does(string name)
    {
        var cells = NotebookFiles.Load(name).CodeCells.ToList();
        Assert.StartsWith("#r \"../lib/DeepLearningClinic.dll\"", cells[0].Source);
        Assert.Contains("Clinic.Setup(", cells[0].Source);
        Assert.DoesNotContain(cells.Skip(1), cell => cell.Source.Contains("#r "));
    }

    [Fact]
    public void The_setup_cell_is_the_same_text_in_every_notebook() =>
        Assert.Single(NotebookFiles.All.Cast<object[]>().Select(row => NotebookFiles.Load((string)row[0]).CodeCells.First().Source).Distinct());

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void At_least_four_exercises_have_one_model_solution_and_a_check_each(string name)
    {
        var notebook = NotebookFiles.Load(name);
        var headings = Headings(name).Count(heading => heading.Text.StartsWith("Check yourself "));
        var solutions = notebook.Cells.Index().Where(cell => cell.Item.Source.Contains("BEGIN SOLUTION")).ToList();
        Assert.InRange(solutions.Count, 4, 20);
        Assert.Equal(headings, solutions.Count);
        Assert.All(solutions, solution =>
        {
            Assert.Equal(1, solution.Item.Lines().Count(line => line.Trim() == "// BEGIN SOLUTION"));
            Assert.Equal(1, solution.Item.Lines().Count(line => line.Trim() == "// END SOLUTION"));
            Assert.Contains("Check yourself", notebook.Cells[solution.Index - 1].Source);
            Assert.Contains("Check.", notebook.Cells[solution.Index + 1].Source);
        });
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void One_cell_states_the_results(string name) =>
        Assert.Single(NotebookFiles.Load(name).CodeCells, cell => cell.Source.Contains("Check.Results("));

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Further_reading_names_the_deep_learning_book(string name) =>
        Assert.Contains("https://www.deeplearningbook.org/contents/", NotebookFiles.Load(name).Cells[^1].Source);

    private static IEnumerable<(int Level, string Text)> Headings(string name) => NotebookFiles.Load(name).Cells.Where(cell => cell.Type == "markdown")
        .SelectMany(WithoutCodeBlocks).Select(line => Heading().Match(line)).Where(match => match.Success)
        .Select(match => (match.Groups[1].Length, match.Groups[2].Value.Trim()));

    private static IEnumerable<string> WithoutCodeBlocks(NotebookCell cell)
    {
        var inside = false;
        foreach (var line in cell.Lines())
        {
            if (line.StartsWith("```")) inside = !inside;
            else if (!inside) yield return line;
        }
    }

    [GeneratedRegex(@"^(#{1,6}) (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?m)^\d+\. \[(.+)\]\((#.+)\)$")]
    private static partial Regex Links();
}
