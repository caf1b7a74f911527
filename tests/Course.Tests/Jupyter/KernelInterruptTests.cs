using System.Diagnostics;

namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelInterruptTests(JupyterClient client) : IClassFixture<JupyterClient>
{
    // An idle machine takes 0.1 s to 0.7 s; a test machine may be busy.
    private static readonly TimeSpan soon = TimeSpan.FromSeconds(4);

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("var count = 0; for (;;) count++;")]
    [InlineData("do ; while (true);")]
    [InlineData("again: goto again;")]
    [InlineData("while (true) { try { throw new Exception(); } catch (Exception) { } }")]
    [InlineData("static IEnumerable<int> Ones() { while (true) yield return 1; }\nOnes().Count()")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Select(x => { System.Threading.Thread.SpinWait(100); return (long)x; }).Sum()")]
    [InlineData("long Down(long n) => n < 0 ? 0 : Down(n - 1) + Down(n - 2); Down(90)")]
    [InlineData("while (true) await Task.Yield();")]
    [InlineData("await Task.Delay(100_000);")]
    [InlineData("Task.Delay(100_000).Wait();")]
    [InlineData("System.Threading.Thread.Sleep(100_000);")]
    [InlineData("Task.Run(() => { while (true) ; }).Wait();")]
    public void A_runaway_cell_stops_and_the_session_lives_on(string code)
    {
        client.Execute("var kept = 7;");
        var id = client.SendCell(code);
        while (client.NextPublished(id).Type != "execute_input")
        {
        }

        Thread.Sleep(500);
        var clock = Stopwatch.StartNew();
        var interrupt = client.Ask("interrupt_request", [], client.Control);
        var answer = client.Await(id);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, soon);
        Assert.Equal(("interrupt_reply", "ok"), (interrupt.Reply.Type, interrupt.Status));
        Assert.Equal("error", answer.Status);
        var error = Assert.Single(answer.Outputs);
        Assert.Equal("KeyboardInterrupt", error.Text("ename"));
        Assert.Equal("7", client.Execute("Console.Write(kept);").StandardOutput);
    }

    [Fact]
    public void What_an_interrupted_cell_would_do_after_its_wait_is_not_done()
    {
        client.Execute("var late = 1;");
        var id = client.SendCell("await Task.Delay(3000); late = 2;");
        while (client.NextPublished(id).Type != "execute_input")
        {
        }

        Thread.Sleep(500);
        client.Ask("interrupt_request", [], client.Control);
        client.Await(id);

        Assert.Equal("1", client.Execute("await Task.Delay(4000); Console.Write(late);").StandardOutput);
    }

    [Fact]
    public void An_interrupt_with_no_cell_running_changes_nothing()
    {
        Assert.Equal("ok", client.Ask("interrupt_request", [], client.Control).Status);
        Assert.Equal("fine", client.Execute("Console.Write(\"fine\");").StandardOutput);
    }

    [Theory]
    [InlineData("int Forever(int n) => Forever(n + 1) + 1; Forever(0)")]
    [InlineData("Func<int, int> forever = null; forever = n => forever(n + 1) + 1; forever(0)")]
    [InlineData("class Node { public int Value => Value + 1; }\nnew Node().Value")]
    public void Runaway_recursion_is_an_error_not_a_dead_process(string code)
    {
        Assert.Equal("System.InsufficientExecutionStackException", client.Execute(code).Reply.Text("ename"));
        Assert.Equal("alive", client.Execute("Console.Write(\"alive\");").StandardOutput);
    }
}
