using Course;
using Course.Notebooks;

namespace Notebooks.Tests;

/// <summary>The notebooks of the course.</summary>
internal static class NotebookFiles
{
    /// <summary>The file names of all notebooks, in the course's order.</summary>
    public static TheoryData<string> All => new(Directory.GetFiles(Repository.Notebooks, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    public static string PathOf(string name) => Path.Combine(Repository.Notebooks, name);

    public static Notebook Load(string name) => Notebook.Load(PathOf(name));

    public static string[] Lines(this NotebookCell cell) => cell.Source.Split('\n');
}
