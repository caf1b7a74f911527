using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Events;

namespace Course.Engine;

/// <summary>Why a cell failed, as the reader sees it.</summary>
/// <param name="Name">The kind of error: an exception's type.</param>
/// <param name="Message">What went wrong, in one line where the exception's message is one.</param>
/// <param name="Line">The cell's own line, from 1, where it is known.</param>
/// <param name="Column">The column on that line, from 1, where it is known.</param>
/// <param name="Traceback">
/// The lines to print: for a compile error the source line and a caret, otherwise the calls that lead to the error.
/// </param>
public sealed partial record CellError(string Name, string Message, int? Line, int? Column, IReadOnlyList<string> Traceback)
{
    private const int MaximumFrames = 20;
    private const int ForeignFrames = 3;

    /// <summary>Describes the failure of a command.</summary>
    public static CellError From(CommandFailed failed) => failed.Exception switch
    {
        null => new("Error", failed.Message, null, null, [failed.Message]),
        CompilationException error => From(error),
        CellException error => new("Error", error.Message, error.Line, null,
            [error.Line is { } line ? $"line {line}: {error.Message}" : error.Message]),
        OperationCanceledException error when error.StackTrace is null => new("Cancelled", error.Message, null, null, [error.Message]),
        var exception => Describe(exception),
    };

    private static CellError From(CompilationException exception)
    {
        var first = exception.Errors[0].LinePositionSpan.Start;
        return new("CompilationError", exception.Message, first.Line + 1, first.Character + 1, [.. exception.Marked()]);
    }

    /// <summary>Describes an exception by the calls that lead to it.</summary>
    internal static CellError Describe(Exception exception)
    {
        while (exception is AggregateException { InnerExceptions.Count: 1 } or TargetInvocationException { InnerException: not null })
            exception = exception.InnerException!;
        List<string> traceback = [];
        StackFrame? own = null;
        for (var error = exception; error is not null; error = error.InnerException)
        {
            traceback.Add($"{(error == exception ? "" : "---> ")}{NameOf(error.GetType())}: {error.Message}");
            var all = new StackTrace(error, fNeedFileInfo: true).GetFrames();
            var frames = all.Where(IsOwn).ToList();
            traceback.AddRange((frames.Count > 0 ? frames : all.Take(ForeignFrames)).Take(MaximumFrames).Select(Describe));
            own ??= InOutermostCell(frames);
        }

        var (line, column) = (Positive(own?.GetFileLineNumber()), Positive(own?.GetFileColumnNumber()));
        return new(NameOf(exception.GetType()), exception.Message, line, column, traceback);
    }

    /// <summary>The innermost call in the cell that failed: the outermost cell of the calls, as the others only defined what it calls.</summary>
    private static StackFrame? InOutermostCell(List<StackFrame> frames)
    {
        var cell = frames.LastOrDefault(frame => frame.GetFileName() is { } file && CellPath().IsMatch(file))?.GetFileName();
        return cell is null ? null : frames.First(frame => frame.GetFileName() == cell);
    }

    private static int? Positive(int? number) => number > 0 ? number : null;

    /// <summary>True for code of a cell, of a loaded file, or of an assembly that a cell referenced.</summary>
    private static bool IsOwn(StackFrame frame) =>
        frame.GetMethod()?.Module.Assembly is { } assembly && !AssemblyLoading.IsOfHost(assembly);

    private static string Describe(StackFrame frame)
    {
        var method = frame.GetMethod()!;
        var name = Readable(method);
        return frame.GetFileName() is { } file
            ? $"   at {name}{(name.Length > 0 ? " in " : "")}{Path.GetFileName(file)}, line {frame.GetFileLineNumber()}"
            : $"   at {name}";
    }

    /// <summary>A method's name as its author wrote it, without what the compiler made of it; empty for the cell itself.</summary>
    private static string Readable(MethodBase method)
    {
        var type = method.DeclaringType;
        var name = method.Name;
        if (name == "MoveNext" && type is not null && Generated().Match(type.Name) is { Success: true } machine)
            (name, type) = (machine.Groups[1].Value, type.DeclaringType);
        while (type is not null && type.Name.StartsWith('<'))
            type = type.DeclaringType;
        name = Generated().Replace(name, match => match.Groups[1].Value);
        if (name.Contains("<Initialize>") || name is "Initialize")
            return "";
        var owner = type is null || type.Name.StartsWith("Submission#", StringComparison.Ordinal) ? "" : NameOf(type);
        return name is ".ctor" ? $"new {owner}" : owner.Length > 0 ? $"{owner}.{name}" : name;
    }

    /// <summary>A type's full name, or its own name alone where a cell declares it.</summary>
    private static string NameOf(Type type) => Submission().Replace((type.FullName ?? type.Name).Replace('+', '.'), "");

    [GeneratedRegex(@"^<(.+?)>(?:[a-z]__[^|]*\|?)?(?:\d+_\d+|\d+)?$")]
    private static partial Regex Generated();

    [GeneratedRegex(@"^Submission#\d+\.")]
    private static partial Regex Submission();

    [GeneratedRegex(@"^cell\[\d+\]$")]
    private static partial Regex CellPath();
}
