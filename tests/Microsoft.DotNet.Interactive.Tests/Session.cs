using Course.Engine;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

/// <summary>A kernel, and what its cells send.</summary>
internal sealed class Session : IDisposable
{
    internal CSharpKernel Kernel { get; } = new();

    public void Dispose() => Kernel.Dispose();

    /// <summary>Runs a cell and returns its events.</summary>
    internal async Task<IReadOnlyList<KernelEvent>> EventsAsync(string code, CancellationToken cancellationToken = default) =>
        (await Kernel.SendAsync(new Commands.SubmitCode(code), cancellationToken)).Events;

    /// <summary>Runs a cell that must succeed and describes each output: out: text, err: text, display: text, update: text, value: text.</summary>
    internal async Task<string[]> RunAsync(string code)
    {
        var events = await EventsAsync(code);
        if (events[^1] is CommandFailed failed)
            Assert.Fail(string.Join('\n', CellError.From(failed).Traceback));
        return [.. events.Select(Describe).OfType<string>()];
    }

    /// <summary>Runs a cell that must fail.</summary>
    internal async Task<CellError> FailAsync(string code) => CellError.From(Assert.IsType<CommandFailed>((await EventsAsync(code))[^1]));

    internal static string? Describe(KernelEvent @event) => @event switch
    {
        StandardOutputValueProduced output => $"out: {Plain(output)}",
        StandardErrorValueProduced output => $"err: {Plain(output)}",
        DisplayedValueProduced output => $"display: {Plain(output)}",
        DisplayedValueUpdated output => $"update: {Plain(output)}",
        ReturnValueProduced output => $"value: {Plain(output)}",
        _ => null,
    };

    private static string Plain(DisplayEvent output) =>
        (output.FormattedValues.FirstOrDefault(value => value.MimeType == "text/plain") ?? output.FormattedValues.First()).Value;
}
