using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class ErrorTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("using var memory = new System.IO.MemoryStream();\nmemory.Length")]
    [InlineData("using System.IO;\nvar text = \"using\";\nusing MemoryStream memory = new(), other = new();\nusing (var more = new MemoryStream()) { }", 3)]
    public async Task A_using_declaration_outside_of_braces_is_one_error_that_says_what_to_do(string code, int line = 1)
    {
        var error = await session.FailAsync(code);
        Assert.Equal("CS1002: a using declaration has to stand in braces in a cell: put { } around the code it is for, or leave out using",
            error.Message);
        Assert.Equal((line, 1), (error.Line, error.Column));
    }

    [Fact]
    public async Task A_compile_error_names_line_and_column_and_marks_the_place()
    {
        await session.RunAsync("1");
        var error = await session.FailAsync("var a = 1;\n\tvar b = undefined + a;");
        Assert.Equal("CompilationError", error.Name);
        Assert.Equal("CS0103: The name 'undefined' does not exist in the current context", error.Message);
        Assert.Equal((2, 10), (error.Line, error.Column));
        Assert.Equal(
            [
                "cell[2], line 2, column 10: error CS0103: The name 'undefined' does not exist in the current context",
                "    \tvar b = undefined + a;",
                "    \t        ^~~~~~~~~",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task Nothing_runs_where_anything_does_not_compile()
    {
        var events = await session.EventsAsync("Console.Write(\"ran\");\nint x = \"text\";");
        Assert.Equal(
            [typeof(CodeSubmissionReceived), typeof(DiagnosticsProduced), typeof(CommandFailed)],
            events.Select(@event => @event.GetType()));
        var diagnostic = Assert.Single(((DiagnosticsProduced)events[1]).Diagnostics);
        Assert.Equal(("CS0029", DiagnosticSeverity.Error), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(1, diagnostic.LinePositionSpan.Start.Line);
    }

    [Fact]
    public async Task Several_compile_errors_come_in_order_of_their_place()
    {
        var error = await session.FailAsync("int a = \"x\";\n\nint b = c;");
        Assert.Equal("CS0029: Cannot implicitly convert type 'string' to 'int' (and 1 more)", error.Message);
        Assert.Equal((1, 9), (error.Line, error.Column));
        Assert.Equal(
            [
                "cell[1], line 1, column 9: error CS0029: Cannot implicitly convert type 'string' to 'int'",
                "    int a = \"x\";",
                "            ^~~",
                "cell[1], line 3, column 9: error CS0103: The name 'c' does not exist in the current context",
                "    int b = c;",
                "            ^",
            ],
            error.Traceback);
    }

    [Fact]
    public async Task A_syntax_error_at_the_end_has_a_place_too()
    {
        var error = await session.FailAsync("if (true) {");
        Assert.Equal(1, error.Line);
        Assert.Contains("CS1513", error.Message);
        Assert.EndsWith("^", error.Traceback[^1]);
    }

    [Fact]
    public async Task A_runtime_error_names_the_line_and_the_calls_of_the_reader()
    {
        var error = await session.FailAsync(
            "int Divide(int a, int b)\n{\n    return a / b;\n}\n\nvar ok = Divide(4, 2);\nDivide(1, 0)");
        Assert.Equal("System.DivideByZeroException", error.Name);
        Assert.Equal("Attempted to divide by zero.", error.Message);
        Assert.Equal(3, error.Line);
        Assert.Equal(
            ["System.DivideByZeroException: Attempted to divide by zero.", "   at Divide in cell[1], line 3", "   at cell[1], line 7"],
            error.Traceback);
    }

    [Fact]
    public async Task The_line_is_that_of_the_cell_that_failed_not_of_the_function_it_called()
    {
        await session.RunAsync("class Divider\n{\n    public int Divide(int a, int b)\n        => a / b;\n}");
        var error = await session.FailAsync(
            "var divider = new Divider();\nforeach (var n in new[] { 1, 0 }.Select(b => divider.Divide(1, b)))\n    Console.Write(n);");
        Assert.Equal(2, error.Line);
        Assert.Equal("   at Divider.Divide in cell[1], line 4", error.Traceback[1]);
        Assert.All(error.Traceback.Skip(2), line => Assert.StartsWith("   at ", line));
        Assert.DoesNotContain(error.Traceback, line => line.Contains("System.Linq") || line.Contains("<") || line.Contains("Submission"));
    }

    [Fact]
    public async Task An_error_after_an_await_names_its_line()
    {
        var error = await session.FailAsync("await Task.Delay(1);\nvar list = new List<int>();\nawait Task.Delay(1);\nlist[3]");
        Assert.Equal("System.ArgumentOutOfRangeException", error.Name);
        Assert.Equal(4, error.Line);
    }

    [Fact]
    public async Task The_cause_of_an_error_is_shown_too()
    {
        var error = await session.FailAsync(
            "try\n{\n    int.Parse(\"x\");\n}\ncatch (Exception e)\n{\n    throw new InvalidOperationException(\"outer\", e);\n}");
        Assert.Equal("outer", error.Message);
        Assert.Equal(7, error.Line);
        Assert.Contains("---> System.FormatException: The input string 'x' was not in a correct format.", error.Traceback);
    }

    [Fact]
    public async Task An_exception_type_of_a_cell_goes_by_its_own_name()
    {
        var error = await session.FailAsync("class Refused(string why) : Exception(why);\nthrow new Refused(\"no\");");
        Assert.Equal("Refused", error.Name);
        Assert.Equal(["Refused: no", "   at cell[1], line 2"], error.Traceback);
    }

    [Fact]
    public async Task An_aggregate_of_one_error_is_that_error()
    {
        var error = await session.FailAsync("Task.Run(() => throw new InvalidOperationException(\"inside\")).Wait();");
        Assert.Equal("System.InvalidOperationException", error.Name);
        Assert.Equal("inside", error.Message);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public async Task A_value_that_cannot_be_shown_fails_the_cell()
    {
        var error = await session.FailAsync("class C { public override string ToString() => throw new Exception(\"no text\"); }\nnew C()");
        Assert.Equal("no text", error.Message);
    }

    [Fact]
    public async Task What_was_written_before_the_error_is_sent_before_it()
    {
        var events = await session.EventsAsync("Console.Write(\"before\");\nthrow new Exception(\"stop\");");
        Assert.Equal(
            [typeof(CodeSubmissionReceived), typeof(StandardOutputValueProduced), typeof(CommandFailed)],
            events.Select(@event => @event.GetType()));
    }

    [Fact]
    public async Task An_exception_on_a_thread_of_its_own_is_told_and_not_the_end()
    {
        Assert.Equal(
            ["err: An exception that nothing caught, on a thread of its own: System.Exception: lost\n   at cell[1], line 1\n", "value: 1"],
            await session.RunAsync("var thread = new System.Threading.Thread(() => throw new Exception(\"lost\"));\nthread.Start();\nthread.Join();\n1"));
        Assert.Equal(["value: 2"], await session.RunAsync("2"));
    }

    [Fact]
    public async Task An_exception_in_a_finalizer_is_told_and_not_the_end()
    {
        var outputs = await session.RunAsync(
            "class Lost { ~Lost() => throw new Exception(\"finalized\"); }\nvoid Lose() { for (var i = 0; i < 3; i++) new Lost(); }\nLose();\n"
            + "GC.Collect(); GC.WaitForPendingFinalizers();\n1");
        Assert.Contains("finalized", outputs[0]);
        Assert.Equal("value: 1", outputs[^1]);
    }
}
