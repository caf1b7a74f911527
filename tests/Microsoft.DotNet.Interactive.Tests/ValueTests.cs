using Course.Engine;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class ValueTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose()
    {
        CellInput.Reader = null;
        session.Dispose();
    }

    [Theory]
    [InlineData("#!set --name url --value https://example.com\nurl", "https://example.com")]
    [InlineData("#!set --name words --value \"one two  three\"\nwords", "one two  three")]
    [InlineData("var x = 1;\n#!set --name y --value @csharp:x\ny + 1", "2")]
    [InlineData("var x = new List<(int, string[])> { (1, [\"a\"]) };\n#!set --name y --value @csharp:x\ny[0].Item2[0]", "a")]
    [InlineData("var x = new[] { 1, 2 };\n#!share --from csharp x --as y --mime-type application/json\ny.RootElement[1].GetInt32()", "2")]
    [InlineData("var x = 2;\n#!set --name y --value @csharp:x --mime-type application/json\ny / 4", "0.5")]
    [InlineData("#!value --name t --from-value \"a b\"\n#!csharp\n#!share --from value t\nt", "a b")]
    [InlineData("#!value --name t\n{ \"a\": 1 }\n#!csharp\n#!set --name s --value @value:t\ns", "{ \"a\": 1 }")]
    public async Task A_value_gets_a_name(string code, string expected) => Assert.Equal([$"value: {expected}"], await session.RunAsync(code));

    [Fact]
    public async Task A_value_can_be_shown_and_read_from_a_file()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "a,b\n1,2");
        Assert.Equal(["display: a,b\n1,2"], await session.RunAsync($"#!value --name csv --from-file {file} --mime-type text/csv"));
        File.Delete(file);
    }

    [Theory]
    [InlineData("#!set --name x", "Write #!set --name NAME --value ")]
    [InlineData("#!set --name x --valu 1", "Write #!set --name NAME --value ")]
    [InlineData("#!set --name x --value @csharp:nothing", "#!set: csharp has no value nothing.")]
    [InlineData("#!set --name x --value @fsharp:y", "#!set: this kernel has values of csharp and value, not of fsharp.")]
    [InlineData("#!share --from value nothing", "#!share: value has no value nothing.")]
    [InlineData("#!value --name x --from-value 1\ntext", "#!value takes a --from option or the lines behind it, not both.")]
    [InlineData("#!value --name x --from-file /no/such/file", "#!value \"/no/such/file\": there is no file /no/such/file.")]
    [InlineData("#!value --name x --from-url nonsense", "#!value --from-url nonsense: ")]
    public async Task A_mistake_is_one_clear_line(string code, string expected) => Assert.StartsWith(expected, (await session.FailAsync(code)).Message);

    [Fact]
    public async Task The_reader_is_asked_for_a_value()
    {
        List<(string, bool)> asked = [];
        CellInput.Reader = (prompt, hidden, _) =>
        {
            asked.Add((prompt, hidden));
            return Task.FromResult("answer");
        };
        Assert.Equal(["value: answer"], await session.RunAsync("#!set --name a --value @input:\"Your name?\"\na"));
        Assert.Equal(["value: ********"], await session.RunAsync("#!set --name p --value @password\np.ToString()"));
        Assert.Equal([("Your name?", false), ("p", true)], asked);
    }

    [Fact]
    public async Task The_reader_is_asked_for_several_things()
    {
        CellInput.Reader = (prompt, hidden, _) => Task.FromResult($"{prompt} {hidden}");
        Assert.Equal(
            ["value: user: User? False, key: Key True"],
            await session.RunAsync(
                """
                using Microsoft.DotNet.Interactive.Commands;
                var answers = await GetInputsAsync([new InputDescription("--user", "User?"), new InputDescription("key", "Key") { TypeHint = "password" }]);
                string.Join(", ", answers.Select(answer => $"{answer.Key}: {answer.Value}"))
                """));
    }

    [Fact]
    public async Task A_variable_is_set_from_outside()
    {
        await session.RunAsync("record Point(int X);\nvar p = new Point(3);\nvar anonymous = new { A = 1 };");
        Assert.True(session.Kernel.TryGetValue<object>("p", out var point));
        await session.Kernel.SetValueAsync("q", point);
        await session.Kernel.SetValueAsync("list", new List<Dictionary<string, int?>>(), typeof(System.Collections.IEnumerable));
        Assert.True(session.Kernel.TryGetValue<object>("anonymous", out var anonymous));
        await session.Kernel.SetValueAsync("other", anonymous);
        Assert.Equal(["value: 3"], await session.RunAsync("q.X"));
        Assert.Equal(["value: 0"], await session.RunAsync("list.Cast<object>().Count()"));
        Assert.Equal(["value: { A = 1 }"], await session.RunAsync("other.ToString()"));
        await Assert.ThrowsAsync<CompilationException>(() => session.Kernel.SetValueAsync("no name", 1));
    }
}
