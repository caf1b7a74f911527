using Course.Notebooks;

namespace Course.Tests.Notebooks;

public sealed class NotebookTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("notebook-tests");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_notebook_as_jupyter_writes_it_is_written_byte_for_byte_the_same()
    {
        var original = File.ReadAllBytes(Fixture.PathOf("normalised.ipynb"));
        var copy = Path.Combine(folder.FullName, "copy.ipynb");
        Notebook.Load(Fixture.PathOf("normalised.ipynb")).Save(copy);
        Assert.Equal(original, File.ReadAllBytes(copy));
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_no_other()
    {
        var path = Path.Combine(folder.FullName, "saved.ipynb");
        File.WriteAllText(path, "old");
        Notebook.Load(Fixture.PathOf("normalised.ipynb")).Save(path);
        Assert.Equal(["saved.ipynb"], folder.GetFiles().Select(file => file.Name));
        Assert.Equal(3, Notebook.Load(path).Cells.Count);
    }

    [Fact]
    public void A_save_that_fails_leaves_nothing_behind()
    {
        var notebook = Notebook.Load(Fixture.PathOf("normalised.ipynb"));
        var path = folder.CreateSubdirectory("taken").FullName;
        Assert.ThrowsAny<Exception>(() => notebook.Save(path));
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void Cells_tell_what_they_are()
    {
        var notebook = Notebook.Load(Fixture.PathOf("normalised.ipynb"));
        Assert.Equal("C#", notebook.Language);
        Assert.Equal(["markdown", "code", "raw"], notebook.Cells.Select(cell => cell.Type));
        Assert.Equal("# Ünïcode 🎓\n\nand *more*", notebook.Cells[0].Source);
        var code = Assert.Single(notebook.CodeCells);
        Assert.Equal("cell-2", code.Id);
        Assert.Equal(["a", "b"], code.Tags);
        Assert.Equal(7, code.ExecutionCount);
        Assert.Equal(2, code.Outputs.Count);
        Assert.Empty(notebook.Cells[2].Source);
    }

    [Fact]
    public void A_source_may_be_one_string_and_is_written_as_lines()
    {
        var notebook = Notebook.Parse("""{"cells":[{"cell_type":"code","source":"a\nb","metadata":{},"outputs":[],"execution_count":1}],"metadata":{},"nbformat":4,"nbformat_minor":4}""");
        var cell = notebook.Cells[0];
        Assert.Equal("a\nb", cell.Source);
        Assert.Null(cell.Id);
        cell.Source = "c\nd\n";
        cell.ClearOutputs();
        Assert.Equal(
            "{\n \"cells\": [\n  {\n   \"cell_type\": \"code\",\n   \"execution_count\": null,\n   \"metadata\": {},\n   \"outputs\": [],\n"
            + "   \"source\": [\n    \"c\\n\",\n    \"d\\n\"\n   ]\n  }\n ],\n \"metadata\": {},\n \"nbformat\": 4,\n \"nbformat_minor\": 4\n}\n",
            notebook.ToString());
    }

    [Theory]
    [InlineData("missing.ipynb", "there is no such file.")]
    [InlineData("not-json.ipynb", "not JSON (line 3). A notebook is a JSON file.")]
    [InlineData("not-a-notebook.ipynb", "not a notebook (it has no \"nbformat\" and \"cells\").")]
    [InlineData("old-format.ipynb", "nbformat 3; only nbformat 4 can be read.")]
    [InlineData("python.ipynb", "not a C# notebook (its language is python).")]
    [InlineData("no-language.ipynb", "not a C# notebook (it names no language).")]
    public async Task A_bad_file_is_refused_in_one_line(string name, string reason)
    {
        var path = Fixture.PathOf(name);
        var error = await Assert.ThrowsAsync<NotebookException>(() => NotebookRunner.RunAsync(path));
        Assert.Equal($"{path}: {reason}", error.Message);
    }
}
