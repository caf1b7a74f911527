using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Reads a variable of the cells; false where there is none of that name and type.</summary>
    public bool TryGetValue<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        if (session.Variables().FirstOrDefault(variable => variable.Name == name).Value is T found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    private protected override async Task HandleAsync(KernelCommand command, KernelInvocationContext context)
    {
        if (command is not SubmitCode submit)
            throw new InvalidOperationException($"{Name} does not handle {command.GetType().Name}.");
        context.Publish(new CodeSubmissionReceived(submit));
        var path = $"cell[{(submit.Parent is null ? ++cells : cells)}]";
        foreach (var (language, text) in CellParser.Sections(submit.Code))
            await RunSectionAsync(language, text, path, context).ConfigureAwait(false);
    }

    private async Task RunSectionAsync(string language, string text, string path, KernelInvocationContext context)
    {
        switch (language)
        {
            case CellParser.CSharp:
                var returned = await RunCodeAsync(text, path, Environment.CurrentDirectory, context).ConfigureAwait(false);
                if (returned is { HasValue: true, Value: not DisplayedValue })
                {
                    var formatted = FormattedValue.CreateManyFromObject(returned.Value);
                    context.Publish(new ReturnValueProduced(returned.Value, context.Command, formatted));
                }

                break;
            case "javascript":
                Javascript(text);
                break;
            default:
                context.DisplayAs(text.Trim('\n'), $"text/{language}");
                break;
        }
    }

    private async Task<(bool HasValue, object? Value)> RunCodeAsync(string text, string path, string folder, KernelInvocationContext context)
    {
        var (code, directives) = CellParser.Directives(text);
        var started = directives.Any(directive => directive.Name == "#!time") ? Stopwatch.GetTimestamp() : 0;
        foreach (var directive in directives)
            await RunDirectiveAsync(directive, folder, context).ConfigureAwait(false);
        var submission = Compile(code, path, context);
        var value = submission is null ? null : await session.RunAsync(submission).ConfigureAwait(false);
        if (started > 0)
        {
            var elapsed = FormattableString.Invariant($"Wall time: {Stopwatch.GetElapsedTime(started).TotalMilliseconds}ms");
            context.DisplayAs(elapsed, PlainTextFormatter.MimeType);
        }

        return (submission is { HasValue: true } || value is not null, value);
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
