using System.Diagnostics;
using System.Text.Json.Nodes;
using Course.Notebooks;
using Course.Running;

namespace Course.Distributed;

/// <summary>What a worker runs: a program, a script, or a notebook's cell.</summary>
internal static class WorkerTarget
{
    private const string SetupCell = "setup";

    /// <summary>Why there is no such thing to run, in one line; null where there is.</summary>
    public static string? Complaint(string target)
    {
        try
        {
            if (IsCell(target, out var notebook, out var cell)) Cells(notebook, cell);
            else if (IsOurs(target) && !File.Exists(target)) return $"{target}: there is no such file.";
            return null;
        }
        catch (NotebookException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Starts a program by itself, and a script or cell by this one.</summary>
    public static ProcessStartInfo Start(string target, string[] arguments) => !IsOurs(target) && !IsCell(target, out _, out _)
        ? new(File.Exists(target) ? Path.GetFullPath(target) : target, arguments)
        : Path.GetExtension(target) == ".dll" ? new("dotnet", [target, .. arguments])
        : new("dotnet", [typeof(WorkerTarget).Assembly.Location, WorkerCommand.Name, target, .. arguments]);

    /// <summary>The code to submit, in order, and the folder to do it in.</summary>
    /// <exception cref="NotebookException">There is no such notebook or cell.</exception>
    public static (string Folder, IReadOnlyList<string> Submissions) Code(string target, string[] arguments)
    {
        if (IsCell(target, out var notebook, out var cell))
            return (Path.GetDirectoryName(Path.GetFullPath(notebook))!, Cells(notebook, cell));
        var values = string.Join(", ", arguments.Select(argument => JsonValue.Create(argument).ToJsonString()));
        return (Environment.CurrentDirectory, [$"string[] args = [{values}];", $"#load \"{Path.GetFullPath(target)}\""]);
    }

    private static bool IsOurs(string target) => Path.GetExtension(target) is ".dll" or ".csx" or ".cs";

    private static bool IsCell(string target, out string notebook, out string cell)
    {
        var parts = target.Split('#', 2);
        (notebook, cell) = (parts[0], parts.ElementAtOrDefault(1) ?? "");
        return parts.Length == 2;
    }

    /// <summary>The setup cell and the named one.</summary>
    private static IReadOnlyList<string> Cells(string name, string id)
    {
        if (!NotebookLocator.TryFind([name], out var paths, out var complaint)) throw new NotebookException(complaint);
        var cells = Notebook.Load(paths[0]).CodeCells.ToList();
        var cell = cells.Find(cell => cell.Id == id) ?? throw new NotebookException(
            $"{name}: no code cell has the id '{id}'; there are {string.Join(", ", cells.Select(cell => cell.Id))}.");
        var setup = cells.Find(cell => cell.Id == SetupCell) ?? cells[0];
        return setup == cell ? [cell.Source] : [setup.Source, cell.Source];
    }
}
