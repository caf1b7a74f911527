namespace Microsoft.DotNet.Interactive.Tests;

public sealed class DirectiveTests : IDisposable
{
    private readonly Session session = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kernel-tests");

    public void Dispose()
    {
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Time_tells_the_wall_time_as_plain_text()
    {
        var outputs = await session.RunAsync("#!time\nawait Task.Delay(50);\n1");
        Assert.Equal(2, outputs.Length);
        Assert.Matches(@"^display: Wall time: \d+(\.\d+)?ms$", outputs[0]);
        Assert.Equal("value: 1", outputs[1]);
    }

    [Fact]
    public async Task A_directive_keeps_the_line_numbers()
    {
        var error = await session.FailAsync("\n#!time\nvar x = 1;\nundefined");
        Assert.Equal((4, 1), (error.Line, error.Column));
    }

    [Fact]
    public async Task Text_that_only_looks_like_a_directive_is_text() =>
        Assert.Equal(["value: \n#!time\n#r \"x\"\n"], await session.RunAsync("@\"\n#!time\n#r \"\"x\"\"\n\""));

    [Fact]
    public async Task Compiler_directives_stay_the_compilers() =>
        Assert.Equal(["value: 1"], await session.RunAsync(
            """
            #pragma warning disable CS0168
            #region part
            int F() { int x; return 1; }
            #endregion
            #if false
            #r "nonsense"
            #endif
            F()
            """));

    [Fact]
    public async Task An_unknown_command_is_one_clear_line()
    {
        var error = await session.FailAsync("var x = 1;\n#!nonsense with words\nx");
        Assert.Equal("#!nonsense is not a command of this kernel. #!lsmagic lists those there are.", error.Message);
        Assert.Equal(2, error.Line);
        Assert.Single(error.Traceback);
    }

    [Fact]
    public async Task Markdown_html_and_javascript_are_shown()
    {
        Assert.Equal(["display: # Title\n\ntext"], await session.RunAsync("#!markdown\n# Title\n\ntext"));
        Assert.Equal(["display: <b>x</b>"], await session.RunAsync("#!html\n<b>x</b>\n"));
        Assert.Equal(["display: <script type=\"text/javascript\">\nalert(1)</script>"], await session.RunAsync("#!javascript\nalert(1)"));
    }

    [Fact]
    public async Task A_cell_may_change_language_and_back()
    {
        Assert.Equal(
            ["out: 1", "display: *two*", "value: 3"],
            await session.RunAsync("Console.Write(1);\n#!markdown\n*two*\n#!csharp\n1 + 2"));
        Assert.Equal(5, (await session.FailAsync("#!markdown\n*two*\n#!csharp\n\nundefined")).Line);
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "#!fsharp: this kernel runs C#, not F#. #!lsmagic lists what it has.")]
    [InlineData("#!pwsh\nGet-ChildItem", "#!pwsh: this kernel runs C#, not PowerShell. #!lsmagic lists what it has.")]
    [InlineData("#!sql --name x\nSELECT 1", "#!sql: this kernel runs C#, not SQL. #!lsmagic lists what it has.")]
    [InlineData("#!connect mssql", "#!connect is not a command of this kernel. #!lsmagic lists those there are.")]
    public async Task Another_language_is_one_clear_line_and_nothing_runs(string code, string expected)
    {
        var events = await session.EventsAsync("Console.Write(\"ran\");\n" + code);
        var error = Course.Engine.CellError.From(Assert.IsType<Events.CommandFailed>(events[^1]));
        Assert.Equal((expected, 2), (error.Message, error.Line));
        Assert.DoesNotContain(events, @event => @event is Events.StandardOutputValueProduced);
    }

    [Fact]
    public async Task A_diagram_is_html_that_needs_no_internet_and_its_source()
    {
        var events = await session.EventsAsync("#!mermaid\ngraph LR; a-->b\n#!mermaid\ngraph TD; c-->d");
        var displays = events.OfType<Events.DisplayedValueProduced>().Select(display => display.FormattedValues.ToDictionary(value => value.MimeType, value => value.Value)).ToList();
        Assert.Equal(["graph LR; a-->b", "graph TD; c-->d"], displays.Select(display => display["text/plain"]));
        Assert.Matches("<pre id=\"mermaid-.*\">graph LR; a--&gt;b</pre>", displays[0]["text/html"]);
        Assert.All(displays, display => Assert.DoesNotContain("http", display["text/html"]));
        Assert.InRange(displays[0]["text/html"].Length, 1_000_000, 1_600_000);
        Assert.InRange(displays[1]["text/html"].Length, 1_000, 3_000);
    }

    [Fact]
    public async Task A_command_that_tells_of_variables_sees_the_code_before_it() =>
        Assert.Equal(["display: a", "value: 1"], await session.RunAsync("var a = 1;\n#!who\nvar b = 2;\nb - a"));

    [Fact]
    public async Task Output_is_cleared()
    {
        var events = await session.EventsAsync("Console.Write(1);\nConsole.Clear();\nConsole.Write(2);\nCourse.Engine.CellOutput.Clear(wait: true);");
        Assert.Equal(
            ["out: 1", "clear: False", "out: 2", "clear: True"],
            events.Select(@event => @event is Course.Engine.OutputCleared cleared ? $"clear: {cleared.Wait}" : Session.Describe(@event)).OfType<string>());
    }

    [Fact]
    public async Task Lsmagic_lists_the_commands() => Assert.Contains("#!time", Assert.Single(await session.RunAsync("#!lsmagic")));

    [Fact]
    public async Task About_says_what_the_kernel_is() => Assert.Contains(".NET (C#)", Assert.Single(await session.RunAsync("#!about")));

    [Fact]
    public async Task Who_lists_the_variables()
    {
        await session.RunAsync("var b = 1;\nvar a = \"text\";");
        Assert.Equal(["display: a\nb"], await session.RunAsync("#!who"));
        Assert.Equal(["display: Name  Type    Value\na     string  text\nb     int     1"], await session.RunAsync("#!whos"));
    }

    [Fact]
    public async Task Load_runs_a_file_before_the_cell()
    {
        var file = Write("helper.csx", "using System.IO;\nint Twice(int n) => 2 * n;\nConsole.Write(\"loaded \");");
        Assert.Equal(["out: loaded ", "value: 42"], await session.RunAsync($"#load \"{file}\"\nTwice(21)"));
        Assert.Equal(["value: a/b"], await session.RunAsync("Path.Combine(\"a\", \"b\")"));
    }

    [Fact]
    public async Task A_loaded_file_loads_others_from_beside_itself()
    {
        Write("inner.csx", "var inner = 5;");
        var outer = Write("outer.csx", "#load \"inner.csx\"\nvar outer = inner + 1;");
        Assert.Equal(["value: 6"], await session.RunAsync($"#load \"{outer}\"\nouter"));
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_that_file()
    {
        var file = Write("broken.csx", "var x = 1;\nundefined();");
        var error = await session.FailAsync($"#load \"{file}\"");
        Assert.StartsWith($"{file}, line 2, column 1: error CS0103", error.Traceback[0]);
    }

    [Fact]
    public async Task A_missing_file_is_one_clear_line()
    {
        var missing = Path.Combine(folder.FullName, "missing");
        Assert.Equal($"#load \"{missing}.csx\": there is no file {missing}.csx.", (await session.FailAsync($"#load \"{missing}.csx\"")).Message);
        var error = await session.FailAsync($"\n#r \"{missing}.dll\"");
        Assert.Equal($"#r \"{missing}.dll\": there is no file {missing}.dll.", error.Message);
        Assert.Equal(2, error.Line);
    }

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
