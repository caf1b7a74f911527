namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelOutputTests(JupyterClient client) : IClassFixture<JupyterClient>
{
    private const string Native = """
        using System.Runtime.InteropServices;
        static class Native
        {
            [DllImport("libc")] public static extern int puts(string text);
            [DllImport("libc")] public static extern nint write(int descriptor, string text, nint count);
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cell_clears_what_it_has_shown(bool wait)
    {
        var answer = client.Execute($"""
            Console.Write("before");
            Course.Engine.CellOutput.Clear({(wait ? "wait: true" : "")});
            Console.Write("after");
            """);

        Assert.Equal(["stream", "clear_output", "stream"], answer.Outputs.Select(message => message.Type));
        Assert.Equal(wait, (bool)answer.Outputs[1].Content["wait"]!);
    }

    [Fact]
    public void What_native_code_writes_is_the_cells_standard_output()
    {
        client.Execute(Native);

        var answer = client.Execute("""Native.puts("printed"); Native.write(1, "out\n", 4); Native.write(2, "err\n", 4);""");

        Assert.Equal("ok", answer.Status);
        Assert.Equal("printed\nout\nerr\n", answer.StandardOutput);
        Assert.All(answer.Outputs, output => Assert.Equal("stdout", output.Text("name")));
    }

    [Fact]
    public void What_native_code_writes_without_an_end_of_line_is_there_before_the_cell_ends()
    {
        client.Execute("""
            using System.Runtime.InteropServices;
            static class Unfinished { [DllImport("libc")] public static extern int printf(string text); }
            """);

        Assert.Equal("no end", client.Execute("""Unfinished.printf("no end");""").StandardOutput);
        Assert.Equal("", client.Execute("1").StandardOutput);
    }

    [Fact]
    public void A_child_process_writes_to_the_cell_that_started_it()
    {
        var answer = client.Execute("""System.Diagnostics.Process.Start("echo", "from a child").WaitForExit();""");

        Assert.Equal("from a child\n", answer.StandardOutput);
    }

    [Fact]
    public void More_native_output_than_a_pipe_holds_arrives_whole()
    {
        client.Execute(Native);

        var answer = client.Execute("""for (var line = 0; line < 50_000; line++) Native.puts($"line {line} Grüße");""");

        Assert.Equal(string.Concat(Enumerable.Range(0, 50_000).Select(line => $"line {line} Grüße\n")), answer.StandardOutput);
    }

    [Fact]
    public void Output_comes_no_faster_than_Jupyters_server_takes_it()
    {
        var line = new string('x', 99);
        var answer = client.Execute($"for (var line = 0; line < 40_000; line++) Console.WriteLine(\"{line}\");");

        Assert.Equal(40_000 * 100, answer.StandardOutput.Length);
        var streams = answer.Outputs.Where(message => message.Type == "stream").ToList();
        Assert.All(streams, first => Assert.InRange(
            streams.Where(other => other.Sent >= first.Sent && other.Sent < first.Sent.AddSeconds(3)).Sum(message => message.Size), 1, 3_000_000));
    }

    [Fact]
    public void A_compiler_warning_is_nothing_on_stderr()
    {
        var answer = client.Execute("[Obsolete] int Old() => 1; int unused; Old()");

        Assert.Equal("ok", answer.Status);
        Assert.All(answer.Outputs, output => Assert.Equal("execute_result", output.Type));
    }

    [Fact]
    public void A_name_with_a_question_mark_asks_the_pager()
    {
        var reply = client.Execute("Math.Max?").Reply;

        var payload = reply.Content["payload"]![0]!;
        Assert.Equal("page", (string?)payload["source"]);
        Assert.Contains("Max(", (string?)payload["data"]!["text/plain"]);
        Assert.Contains("nobody", (string?)client.Execute("nobody?").Reply.Content["payload"]![0]!["data"]!["text/plain"]);
    }

    [Fact]
    public void The_first_chart_of_a_front_ends_page_has_plotly_js_before_it()
    {
        const string Chart = "var shown = \"{}\".DisplayAs(\"application/vnd.plotly.v1+json\");";
        const string Other = "var other = \"{}\".DisplayAs(\"application/vnd.plotly.v1+json\");";

        Assert.Equal([true, false], Scripts(client.Execute(Chart)));
        Assert.Equal([false], Scripts(client.Execute(Other)));
        Assert.Equal([true, false], Scripts(client.Execute(Chart))); // the outputs of this cell were where the script stood
        client.Session = "the page, loaded anew";
        Assert.Equal([true, false], Scripts(client.Execute(Other)));

        static IEnumerable<bool> Scripts(Answer answer) => answer.Outputs.Select(output => ((string?)output.Content["data"]?["text/html"])?.Contains("DecompressionStream") ?? false);
    }

    [Fact]
    public void A_cell_that_ends_the_kernel_says_so()
    {
        using var dying = new JupyterClient();

        var answer = dying.Execute("Console.Write(\"last words\"); Environment.Exit(3);");

        Assert.Equal("last words", answer.StandardOutput);
        var error = answer.Outputs[^1];
        Assert.Equal(("error", "KernelExit"), (error.Type, error.Text("ename")));
        Assert.Contains("exit code 3", error.Text("evalue"));
        Assert.Equal(("error", error.Text("evalue")), (answer.Status, answer.Reply.Text("evalue")));
        Assert.True(dying.Process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(3, dying.Process.ExitCode);
    }

    [Fact]
    public void An_exception_on_a_thread_of_a_cell_is_told_and_the_kernel_lives_on()
    {
        var answer = client.Execute(
            "var thread = new System.Threading.Thread(() => throw new InvalidOperationException(\"on a thread\")); thread.Start(); thread.Join();");

        Assert.Equal("ok", answer.Status);
        Assert.Contains(answer.Outputs, output => output.Type == "stream" && output.Text("name") == "stderr" && output.Text("text").Contains("on a thread"));
        Assert.Equal("ok", client.Execute("6 * 7").Status);
    }
}
