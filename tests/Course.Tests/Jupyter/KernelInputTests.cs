namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelInputTests(JupyterClient client) : IClassFixture<JupyterClient>
{
    [Theory]
    [InlineData("Console.Write(input(\"Name? \"));", false)]
    [InlineData("Console.Write(await GetInputAsync(\"Name? \"));", false)]
    [InlineData("Console.Write(password(\"Name? \").GetClearTextPassword());", true)]
    [InlineData("Console.Write((await GetPasswordAsync(\"Name? \")).GetClearTextPassword());", true)]
    [InlineData("Console.Write(await GetInputAsync(\"Name? \", \"password\"));", true)]
    public void A_cell_gets_what_the_reader_types(string code, bool hidden)
    {
        var id = client.SendCell(code);

        var request = JupyterClient.Receive(client.Stdin);
        Assert.Equal(("input_request", id, "Name? ", hidden), (request.Type, request.ParentId, request.Text("prompt"), (bool)request.Content["password"]!));
        client.Send(client.Stdin, "input_reply", new() { ["value"] = "Grüße" });

        Assert.Equal("Grüße", client.Await(id).StandardOutput);
    }

    [Fact]
    public void What_was_written_before_the_question_is_shown_before_it()
    {
        var id = client.SendCell("Console.Write(\"first\"); input(\"then\")");
        JupyterClient.Receive(client.Stdin);

        Assert.Equal(["status", "execute_input", "stream"], Enumerable.Range(0, 3).Select(_ => client.NextPublished(id).Type));
        client.Send(client.Stdin, "input_reply", new() { ["value"] = "" });
        client.Await(id);
    }

    [Fact]
    public void What_is_read_from_the_console_is_asked_of_the_reader()
    {
        var id = client.SendCell("var letter = (char)Console.Read(); Console.Write($\"{letter}|{Console.ReadLine()}|{Console.ReadLine()}\");");
        foreach (var typed in new[] { "one", "two" })
        {
            Assert.Equal("input_request", JupyterClient.Receive(client.Stdin).Type);
            client.Send(client.Stdin, "input_reply", new() { ["value"] = typed });
        }

        Assert.Equal("o|ne|two", client.Await(id).StandardOutput);
    }

    [Fact]
    public void A_front_end_that_takes_no_questions_gets_an_error_instead()
    {
        var cell = JupyterClient.Cell("input(\"Name? \")");
        cell["allow_stdin"] = false;

        var error = client.Ask("execute_request", cell).Reply;

        Assert.Equal("System.NotSupportedException", error.Text("ename"));
        Assert.Contains("Name? ", error.Text("evalue"));
    }

    [Fact]
    public void A_question_can_be_interrupted_and_answers_to_none_are_ignored()
    {
        var id = client.SendCell("input(\"never answered\")");
        JupyterClient.Receive(client.Stdin);
        client.Ask("interrupt_request", [], client.Control);

        Assert.Equal("KeyboardInterrupt", client.Await(id).Reply.Text("ename"));
        client.Send(client.Stdin, "input_reply", new() { ["value"] = "late" });
        client.Send(client.Stdin, "input_reply", new() { ["value"] = 5 });
        Assert.Equal("fine", client.Execute("Console.Write(\"fine\");").StandardOutput);
    }

    [Fact]
    public void A_password_does_not_show_itself()
    {
        var answer = client.Execute("new Microsoft.DotNet.Interactive.PasswordString(\"secret\").ToString()");

        Assert.DoesNotContain("secret", answer.Outputs[0].Content.ToJsonString());
    }
}
