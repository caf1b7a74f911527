using Spectre.Console;

namespace Course.Running;

/// <summary>Says why a notebook failed: the cell's number, its source with the line marked, the message.</summary>
internal static class FailureReport
{
    public static void Write(string notebook, RunOutcome outcome)
    {
        if (outcome.BadInput is { } badInput)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{notebook}[/]: {badInput}");
        }
        else if (outcome.Failure is { } failure)
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{notebook}[/]: cell {failure.Cell}: {failure.Message}");
            var lines = failure.Source.TrimEnd().Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                var marked = failure.Line == i + 1;
                AnsiConsole.MarkupLineInterpolated($"  [red]{(marked ? ">" : " ")}[/] {i + 1,3}  {lines[i].TrimEnd()}");
                if (marked && failure.Column is { } column)
                    AnsiConsole.MarkupLineInterpolated($"         [red]{new string(' ', column - 1)}^[/]");
            }
        }
    }
}
