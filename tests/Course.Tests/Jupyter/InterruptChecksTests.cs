using Course.Engine;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Tests.Jupyter;

/// <summary>Cells mean with the checks what they meant without.</summary>
[Collection(KernelCollection.Name)]
public sealed class InterruptChecksTests
{
    [Theory]
    [InlineData("int Twice(int x) => 2 * x; Twice(21)", 42)]
    [InlineData("var sum = 0; void Add(int x) => sum += x; Add(40); Add(2); sum", 42)]
    [InlineData("class Box { int v; public int V { get => v; set => v = value; } public int W => v + 1; public int this[int i] => v + i; public Box() => v = 40; }\nnew Box()[2]", 42)]
    [InlineData("class Box { int v; public int V { get => v; set => v = value; } public int W => v + 1; }\nvar b = new Box(); b.V = 41; b.W", 42)]
    [InlineData("record P(int X) { public static P operator +(P a, P b) => new(a.X + b.X); public static implicit operator int(P p) => p.X; }\n(int)(new P(40) + new P(2))", 42)]
    [InlineData("async Task Wait() => await Task.Delay(1); async Task<int> Late() => await Task.FromResult(42); await Wait(); await Late()", 42)]
    [InlineData("async ValueTask Wait() => await Task.Delay(1); await Wait(); 42", 42)]
    [InlineData("int[] xs = [1, 42]; ref int Last() => ref xs[^1]; Last() += 0; xs[1]", 42)]
    [InlineData("var n = 0; new List<int> { 40, 2 }.ForEach(x => n += x); n", 42)]
    [InlineData("var seen = new HashSet<int>(); new List<int> { 1, 1, 2 }.ForEach(x => seen.Add(x)); seen.Count + 40", 42)]
    [InlineData("Func<int, Func<int, int>> add = x => y => x + y; add(40)(2)", 42)]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 2; e.Compile()(40)", 42)]
    [InlineData("new[] { 1, 2 }.AsQueryable().Where(x => x > 1).Select(x => x * 21).First()", 42)]
    [InlineData("await Task.Run(() => 42)", 42)]
    [InlineData("await Task.Run(async () => { await Task.Delay(1); return 42; })", 42)]
    [InlineData("Func<int> fail = () => throw new Exception(); int G() => throw new Exception(); 42", 42)]
    [InlineData("var i = 0; for (; i < 100; i++) for (; ; ) if (i < 42) break; else goto end; end: ; i", 42)]
    [InlineData("var i = 0; while (i < 42) i++; do i++; while (i < 0); i - 1", 42)]
    [InlineData("var t = 0; foreach (var (a, b) in new[] { (40, 2) }) t += a + b; t", 42)]
    [InlineData("var s = $\"{new[] { 4, 2 }.Select(x => x + 0).First()}{(true ? 2 : 3)}\"; int.Parse(s)", 42)]
    [InlineData("string F(int n) => n switch { 0 => \"none\", _ => n.ToString() }; int.Parse(F(42))", 42)]
    [InlineData("switch (1) { case 1: goto case 2; case 2: break; } 42", 42)]
    [InlineData("IEnumerable<int> Up() { for (var i = 40; ; i++) yield return i; }\nUp().Skip(2).First()", 42)]
    [InlineData("unsafe int Sum(int[] xs) { fixed (int* p = xs) { var s = 0; for (var i = 0; i < xs.Length; i++) s += p[i]; return s; } }\nSum([40, 2])", 42)]
    [InlineData("static int S(int x) { return x; } var f = static (int x) => x; S(40) + f(2)", 42)]
    [InlineData("#if false\nwhile\n#else\nvar x = 42; // for (;;)\n#endif\nx", 42)]
    [InlineData("T Same<T>(T x) where T : struct => x; Same(42)", 42)]
    [InlineData("(from x in new[] { 21 } where x > 0 select x * 2).Single()", 42)]
    [InlineData("int? n = null; n ??= 42; object o = n; o is int i && i > 0 ? i : 0", 42)]
    [InlineData("delegate int D(int x); D d = delegate(int x) { return x + 1; }; d(41)", 42)]
    public async Task A_cell_gives_the_same_value(string code, int value)
    {
        using var kernel = new CSharpKernel();
        var plain = await kernel.SubmitCodeAsync(code);

        Assert.Empty(plain.Events.OfType<CommandFailed>().Select(failed => failed.Message));
        Assert.Equal(value, plain.Events.OfType<ReturnValueProduced>().Single().Value);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 1; i++) { var j = i; throw new Exception(); }", 1, 42)]
    [InlineData("int F(int x) => x; int G(int x) { return F(x) / (x - x); }\nvar a = 1;\nforeach (var x in new[] { 1 })\n    G(x);", 1, 35)]
    [InlineData("var y = 0;\nwhile (true)\n    if (1 / y > 0) break;", 3, 5)]
    [InlineData("await Task.Delay(1); throw new Exception();", 1, 22)]
    public async Task An_error_keeps_its_line_and_its_column(string code, int line, int column)
    {
        using var kernel = new CSharpKernel();
        var failed = (await kernel.SubmitCodeAsync(code)).Events.OfType<CommandFailed>().Single();

        var error = CellError.From(failed);

        Assert.Equal((line, column), (error.Line, error.Column));
    }

    [Fact]
    public async Task A_compile_error_is_told_of_the_cell_as_it_was_written()
    {
        using var kernel = new CSharpKernel();
        var failed = (await kernel.SubmitCodeAsync("for (var i = 0; i < 3; i++) { i.Missing(); }")).Events.OfType<CommandFailed>().Single();

        var error = CellError.From(failed);

        Assert.Equal((1, 33), (error.Line, error.Column));
        Assert.Equal("    for (var i = 0; i < 3; i++) { i.Missing(); }", error.Traceback[1]);
    }

    [Fact]
    public async Task Sessions_that_begin_at_the_same_time_each_see_one_type_of_a_name()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(async number =>
        {
            using var kernel = new CSharpKernel();
            await kernel.SubmitCodeAsync($"var own = {number};");
            return await kernel.SubmitCodeAsync("display(own); own");
        }));

        Assert.All(results, result => Assert.Empty(result.Events.OfType<CommandFailed>().Select(failed => failed.Message)));
        Assert.Equal(Enumerable.Range(0, 6), results.Select(result => (int)result.Events.OfType<ReturnValueProduced>().Single().Value!));
    }
}
