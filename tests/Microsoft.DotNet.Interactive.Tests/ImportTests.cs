namespace Microsoft.DotNet.Interactive.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Session session = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kernel-tests");

    public void Dispose()
    {
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task The_cells_of_a_notebook_run_in_order_and_its_text_is_shown()
    {
        var file = Write(
            "helper.ipynb",
            """
            {"cells":[
              {"cell_type":"markdown","source":["# Helper"]},
              {"cell_type":"code","metadata":{"dotnet_interactive":{"language":"csharp"}},"source":["var x = 20;\n","int Twice(int n) => 2 * n;"]},
              {"cell_type":"code","metadata":{"polyglot_notebook":{"kernelName":"html"}},"source":"<b>x</b>"},
              {"cell_type":"code","source":["x++;"]},
              {"cell_type":"raw","source":["ignored"]}]}
            """);
        Assert.Equal(["display: # Helper", "display: <b>x</b>", "value: 42"], await session.RunAsync($"#!import \"{file}\"\nTwice(x)"));
    }

    [Fact]
    public async Task A_dib_file_runs_by_its_sections()
    {
        var file = Write("helper.dib", "#!meta\n\n{\"kernelInfo\":{}}\n\n#!markdown\n\n# Title\n\n#!csharp\n\nvar x = 42;\n");
        Assert.Equal(["display: # Title", "value: 42"], await session.RunAsync($"#!import {file}\nx"));
    }

    [Fact]
    public async Task A_csharp_file_runs_and_imports_from_beside_itself()
    {
        Write("inner.cs", "record Point(int X, int Y);");
        var file = Write("outer.csx", "#!import inner.cs\nvar point = new Point(1, 2);");
        Assert.Equal(["value: 2"], await session.RunAsync($"#!import \"{file}\"\npoint.Y"));
    }

    [Fact]
    public async Task The_code_before_an_import_runs_before_it()
    {
        var file = Write("uses.csx", "var doubled = 2 * given;");
        Assert.Equal(["value: 42"], await session.RunAsync($"var given = 21;\n#!import \"{file}\"\ndoubled"));
    }

    [Fact]
    public async Task An_error_in_an_imported_notebook_names_its_cell()
    {
        var file = Write("broken.ipynb", """{"cells":[{"cell_type":"code","source":"var b = 1;"},{"cell_type":"code","source":"var a = 1;\nundefined"}]}""");
        var error = await session.FailAsync($"#!import \"{file}\"");
        Assert.StartsWith("broken.ipynb[2], line 2, column 1: error CS0103", error.Traceback[0]);
    }

    [Theory]
    [InlineData("missing.ipynb", "#!import \"FOLDER/missing.ipynb\": there is no file FOLDER/missing.ipynb.")]
    [InlineData("text.txt", "#!import FOLDER/text.txt: .txt is none of .ipynb, .dib, .cs and .csx.")]
    [InlineData("self.cs", "#!import FOLDER/self.cs: it imports itself.")]
    [InlineData("fsharp.dib", "#!fsharp: this kernel runs C#, not F#. #!lsmagic lists what it has.")]
    public async Task What_cannot_be_imported_is_one_clear_line(string name, string expected)
    {
        Write("text.txt", "text");
        Write("self.cs", $"#!import {folder.FullName}/self.cs");
        Write("fsharp.dib", "#!fsharp\nlet x = 1");
        var error = await session.FailAsync($"#!import {folder.FullName}/{name}");
        Assert.Equal(expected.Replace("FOLDER", folder.FullName), error.Message);
        Assert.Single(error.Traceback);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"cells":[{}]}""")]
    [InlineData("""{"cells":5}""")]
    public async Task A_file_that_is_no_notebook_is_one_clear_line(string text)
    {
        var file = Write("wrong.ipynb", text);
        Assert.StartsWith($"#!import {file}: {file} is no notebook (", (await session.FailAsync($"#!import {file}")).Message);
    }

    [Fact]
    public async Task A_document_is_run_by_the_kernels_own_method_too()
    {
        var file = Write("helper.csx", "var x = 42;");
        await session.RunAsync($"using Microsoft.DotNet.Interactive;\nawait Kernel.Root.LoadAndRunInteractiveDocument(new System.IO.FileInfo(\"{file}\"));");
        Assert.Equal(["value: 42"], await session.RunAsync("x"));
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
