using Course.Notebooks;
using Spectre.Console;

namespace Course.Running;

/// <summary>Shows how far each notebook is: bars on a terminal, plain lines elsewhere.</summary>
internal abstract class RunScreen
{
    public static Task ShowAsync(string[] names, Func<RunScreen, Task> work)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
            return work(new PlainScreen(names));

        return AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 20 }, new ElapsedTimeColumn())
            .StartAsync(context => work(new BarScreen(names, context)));
    }

    /// <summary>The notebook's process starts; what it reports is shown.</summary>
    public abstract IProgress<CellProgress> Begin(int notebook);

    public abstract void End(int notebook, RunOutcome outcome);

    private sealed class PlainScreen(string[] names) : RunScreen
    {
        public override IProgress<CellProgress> Begin(int notebook)
        {
            Console.WriteLine($"{names[notebook]}: starting");
            return new SynchronousProgress<CellProgress>(progress => Console.WriteLine(
                $"{names[notebook]}: cell {progress.Cell} of {progress.CellCount}, {progress.Elapsed.TotalSeconds:0.0} s: {progress.FirstWords}"));
        }

        public override void End(int notebook, RunOutcome outcome) => Console.WriteLine(
            $"{names[notebook]}: {(outcome.Succeeded ? "done" : "failed")}, {outcome.Elapsed.TotalSeconds:0.0} s");
    }

    private sealed class BarScreen(string[] names, ProgressContext context) : RunScreen
    {
        private const int BarAndTime = 20 + 8 + 4;

        private readonly ProgressTask[] tasks = [.. names.Select(name => context.AddTask(name.EscapeMarkup(), autoStart: false))];

        public override IProgress<CellProgress> Begin(int notebook)
        {
            var task = tasks[notebook];
            task.StartTask();
            return new SynchronousProgress<CellProgress>(progress =>
            {
                task.MaxValue = progress.CellCount;
                task.Value = progress.Cell - 1;
                var state = $"{progress.Cell} of {progress.CellCount}: {progress.FirstWords}";
                task.Description = $"{names[notebook].EscapeMarkup()} [grey]{Fitted(state, names[notebook].Length).EscapeMarkup()}[/]";
            });
        }

        public override void End(int notebook, RunOutcome outcome)
        {
            var task = tasks[notebook];
            task.Value = outcome.Succeeded ? task.MaxValue : task.Value;
            task.Description = $"{names[notebook].EscapeMarkup()} {(outcome.Succeeded ? "[green]done[/]" : "[red]failed[/]")}";
            task.StopTask();
        }

        // A description that wraps would make the lines jump.
        private static string Fitted(string text, int taken)
        {
            var room = Math.Max(AnsiConsole.Profile.Width - taken - BarAndTime, 0);
            return text.Length <= room ? text : text[..room];
        }
    }
}
