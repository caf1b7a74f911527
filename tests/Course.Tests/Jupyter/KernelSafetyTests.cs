using System.Text;
using System.Text.Json.Nodes;

namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelSafetyTests
{
    [Fact]
    public void What_is_not_signed_with_the_key_is_dropped_counted_and_never_run()
    {
        using var client = new JupyterClient();
        var cell = JupyterClient.Cell("var forged = 1;");
        client.Shell.Send(JupyterClient.Frames("forged", "execute_request", cell, key: "another key"));
        var unsigned = JupyterClient.Frames("unsigned", "execute_request", cell);
        unsigned[1] = [];
        client.Shell.Send(unsigned);
        var altered = JupyterClient.Frames("altered", "execute_request", cell);
        altered[^1] = JupyterClient.Bytes(JupyterClient.Cell("var forged = 2;").ToJsonString());
        client.Shell.Send(altered);
        client.Control.Send(JupyterClient.Frames("forged", "shutdown_request", new() { ["restart"] = false }, key: ""));

        Assert.Contains("CS0103", client.Execute("forged").Reply.Text("evalue"));
        Assert.False(client.Process.HasExited);
        Assert.True(SpinWait.SpinUntil(() => client.Log.Contains("4 dropped so far"), TimeSpan.FromSeconds(10)), client.Log);
    }

    [Fact]
    public void Ten_thousand_malformed_messages_leave_the_kernel_working()
    {
        using var client = new JupyterClient();
        var random = new Random(20);
        for (var count = 0; count < 10_000; count++)
        {
            var socket = (count % 5) switch { 0 => client.Control, 1 => client.Stdin, _ => client.Shell };
            socket.Send(Malformed(random, count));
        }

        client.Heartbeat.Send([[1]]);
        Assert.Equal("alive", client.Execute("Console.Write(\"alive\");").StandardOutput);
        Assert.Equal("ok", client.Ask("kernel_info_request", [], client.Control).Status);
    }

    [Fact]
    public void Messages_of_64_MB_leave_the_kernel_working()
    {
        using var client = new JupyterClient();
        var huge = new byte[64 << 20];
        Array.Fill(huge, (byte)'x');
        client.Shell.Send([huge, huge]);
        client.Shell.Send(JupyterClient.Signed("{\"msg_id\": \"1\", \"msg_type\": \"execute_request\"}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), huge));
        client.Send(client.Shell, "comm_msg", new() { ["comm_id"] = "c", ["data"] = new JsonObject { ["text"] = Encoding.ASCII.GetString(huge) } });
        client.Send(client.Shell, "history_request", new() { ["hist_access_type"] = Encoding.ASCII.GetString(huge) });

        Assert.Equal("alive", client.Execute("Console.Write(\"alive\");").StandardOutput);
    }

    [Fact]
    public void A_request_whose_content_is_of_the_wrong_type_is_answered_with_an_error()
    {
        using var client = new JupyterClient();

        var reply = client.Ask("execute_request", new JsonObject { ["code"] = 42 }).Reply;

        Assert.Equal("error", reply.Text("status"));
        Assert.Equal("ok", client.Execute("1").Status);
    }

    [Fact]
    public void Shutdown_is_answered_and_ends_the_process()
    {
        using var client = new JupyterClient();
        client.SendCell("while (true) System.Threading.Thread.Sleep(10);");

        var reply = client.Ask("shutdown_request", new() { ["restart"] = true }, client.Control).Reply;

        Assert.Equal("shutdown_reply", reply.Type);
        Assert.True((bool)reply.Content["restart"]!);
        Assert.True(client.Process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(0, client.Process.ExitCode);
    }

    [Fact]
    public void A_connection_file_without_a_key_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["connection.json"], """
            {"ip": "127.0.0.1", "key": "", "shell_port": 1, "control_port": 2, "iopub_port": 3, "stdin_port": 4, "hb_port": 5}
            """);

        var unsigned = CourseProgram.Run(["kernel", "run", "--connection-file", folder["connection.json"]]);
        var absent = CourseProgram.Run(["kernel", "run", "--connection-file", folder["none.json"]]);

        Assert.Equal((2, 2), (unsigned.ExitCode, absent.ExitCode));
        Assert.Contains("the key is empty", Assert.Single(unsigned.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("none.json", Assert.Single(absent.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_connection_file_that_others_can_read_is_taken_from_them()
    {
        using var client = new JupyterClient();

        Assert.Equal("600\n", CourseProgram.RunProgram("stat", ["--format=%a", client.ConnectionFile]).Output);
    }

    [Fact]
    public void An_address_beyond_this_machine_is_refused_in_one_line()
    {
        using var folder = new TemporaryFolder();
        JupyterClient.WriteConnectionFile(folder["connection.json"]);
        File.WriteAllText(folder["connection.json"], File.ReadAllText(folder["connection.json"]).Replace("127.0.0.1", "0.0.0.0"));

        var refused = CourseProgram.Run(["kernel", "run", "--connection-file", folder["connection.json"]]);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("loopback only", Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_port_that_is_taken_is_named_in_one_line()
    {
        using var client = new JupyterClient();

        var second = CourseProgram.Run(["kernel", "run", "--connection-file", client.ConnectionFile]);

        Assert.Equal(2, second.ExitCode);
        Assert.Contains("tcp://127.0.0.1:", Assert.Single(second.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal("ok", client.Execute("1").Status);
    }

    [Fact]
    public void A_kernel_whose_front_end_died_without_a_word_ends_by_itself()
    {
        using var folder = new TemporaryFolder();
        JupyterClient.WriteConnectionFile(folder["connection.json"]);
        using var front = System.Diagnostics.Process.Start("true");
        front.WaitForExit();

        var kernel = CourseProgram.Run(["kernel", "run", "--connection-file", folder["connection.json"]], ("JPY_PARENT_PID", front.Id.ToString()));

        Assert.Equal(0, kernel.ExitCode);
    }

    private static List<byte[]> Malformed(Random random, int count)
    {
        var good = JupyterClient.Frames($"fuzz-{count}", "execute_request", JupyterClient.Cell("Console.Write(1);"));
        string[] texts = ["", "null", "[]", "{", "{\"msg_id\": 1, \"msg_type\": []}", "\"text\"", "{\"code\": {}}", "{\"code\": null}", "{\"msg_id\":\"\",\"msg_id\":\"\"}", "1e999"];
        switch (random.Next(6))
        {
            case 0: // cut short
                return good[..random.Next(1, good.Count)];
            case 1: // noise
                return [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Noise(random))];
            case 2: // a bit flipped
                var frame = good[random.Next(good.Count)];
                frame[random.Next(frame.Length)] ^= (byte)(1 << random.Next(8));
                return good;
            case 3: // genuine signature, wrong JSON
                return JupyterClient.Signed([.. Enumerable.Range(0, 4).Select(_ => JupyterClient.Bytes(texts[random.Next(texts.Length)]))]);
            case 4: // genuine signature and header, wrong content or no such request
                string[] types = ["execute_request", "complete_request", "inspect_request", "history_request", "is_complete_request", "comm_open", "input_reply", "no_such_request"];
                var header = Encoding.UTF8.GetBytes($$"""{"msg_id": "{{count}}", "msg_type": "{{types[random.Next(types.Length)]}}"}""");
                return JupyterClient.Signed(header, "{}"u8.ToArray(), "{}"u8.ToArray(), JupyterClient.Bytes(texts[random.Next(texts.Length)]));
            default: // genuine signature, bytes that are no UTF-8
                return JupyterClient.Signed(good[2], Noise(random), Noise(random), [0xff, 0xfe, 0x80]);
        }
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(200)];
        random.NextBytes(noise);
        return noise;
    }
}
