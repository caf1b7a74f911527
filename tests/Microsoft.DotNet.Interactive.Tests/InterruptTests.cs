using System.Diagnostics;
using Course.Engine;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) ;")]
    [InlineData("for (;;) x++;")]
    [InlineData("do { x++; } while (x != -1);")]
    [InlineData("foreach (var n in Endless()) x = n;\nIEnumerable<int> Endless() { while (true) yield return 1; }")]
    [InlineData("foreach (var (a, b) in Enumerable.Repeat((1, 2), int.MaxValue)) { System.Threading.Thread.Sleep(1); }")]
    [InlineData("again: x++; goto again;")]
    [InlineData("while (true) { try { x++; } catch { } }")]
    [InlineData("void F() { while (true) x++; }\nF();")]
    [InlineData("Action f = () => { while (true) x++; };\nf();")]
    [InlineData("class C { public int P { get { while (true) ; } } }\nvar p = new C().P;")]
    [InlineData("await Task.Run(() => { while (true) x++; });")]
    [InlineData("while (true) await Task.Yield();")]
    [InlineData("await Task.Delay(100_000);")]
    [InlineData("System.Threading.Thread.Sleep(100_000);")]
    [InlineData("double Sum(double[] a) { var s = 0.0; while (s >= 0) for (var i = 0; i < a.Length; i++) s += Math.Abs(a[i]); return s; }\nSum(new double[10]);")]
    [InlineData("var list = new List<byte[]>(); while (true) { list.Add(new byte[1]); if (list.Count > 1000) list.Clear(); }")]
    public async Task A_cancelled_cell_ends_within_a_second_and_leaves_the_variables(string code)
    {
        await session.RunAsync("var x = 1;\nvar kept = 42;");
        using var cancellation = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        using var subscription = session.Kernel.KernelEvents.Subscribe(@event =>
        {
            if (@event is StandardOutputValueProduced)
                started.TrySetResult();
        });
        var cell = session.EventsAsync("Console.WriteLine(\"started\");\n" + code, cancellation.Token);
        await started.Task.WaitAsync(TimeSpan.FromSeconds(30));
        var clock = Stopwatch.StartNew();
        cancellation.Cancel();
        Assert.IsType<OperationCanceledException>(Assert.IsType<CommandFailed>((await cell)[^1]).Exception);
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 1);
        Assert.Equal(["value: 42"], await session.RunAsync("kept"));
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) x += Math.Sin(i) * a[i];", "CheckTight")]
    [InlineData("while (x < 3) { x++; }", "CheckTight")]
    [InlineData("for (var i = 0; i < 3; i++) x += F(i);", "Check")]
    [InlineData("foreach (var i in a.Where(i => i > 1)) x += i;", "Check")]
    [InlineData("while (true) { try { x++; } catch { } }", "Check")]
    public void A_loop_that_only_reckons_has_the_cheaper_check(string loop, string check)
    {
        var session = new ScriptSession();
        var code = session.Compile("double F(double n) => n; double x = 1; double[] a = [1, 2, 3];\n" + loop, "cell[1]")!.Compilation.SyntaxTrees.Single().ToString();
        Assert.Contains($"Interrupt.{check}();", code);
    }

    [Fact]
    public async Task A_tight_loop_behind_a_cell_that_was_left_behind_runs()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await session.EventsAsync("var until = DateTime.Now.AddSeconds(3);\nwhile (DateTime.Now < until) try { System.Threading.Thread.Sleep(100); } catch { }", cancellation.Token);
        Assert.Equal(["value: 10000"], await session.RunAsync("var n = 0;\nwhile (n < 10_000) n++;\nn"));
    }

    [Fact]
    public async Task Memory_that_is_not_there_is_an_error_and_not_the_end()
    {
        await session.RunAsync("var kept = 42;");
        Assert.Equal("System.OutOfMemoryException", (await session.FailAsync("var huge = new double[1 << 30, 1 << 30];")).Name);
        Assert.Equal(["value: 42"], await session.RunAsync("kept"));
    }

    [Fact]
    public async Task Deep_recursion_on_another_thread_is_an_error_too()
    {
        var error = await session.FailAsync("int F(int n) => F(n + 1) + 1;\nawait Task.Run(() => F(0))");
        Assert.Equal("System.InsufficientExecutionStackException", error.Name);
    }

    [Fact]
    public async Task The_cells_after_a_cancelled_one_are_not_interrupted()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await session.EventsAsync("System.Threading.Thread.Sleep(4000);", cancellation.Token);
        Assert.Equal(["value: 10000"], await session.RunAsync("var n = 0;\nwhile (n < 10_000) n++;\nn"));
    }

    [Theory]
    [InlineData("int F(int n) => F(n + 1) + 1;\nF(0)")]
    [InlineData("int F(int n) { return F(n + 1) + 1; }\nF(0)")]
    [InlineData("class C { public int P => P + 1; }\nnew C().P")]
    [InlineData("class C { public int P { get => P + 1; } }\nnew C().P")]
    [InlineData("class C { public C() { new C(); } }\nnew C()")]
    [InlineData("class C { public int this[int i] => this[i + 1] + 1; }\nnew C()[0]")]
    [InlineData("class C { public static C operator +(C a, C b) => b + a; }\nnew C() + new C()")]
    public async Task An_endless_recursion_is_an_error_and_not_the_end(string code)
    {
        Assert.Equal("System.InsufficientExecutionStackException", (await session.FailAsync(code)).Name);
        Assert.Equal(["value: 1"], await session.RunAsync("1"));
    }

    [Theory]
    [InlineData("int F(int a)\n    => 10 / a;\n\nF(0)", 2)]
    [InlineData("int F(int a) {\n    for (var i = 0;\n         i < 2;\n         i++)\n        a = 10 / (a - i);\n    return a;\n}\nF(0)", 5)]
    [InlineData("class C\n{\n    public int P\n        =>\n        int.Parse(\"x\");\n}\n\nnew C().P", 5)]
    public async Task The_lines_of_errors_stand(string code, int line) => Assert.Equal(line, (await session.FailAsync(code)).Line);

    [Theory]
    [InlineData("int Twice(int n) => 2 * n;\nTwice(4)", "value: 8")]
    [InlineData("void Print(string s) => Console.Write(s);\nPrint(\"p\");", "out: p")]
    [InlineData("async Task Wait() => await Task.Delay(1);\nawait Wait();\n1", "value: 1")]
    [InlineData("async Task<int> Get() => await Task.FromResult(5);\nawait Get()", "value: 5")]
    [InlineData("Task<int> Get() => Task.FromResult(6);\nawait Get()", "value: 6")]
    [InlineData("int Fail() => throw new InvalidOperationException();\ntry { Fail(); } catch (InvalidOperationException) { Console.Write(\"thrown\"); }", "out: thrown")]
    [InlineData("class C { int[] a = [1, 2]; public ref int At(int i) => ref a[i]; public ref int this[int i] => ref a[i]; }\nvar c = new C(); c.At(0) = 7; c[1] = 8; c.At(0) + c[1]", "value: 15")]
    [InlineData("class C { int v; public int V { get => v; set => v = value; } public C(int n) => V = n; ~C() => v = 0; }\nnew C(3).V", "value: 3")]
    [InlineData("record R(int A) { public int B => A + 1; public static implicit operator int(R r) => r.A; }\nnew R(1).B + (int)new R(5)", "value: 7")]
    [InlineData("struct S { public int A; public readonly int B => A + 1; public static bool operator ==(S a, S b) => a.A == b.A; public static bool operator !=(S a, S b) => !(a == b); public override bool Equals(object o) => o is S s && s == this; public override int GetHashCode() => A; }\nnew S().B + (new S() == new S() ? 1 : 0)", "value: 2")]
    [InlineData("Func<int, int> f = n => { return n + 1; };\nFunc<int, int> g = delegate(int n) { return n + 2; };\nf(1) + g(1)", "value: 5")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = n => n + 1;\ne.Compile()(1)", "value: 2")]
    [InlineData("async IAsyncEnumerable<int> Items() { for (var i = 0; i < 3; i++) { await Task.Yield(); yield return i; } }\nvar s = 0; await foreach (var i in Items()) s += i; s", "value: 3")]
    [InlineData("unsafe int First(int[] a) { fixed (int* p = a) { Span<int> s = stackalloc int[2]; s[0] = *p; return s[0]; } }\nFirst([9])", "value: 9")]
    [InlineData("event Action E;\nclass D { Action h; public event Action E { add => h += value; remove => h -= value; } public void Raise() => h?.Invoke(); }\nvar d = new D(); d.E += () => Console.Write(\"e\"); d.Raise();", "out: e")]
    [InlineData("interface I { int A(); int B => 2; }\nclass C : I { public int A() => 1; }\nI i = new C(); i.A() + i.B", "value: 3")]
    [InlineData("switch (1) { case 1: goto case 2; case 2: Console.Write(\"two\"); break; }", "out: two")]
    [InlineData("int Local() { return Inner(3); static int Inner(int n) => n * n; }\nLocal()", "value: 9")]
    public async Task Every_kind_of_function_runs_as_written(string code, string expected)
    {
        Assert.Equal([expected], await session.RunAsync(code));
        if (!code.StartsWith("switch", StringComparison.Ordinal) && !code.StartsWith("System.Linq", StringComparison.Ordinal))
            Assert.Contains("Interrupt.Enter()", new ScriptSession().Compile(code, "cell[1]")!.Compilation.SyntaxTrees.Single().ToString());
    }
}
