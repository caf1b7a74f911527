using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class CellTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task The_last_expression_is_the_value() => Assert.Equal(["value: 2"], await session.RunAsync("1 + 1"));

    [Fact]
    public async Task The_value_is_sent_as_html_and_plain_text()
    {
        var events = await session.EventsAsync("1 + 1");
        var value = Assert.Single(events.OfType<ReturnValueProduced>());
        Assert.Equal(["text/html", "text/plain"], value.FormattedValues.Select(formatted => formatted.MimeType));
        Assert.Equal(2, value.Value);
    }

    [Theory]
    [InlineData("Math.Abs(-1);")]
    [InlineData("var x = 1;")]
    [InlineData("void F() { } F()")]
    [InlineData("await Task.Delay(1)")]
    [InlineData("")]
    [InlineData("// nothing")]
    [InlineData("class C { }")]
    public async Task Without_a_last_expression_there_is_no_value(string code) => Assert.Empty(await session.RunAsync(code));

    [Fact]
    public async Task A_null_value_is_shown() => Assert.Equal(["value: <null>"], await session.RunAsync("(string)null"));

    [Fact]
    public async Task Variables_functions_types_and_usings_stay_for_later_cells()
    {
        await session.RunAsync("using System.IO;\nvar x = 20;\nint Twice(int n) => 2 * n;\nrecord Point(int X, int Y);");
        Assert.Equal(["value: 42"], await session.RunAsync("x++;\nTwice(x)"));
        Assert.Equal(["value: 3"], await session.RunAsync("new Point(1, 3).Y"));
        Assert.Equal(["value: a/b"], await session.RunAsync("Path.Combine(\"a\", \"b\")"));
    }

    [Fact]
    public async Task A_cell_of_usings_only_counts_for_later_cells()
    {
        await session.RunAsync("var x = 1;");
        Assert.Empty(await session.RunAsync("using System.IO;\nusing static System.Math;"));
        Assert.Equal(["value: 3"], await session.RunAsync("var y = Max(x, 3);\ny"));
        Assert.Equal(["value: a/3"], await session.RunAsync("Path.Combine(\"a\", $\"{y}\")"));
    }

    [Fact]
    public async Task A_hundred_cells_are_kept()
    {
        for (var index = 0; index < 100; index++)
            await session.RunAsync($"var x{index} = {index};");
        Assert.Equal(["value: 99"], await session.RunAsync("x0 + x49 + x50"));
    }

    [Fact]
    public async Task A_later_variable_of_the_same_name_hides_the_earlier()
    {
        await session.RunAsync("var x = 1;");
        await session.RunAsync("var x = \"text\";");
        Assert.Equal(["value: text"], await session.RunAsync("x"));
        Assert.True(session.Kernel.TryGetValue<string>("x", out var value));
        Assert.Equal("text", value);
        Assert.False(session.Kernel.TryGetValue<int>("x", out _));
        Assert.False(session.Kernel.TryGetValue<int>("y", out _));
    }

    [Fact]
    public async Task The_state_before_an_exception_stays()
    {
        await session.FailAsync("var x = 7;\nthrow new Exception(\"stop\");");
        Assert.Equal(["value: 7"], await session.RunAsync("x"));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_changes_nothing()
    {
        await session.RunAsync("var x = 1;");
        await session.FailAsync("x = 2; nonsense");
        Assert.Equal(["value: 1"], await session.RunAsync("x"));
    }

    [Fact]
    public async Task A_cell_may_await() =>
        Assert.Equal(["value: 5"], await session.RunAsync("var n = await Task.Run(() => 5);\nn"));

    [Theory]
    [InlineData("new StringBuilder().Append(new List<int> { 1 }.Sum()).ToString()", "value: 1")]
    [InlineData("ArrayList list = [1]; list.Count", "value: 1")]
    [InlineData("unsafe { int a = 1; int* p = &a; *p = 3; Console.Write(a); }", "out: 3")]
    [InlineData("display(5); ", "display: 5")]
    [InlineData("5.Display(); ", "display: 5")]
    [InlineData("HTML(\"<b>x</b>\")", "value: x")]
    [InlineData("Kernel.Current.Name", "value: csharp")]
    public async Task What_a_cell_uses_without_a_using_is_there(string code, string expected) =>
        Assert.Equal([expected], await session.RunAsync(code.Contains("Kernel.") ? "using Microsoft.DotNet.Interactive;\n" + code : code));

    [Fact]
    public async Task Displays_and_updates_are_sent_in_order_and_a_displayed_value_is_not_sent_again()
    {
        var events = await session.EventsAsync("var d = \"one\".Display();\nConsole.Write(\"between\");\nd.Update(\"two\");\nd");
        Assert.Equal(["display: one", "out: between", "update: two"], events.Select(Session.Describe).OfType<string>());
        var id = Assert.Single(events.OfType<DisplayedValueProduced>()).ValueId;
        Assert.NotNull(id);
        Assert.Equal(id, Assert.Single(events.OfType<DisplayedValueUpdated>()).ValueId);
    }

    [Fact]
    public async Task A_value_displayed_by_one_cell_can_be_updated_by_the_next()
    {
        await session.RunAsync("var d = display(1);");
        Assert.Equal(["update: 2"], await session.RunAsync("d.Update(2);"));
    }

    [Fact]
    public async Task A_script_and_a_style_reach_the_page()
    {
        var events = await session.EventsAsync("Javascript(\"alert(1)\");\nCSS(\"b { color: red }\");");
        Assert.Equal(
            ["<script type=\"text/javascript\">alert(1)</script>", "<style>b { color: red }</style>"],
            events.OfType<DisplayedValueProduced>().Select(display => Assert.Single(display.FormattedValues).Value));
    }

    [Fact]
    public async Task Events_begin_with_the_submission_and_end_with_success()
    {
        List<KernelEvent> seen = [];
        using var subscription = Course.Engine.ObservableExtensions.Subscribe(session.Kernel.KernelEvents, seen.Add);
        var result = await session.Kernel.SubmitCodeAsync("Console.Write(1);\n2");
        Assert.Equal(
            [typeof(CodeSubmissionReceived), typeof(StandardOutputValueProduced), typeof(ReturnValueProduced), typeof(CommandSucceeded)],
            result.Events.Select(@event => @event.GetType()));
        Assert.Equal(result.Events, seen);
    }

    [Fact]
    public async Task Warnings_are_diagnostics_and_not_output()
    {
        var events = await session.EventsAsync("int unused() { int x; return 1; }\nunused()");
        Assert.Equal("value: 1", Assert.Single(events.Select(Session.Describe).OfType<string>()));
        Assert.Equal("CS0168", Assert.Single(Assert.Single(events.OfType<DiagnosticsProduced>()).Diagnostics).Code);
    }

    [Fact]
    public async Task A_cell_can_run_another_as_a_part_of_itself()
    {
        Assert.Equal(
            ["out: before ", "out: inside ", "value: 3", "out: after"],
            await session.RunAsync(
                """
                using Microsoft.DotNet.Interactive;
                Console.Write("before ");
                await Kernel.Root.SubmitCodeAsync("Console.Write(\"inside \"); 1 + 2");
                Console.Write("after");
                """));
    }

    [Fact]
    public async Task The_context_of_the_running_cell_is_at_hand() =>
        Assert.Equal(
            ["display: here", "value: True"],
            await session.RunAsync(
                """
                using Microsoft.DotNet.Interactive;
                KernelInvocationContext.Current.Display("here");
                KernelInvocationContext.Current.Command is Microsoft.DotNet.Interactive.Commands.SubmitCode
                """));

    [Fact]
    public async Task Cells_run_one_after_the_other()
    {
        var log = new List<string>();
        using var subscription = Course.Engine.ObservableExtensions.Subscribe(session.Kernel.KernelEvents, @event => log.AddRange(Text(@event)));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(index =>
            session.RunAsync($"Console.Write(\"a{index}\");\nawait Task.Delay(20);\nConsole.Write(\"b{index}\");")));
        Assert.Equal("a0b0a1b1a2b2a3b3a4b4", string.Concat(log));

        static IEnumerable<string> Text(KernelEvent @event) =>
            (@event as StandardOutputValueProduced)?.FormattedValues.Select(value => value.Value) ?? [];
    }

    [Fact]
    public async Task A_cancelled_cell_fails_and_the_next_runs()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var events = await session.EventsAsync("await Task.Delay(20_000);\nConsole.Write(\"too late\");", cancellation.Token);
        Assert.IsType<OperationCanceledException>(Assert.IsType<CommandFailed>(events[^1]).Exception);
        Assert.Equal(["value: 1"], await session.RunAsync("1"));
    }

    [Fact]
    public async Task A_cell_cancelled_before_its_turn_never_runs()
    {
        var events = await session.EventsAsync("Console.Write(\"ran\");", new CancellationToken(canceled: true));
        Assert.IsType<OperationCanceledException>(Assert.IsType<CommandFailed>(Assert.Single(events)).Exception);
    }

    [Fact]
    public async Task Two_kernels_share_nothing()
    {
        using var other = new Session();
        await session.RunAsync("var x = 1;");
        Assert.Equal("CompilationError", (await other.FailAsync("x")).Name);
    }

    [Fact]
    public async Task Loops_run_as_compiled_code()
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        await session.RunAsync("long sum = 0;\nfor (var i = 0; i < 200_000_000; i++) sum += i;\nsum");
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }
}
