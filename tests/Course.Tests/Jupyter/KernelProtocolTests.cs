using System.Text.Json.Nodes;
using Course.Jupyter.ZeroMq;

namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelProtocolTests(JupyterClient client) : IClassFixture<JupyterClient>
{
    [Theory]
    [InlineData("shell")]
    [InlineData("control")]
    public void Kernel_info_is_told_on_shell_and_on_control(string channel)
    {
        var answer = client.Ask("kernel_info_request", [], channel == "shell" ? client.Shell : client.Control);

        Assert.Equal("kernel_info_reply", answer.Reply.Type);
        Assert.Equal("ok", answer.Status);
        Assert.Equal("5.3", answer.Reply.Text("protocol_version"));
        Assert.Equal("C#", (string?)answer.Reply.Content["language_info"]!["name"]);
        Assert.Equal(".cs", (string?)answer.Reply.Content["language_info"]!["file_extension"]);
        Assert.Equal(["busy", "idle"], answer.Published.Select(message => message.Text("execution_state")));
    }

    [Fact]
    public void The_heartbeat_is_echoed()
    {
        client.Heartbeat.Send([[1, 2, 3]]);

        Assert.True(ZmqSocket.Poll([client.Heartbeat], TimeSpan.FromSeconds(10)));
        Assert.Equal([1, 2, 3], Assert.Single(client.Heartbeat.Receive()!));
    }

    [Fact]
    public void A_cell_is_busy_then_its_input_its_outputs_in_order_its_result_and_idle()
    {
        var answer = client.Execute("""
            Console.Write("one");
            var shown = display(HTML("<b>two</b>"));
            Console.Error.Write("three");
            shown.Update(HTML("<b>four</b>"));
            6 * 7
            """);

        Assert.Equal("ok", answer.Status);
        Assert.Equal(
            ["status", "execute_input", "stream", "display_data", "stream", "update_display_data", "execute_result", "status"],
            answer.Published.Select(message => message.Type));
        Assert.Equal("busy", answer.Published[0].Text("execution_state"));
        Assert.Equal("idle", answer.Published[^1].Text("execution_state"));
        Assert.Equal(("stdout", "one"), (answer.Outputs[0].Text("name"), answer.Outputs[0].Text("text")));
        Assert.Equal(("stderr", "three"), (answer.Outputs[2].Text("name"), answer.Outputs[2].Text("text")));
        Assert.Equal("<b>two</b>", (string?)answer.Outputs[1].Content["data"]!["text/html"]);
        Assert.Equal("<b>four</b>", (string?)answer.Outputs[3].Content["data"]!["text/html"]);
        Assert.Equal((string?)answer.Outputs[1].Content["transient"]!["display_id"], (string?)answer.Outputs[3].Content["transient"]!["display_id"]);
        var result = answer.Outputs[4].Content;
        Assert.Equal("42", (string?)result["data"]!["text/plain"]);
        Assert.Contains("42", (string?)result["data"]!["text/html"]);
        Assert.Equal((int)answer.Reply.Content["execution_count"]!, (int)result["execution_count"]!);
    }

    [Fact]
    public void Many_lines_arrive_whole_and_in_order_before_idle()
    {
        var answer = client.Execute("for (var line = 0; line < 100_000; line++) Console.WriteLine(line);");

        Assert.Equal(string.Concat(Enumerable.Range(0, 100_000).Select(line => $"{line}\n")), answer.StandardOutput);
        Assert.True(JupyterClient.IsIdle(answer.Published[^1]));
    }

    [Fact]
    public void Text_of_any_alphabet_arrives_as_it_was_written()
    {
        var answer = client.Execute("Console.Write(\"Grüße, 世界 😀 \\\"quoted\\\" \\u0001\");");

        Assert.Equal("Grüße, 世界 😀 \"quoted\" \u0001", answer.StandardOutput);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_not_end_the_kernel()
    {
        Assert.Equal("ok", client.Execute("Console.Write(\"a\\ud83d\");").Status);
        Assert.Equal("b", client.Execute("Console.Write(\"b\");").StandardOutput);
    }

    [Fact]
    public void JSON_is_sent_as_an_object()
    {
        var answer = client.Execute("""var shown = "{\"answer\": 42}".DisplayAs("application/vnd.test+json");""");

        var shown = answer.Outputs[0].Content["data"]!["application/vnd.test+json"];
        Assert.Equal(42, (int)shown!["answer"]!);
    }

    [Theory]
    [InlineData("throw new InvalidOperationException(\"broken\");", "System.InvalidOperationException", "broken")]
    [InlineData("int number = \"text\";", "CompilationError", "CS0029")]
    public void A_cell_that_fails_gives_one_error_and_nothing_on_stderr(string code, string name, string message)
    {
        var answer = client.Execute(code);

        Assert.Equal("error", answer.Status);
        var error = Assert.Single(answer.Outputs);
        Assert.Equal("error", error.Type);
        Assert.Equal(name, error.Text("ename"));
        Assert.Contains(message, error.Text("evalue"));
        Assert.NotEmpty(error.Content["traceback"]!.AsArray());
        Assert.Equal(error.Text("evalue"), answer.Reply.Text("evalue"));
    }

    [Fact]
    public void Cells_queued_behind_one_that_fails_are_aborted()
    {
        var failing = client.SendCell("System.Threading.Thread.Sleep(500); throw new Exception(\"stop\");");
        var queued = client.SendCell("Console.Write(\"never\");");

        Assert.Equal("error", client.Await(failing).Status);
        var aborted = client.Await(queued);
        Assert.Equal("aborted", aborted.Status);
        Assert.Empty(aborted.Outputs);
        Assert.Equal("again", client.Execute("Console.Write(\"again\");").StandardOutput);
    }

    [Fact]
    public void Cells_queued_behind_one_that_may_fail_still_run()
    {
        var request = JupyterClient.Cell("System.Threading.Thread.Sleep(300); throw new Exception(\"go on\");");
        request["stop_on_error"] = false;
        var failing = client.Send(client.Shell, "execute_request", request);
        var queued = client.SendCell("Console.Write(\"ran\");");

        Assert.Equal("error", client.Await(failing).Status);
        Assert.Equal("ran", client.Await(queued).StandardOutput);
    }

    [Fact]
    public void A_silent_cell_runs_unseen_and_uncounted()
    {
        var before = (int)client.Execute("1").Reply.Content["execution_count"]!;
        var silent = client.Ask("execute_request", new JsonObject { ["code"] = "var unseen = 5; Console.Write(unseen); unseen", ["silent"] = true });
        var after = client.Execute("unseen");

        Assert.Equal("ok", silent.Status);
        Assert.All(silent.Published, message => Assert.Equal("status", message.Type));
        Assert.Equal("5", (string?)after.Outputs[0].Content["data"]!["text/plain"]);
        Assert.Equal(before + 1, (int)after.Reply.Content["execution_count"]!);
    }

    [Fact]
    public void User_expressions_are_evaluated_behind_the_cell()
    {
        var request = JupyterClient.Cell("var side = 3;");
        request["user_expressions"] = new JsonObject { ["area"] = "side * side", ["wrong"] = "sidde" };

        var expressions = client.Ask("execute_request", request).Reply.Content["user_expressions"]!;

        Assert.Equal("9", (string?)expressions["area"]!["data"]!["text/plain"]);
        Assert.Equal("error", (string?)expressions["wrong"]!["status"]);
        Assert.Contains("CS0103", (string?)expressions["wrong"]!["evalue"]);
    }

    [Theory]
    [InlineData("1 + 1", "complete", null)]
    [InlineData("#!time\n1 + 1", "complete", null)]
    [InlineData("foreach (var x in xs) {", "incomplete", "    ")]
    [InlineData("int F(int x) =>", "incomplete", "")]
    [InlineData("int 1x;", "invalid", null)]
    public void Completeness_of_code_is_told(string code, string status, string? indent)
    {
        var reply = client.Ask("is_complete_request", new JsonObject { ["code"] = code }).Reply;

        Assert.Equal(status, reply.Text("status"));
        Assert.Equal(indent, (string?)reply.Content["indent"]);
    }

    [Fact]
    public void History_is_found_by_range_by_tail_and_by_pattern()
    {
        var first = (int)client.Execute("10 + 1").Reply.Content["execution_count"]!;
        client.Execute("10 + 2");

        Assert.Equal(["10 + 1", "10 + 2"], Lines(new() { ["hist_access_type"] = "range", ["session"] = 0, ["start"] = first, ["stop"] = first + 2 }));
        Assert.Equal(["10 + 2"], Lines(new() { ["hist_access_type"] = "tail", ["n"] = 1 }));
        Assert.Equal(["10 + 1"], Lines(new() { ["hist_access_type"] = "search", ["pattern"] = "10*1" }));
        var withOutput = client.Ask("history_request", new() { ["hist_access_type"] = "tail", ["n"] = 1, ["output"] = true }).Reply;
        Assert.Equal(["10 + 2", "12"], withOutput.Content["history"]![0]![2]!.AsArray().Select(text => (string?)text));

        IEnumerable<string?> Lines(JsonObject request) =>
            client.Ask("history_request", request).Reply.Content["history"]!.AsArray().Select(entry => (string?)entry![2]);
    }

    [Fact]
    public void Widgets_are_declined_politely()
    {
        Assert.Empty(client.Ask("comm_info_request", []).Reply.Content["comms"]!.AsObject());
        var id = client.Send(client.Shell, "comm_open", new() { ["comm_id"] = "c1", ["target_name"] = "widget", ["data"] = new JsonObject() });

        Assert.Equal("status", client.NextPublished(id).Type);
        var closed = client.NextPublished(id);
        Assert.Equal(("comm_close", "c1"), (closed.Type, closed.Text("comm_id")));
        Assert.True(JupyterClient.IsIdle(client.NextPublished(id)));
        client.Send(client.Shell, "comm_msg", new() { ["comm_id"] = "c1", ["data"] = new JsonObject() });
        Assert.Equal("ok", client.Execute("1").Status);
    }
}
