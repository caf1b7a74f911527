using System.Text.Json.Nodes;

namespace Course.Tests.Jupyter;

[Collection(KernelCollection.Name)]
public sealed class KernelAssistanceTests : IClassFixture<JupyterClient>
{
    private readonly JupyterClient client;

    public KernelAssistanceTests(JupyterClient client)
    {
        this.client = client;
        var defined = client.Execute("""
            var numbers = new List<int> { 1, 2 };
            /// <summary>Multiplies <paramref name="number"/> by two.</summary>
            /// <param name="number">Any number.</param>
            /// <returns>Twice as much.</returns>
            int Twice(int number, bool verbose = false) => 2 * number;
            class Layer { public int Size; public static int Count; int hidden; }
            var layer = new Layer();
            """);
        Assert.Equal("ok", defined.Status);
    }

    [Theory]
    [InlineData("Console.Writ", "Write WriteLine", 8)]
    [InlineData("num", "numbers", 0)]
    [InlineData("numbers.Wher", "Where", 8)]
    [InlineData("numbers.Select(n => n.CompareT", "CompareTo", 22)]
    [InlineData("numbers?.Coun", "Count CountBy", 9)]
    [InlineData("System.Collections.Gen", "Generic", 19)]
    [InlineData("Layer.Cou", "Count", 6)]
    [InlineData("layer.S", "Size", 6)]
    [InlineData("layer.hid", "", 6)]
    [InlineData("Twice(1, verb", "verbose:", 9)]
    [InlineData("int inner = 1; inne", "inner", 15)]
    [InlineData("whil", "while", 0)]
    [InlineData("#!tim", "#!time", 0)]
    [InlineData("using System.Text.Json;\nJsonSerializer.DeserializeAs", "DeserializeAsync DeserializeAsyncEnumerable", 39)]
    [InlineData("var s = \"num", "", 9)]
    [InlineData("// num", "", 3)]
    public void Completion_offers_what_fits_the_place(string code, string expected, int start)
    {
        var reply = Complete(code, code.Length);

        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Matches(reply));
        Assert.Equal((start, code.Length), ((int)reply["cursor_start"]!, (int)reply["cursor_end"]!));
    }

    [Fact]
    public void Completion_counts_code_points_and_names_kinds()
    {
        var reply = Complete("\"😀😀\"; numb", 10);

        Assert.Equal(["numbers"], Matches(reply));
        Assert.Equal(6, (int)reply["cursor_start"]!);
        var kind = reply["metadata"]!["_jupyter_types_experimental"]![0]!;
        Assert.Equal(("numbers", "variable", 6, 10), ((string?)kind["text"], (string?)kind["type"], (int)kind["start"]!, (int)kind["end"]!));
    }

    [Fact]
    public void Completion_offers_the_files_that_a_directive_takes()
    {
        client.Execute("""
            System.IO.Directory.CreateDirectory("parts/more");
            foreach (var name in new[] { "helper.cs", "helper.dll", "helper.txt" }) System.IO.File.WriteAllText("parts/" + name, "");
            """);

        Assert.Equal(["parts/"], Matches(Complete("#load \"par", 10)));
        Assert.Equal(["helper.cs", "more/"], Matches(Complete("#load \"parts/", 13)));
        var reference = Complete("1 + 1\n#r \"parts/hel", 19);
        Assert.Equal(["helper.dll"], Matches(reference));
        Assert.Equal(16, (int)reference["cursor_start"]!);
    }

    [Fact]
    public void Nothing_before_the_cursor_offers_the_variables() => Assert.Equal(["layer", "numbers"], Matches(Complete("", 0)));

    [Theory]
    [InlineData("layer", 2, "Layer layer")]
    [InlineData("Twice(3)", 2, "int Twice(int number, bool verbose = false)")]
    [InlineData("Twice(3, ", 9, "int Twice(int number, bool verbose = false)")]
    [InlineData("layer.Size", 10, "int Layer.Size")]
    [InlineData("new Layer()", 6, "class Layer")]
    [InlineData("Console.WriteLine", 12, "static void System.Console.WriteLine(string? value)")]
    [InlineData("display(1)", 3, "Shows a value.")]
    public void Inspection_tells_signatures(string code, int place, string expected)
    {
        var reply = client.Ask("inspect_request", new() { ["code"] = code, ["cursor_pos"] = place, ["detail_level"] = 0 }).Reply;

        Assert.True((bool)reply.Content["found"]!);
        Assert.Contains(expected, ((string)reply.Content["data"]!["text/plain"]!).Split('\n'));
    }

    [Fact]
    public void Inspection_tells_what_is_documented()
    {
        var reply = client.Ask("inspect_request", new() { ["code"] = "Twice", ["cursor_pos"] = 5 }).Reply;

        Assert.EndsWith("\n\nMultiplies number by two.\nnumber: Any number.\nreturns: Twice as much.", (string?)reply.Content["data"]!["text/plain"]);
    }

    [Fact]
    public void What_has_no_meaning_is_not_found()
    {
        var reply = client.Ask("inspect_request", new() { ["code"] = "unknown", ["cursor_pos"] = 3 }).Reply;

        Assert.False((bool)reply.Content["found"]!);
        Assert.Empty(reply.Content["data"]!.AsObject());
    }

    [Theory]
    [InlineData("a.b.c.", 6)]
    [InlineData("((((", 4)]
    [InlineData("$\"{", 3)]
    [InlineData("numbers", -5)]
    [InlineData("numbers", 500)]
    [InlineData("class { void (", 14)]
    [InlineData("#r \"", 4)]
    public void Broken_code_and_places_outside_are_answered(string code, int place)
    {
        Assert.Equal("ok", (string?)Complete(code, place)["status"]);
        Assert.Equal("ok", client.Ask("inspect_request", new() { ["code"] = code, ["cursor_pos"] = place }).Status);
    }

    private JsonObject Complete(string code, int place) =>
        client.Ask("complete_request", new() { ["code"] = code, ["cursor_pos"] = place }).Reply.Content;

    private static IEnumerable<string?> Matches(JsonObject reply) => reply["matches"]!.AsArray().Select(match => (string?)match);
}
