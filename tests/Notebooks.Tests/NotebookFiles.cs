using Course.Notebooks;

namespace Notebooks.Tests;

/// <summary>The notebooks of the course.</summary>
internal static class NotebookFiles
{
    private static readonly string s_folder = Folder();

    /// <summary>The file names of all notebooks, in the course's order.</summary>
    public static TheoryData<string> All => new(Directory.GetFiles(s_folder, "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    public static string PathOf(string name) => Path.Combine(s_folder, name);

    public static Notebook Load(string name) => Notebook.Load(PathOf(name));

    public static string[] Lines(this NotebookCell cell) => cell.Source.Split('\n');

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Course.sln"))) return Path.Combine(folder.FullName, "notebooks");
        throw new DirectoryNotFoundException($"No Course.sln above {AppContext.BaseDirectory}: run the tests inside the repository.");
    }
}
