using System.CommandLine;
using System.Text.RegularExpressions;
using Course.Engine;
using Course.Notebooks;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Course.Distributed;

/// <summary>The child of <c>distributed</c>: runs a script or a notebook's cell in this process, and prints what it shows as text.</summary>
internal static class WorkerCommand
{
    public const string Name = "worker";

    /// <summary>Errors that say all in their message.</summary>
    private const string PlainError = "DeepLearningClinic.Distributed.DistributedException";

    public static Command Create()
    {
        var target = new Argument<string>("PROGRAM");
        var arguments = new Argument<string[]>("ARGUMENT");
        var command = new Command(Name) { target, arguments };
        command.Hidden = true;
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(target)!, parsed.GetValue(arguments)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string target, string[] arguments, CancellationToken cancellation)
    {
        ParentWatch.Start(() => Environment.Exit(ExitCode.Failed));
        var (output, error) = (Console.Out, Console.Error);
        var (folder, submissions) = WorkerTarget.Code(target, arguments);
        Environment.CurrentDirectory = folder;
        using var kernel = new CSharpKernel();
        using var subscription = kernel.KernelEvents.Subscribe(@event =>
        {
            if (@event is StandardErrorValueProduced) error.Write(Text(@event));
            else if (@event is StandardOutputValueProduced) output.Write(Text(@event));
            else if (@event is DisplayEvent) output.WriteLine(Text(@event));
        });
        foreach (var submission in submissions)
        {
            var result = await kernel.SendAsync(new SubmitCode(submission), cancellation);
            if (result.Events.OfType<CommandFailed>().FirstOrDefault() is not { } failed) continue;
            var why = CellError.From(failed);
            error.WriteLine(why.Name == PlainError ? why.Message : string.Join('\n', why.Traceback));
            return ExitCode.Failed;
        }

        return ExitCode.Success;
    }

    private static string? Text(KernelEvent @event) => ((DisplayEvent)@event).FormattedValues
        .FirstOrDefault(value => value.MimeType == PlainTextFormatter.MimeType)?.Value;
}
