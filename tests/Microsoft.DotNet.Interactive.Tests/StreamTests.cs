using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class StreamTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Output_and_error_come_in_the_order_of_writing() =>
        Assert.Equal(
            ["out: a", "err: b", "out: c", "display: d", "out: e", "value: f"],
            await session.RunAsync(
                "Console.Write(\"a\");\nConsole.Error.Write(\"b\");\nConsole.Write(\"c\");\ndisplay(\"d\");\nConsole.Write(\"e\");\n\"f\""));

    [Fact]
    public async Task Everything_is_sent_before_the_cell_is_done()
    {
        var events = await session.EventsAsync("for (var i = 0; i < 10_000; i++) Console.WriteLine(i);");
        var text = string.Concat(events.OfType<StandardOutputValueProduced>().Select(output => output.FormattedValues.Single().Value));
        Assert.Equal(string.Concat(Enumerable.Range(0, 10_000).Select(number => $"{number}\n")), text);
        Assert.IsType<CommandSucceeded>(events[^1]);
    }

    [Fact]
    public async Task What_another_thread_writes_is_the_cells()
    {
        var outputs = await session.RunAsync(
            "var thread = new System.Threading.Thread(() => Console.Write(\"thread \"));\nthread.Start();\nthread.Join();\n"
            + "var plain = new System.Threading.Thread(() => Console.Write(\"unsafe\"));\nplain.UnsafeStart();\nplain.Join();");
        Assert.Equal("thread unsafe", string.Concat(outputs.Select(output => output.Replace("out: ", ""))));
    }

    [Fact]
    public async Task What_a_thread_of_an_earlier_cell_writes_is_the_running_cells()
    {
        await session.RunAsync(
            "var go = new System.Threading.ManualResetEventSlim();\nvar late = Task.Run(() => { go.Wait(); Console.Write(\"late\"); });");
        Assert.Equal(["out: late"], await session.RunAsync("go.Set();\nawait late;"));
    }

    [Fact]
    public async Task Output_is_sent_while_the_cell_runs()
    {
        var first = new TaskCompletionSource();
        using var subscription = Course.Engine.ObservableExtensions.Subscribe(session.Kernel.KernelEvents, @event =>
        {
            if (@event is StandardOutputValueProduced)
                first.TrySetResult();
        });
        await session.RunAsync("1");
        var cell = session.RunAsync("Console.WriteLine(\"early\");\nawait Task.Delay(3000);");
        await first.Task.WaitAsync(TimeSpan.FromSeconds(2.5));
        Assert.False(cell.IsCompleted);
        await cell;
    }

    [Fact]
    public async Task A_writer_that_a_cell_puts_in_place_lasts_for_that_cell_only()
    {
        Assert.Equal(["value: kept"], await session.RunAsync(
            "var mine = new System.IO.StringWriter();\nConsole.SetOut(mine);\nConsole.Write(\"kept\");\nmine.ToString()"));
        Assert.Equal(["out: back"], await session.RunAsync("Console.Write(\"back\");"));
    }

    [Fact]
    public async Task Outside_of_a_cell_the_console_is_the_real_one()
    {
        await session.RunAsync("1");
        var mine = new StringWriter();
        var console = Console.Out;
        Console.SetOut(mine);
        try
        {
            await session.RunAsync("Console.Write(\"cell\");");
            Console.Write("host");
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.Equal("host", mine.ToString());
    }

    [Fact]
    public async Task Console_writes_numbers_and_formats_invariantly() =>
        Assert.Equal(["out: 1.5 2.50\n"], await session.RunAsync("Console.Write(1.5);\nConsole.WriteLine(\" {0:F2}\", 2.5);"));
}
