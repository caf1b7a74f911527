using System.Diagnostics;
using Course.Engine;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>Runs C# cells.</summary>
/// <param name="name">The kernel's name.</param>
public partial class CSharpKernel(string name) : Kernel(name)
{
    private readonly ScriptSession session = new();
    private int cells;
    private bool hasMermaid;

    /// <summary>Creates a kernel named csharp.</summary>
    public CSharpKernel() : this(CellParser.CSharp)
    {
    }

    /// <summary>Makes the types of some assemblies known to the cells, as #r does.</summary>
    public void AddAssemblyReferences(IEnumerable<string> assemblyPaths)
    {
        foreach (var path in assemblyPaths)
            session.AddReferences(AssemblyLoading.Load(Path.GetFullPath(path)));
    }

    private protected override async Task HandleAsync(KernelCommand command, KernelInvocationContext context)
    {
        if (command is not SubmitCode submit)
            throw new InvalidOperationException($"{Name} does not handle {command.GetType().Name}.");
        context.Publish(new CodeSubmissionReceived(submit));
        var path = $"cell[{(submit.Parent is null ? ++cells : cells)}]";
        foreach (var section in CellParser.Sections(submit.Code))
            await RunSectionAsync(section, path, Environment.CurrentDirectory, context).ConfigureAwait(false);
    }

    private async Task RunSectionAsync(CellParser.Section section, string path, string folder, KernelInvocationContext context)
    {
        switch (section.Language)
        {
            case CellParser.CSharp:
                await RunCodeAsync(section.Text, path, folder, context).ConfigureAwait(false);
                break;
            case "javascript":
                Javascript(section.Text);
                break;
            case "mermaid":
                MermaidDiagram.Display(section.Text.Trim(), bringsLibrary: !hasMermaid);
                hasMermaid = true;
                break;
            case "value":
                await KeepValueAsync(section, context).ConfigureAwait(false);
                break;
            case "meta":
                break;
            default:
                context.DisplayAs(section.Text.Trim('\n'), $"text/{section.Language}");
                break;
        }
    }

    /// <summary>Runs C#, a part after the other, and sends the value of each that has one.</summary>
    private async Task RunCodeAsync(string text, string path, string folder, KernelInvocationContext context)
    {
        var started = Stopwatch.GetTimestamp();
        var isTimed = false;
        ReturnValueProduced? returned = null;
        foreach (var (code, directives) in CellParser.Parts(text))
        {
            PublishReturned();
            isTimed |= directives.Any(directive => directive.Name == "#!time");
            await ReferencePackagesAsync(directives, context).ConfigureAwait(false);
            foreach (var directive in directives)
                await RunDirectiveAsync(directive, folder, context).ConfigureAwait(false);
            if (Compile(code, path, context) is not { } submission)
                continue;
            var value = await session.RunAsync(submission).ConfigureAwait(false);
            if (value is not DisplayedValue && (submission.HasValue || value is not null))
                returned = new ReturnValueProduced(value, context.Command, FormattedValue.CreateManyFromObject(value));
        }

        if (isTimed)
        {
            var elapsed = FormattableString.Invariant($"Wall time: {Stopwatch.GetElapsedTime(started).TotalMilliseconds}ms");
            context.DisplayAs(elapsed, PlainTextFormatter.MimeType);
        }

        PublishReturned();

        void PublishReturned()
        {
            if (returned is not null)
                context.Publish(returned);
            returned = null;
        }
    }

    private ScriptSession.Submission? Compile(string code, string path, KernelInvocationContext context)
    {
        try
        {
            var submission = session.Compile(code, path);
            if (submission is { Diagnostics.Count: > 0 })
                context.Publish(new DiagnosticsProduced(submission.Diagnostics, context.Command));
            return submission;
        }
        catch (CompilationException exception)
        {
            context.Publish(new DiagnosticsProduced(exception.Errors, context.Command));
            throw;
        }
    }
}
