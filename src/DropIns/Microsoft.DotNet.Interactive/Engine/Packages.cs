using System.IO.Enumeration;

namespace Course.Engine;

/// <summary>The packages that assemblies of this repository stand for, and the folders these are looked for in.</summary>
public static class Packages
{
    /// <summary>The packages, and the assemblies that stand for each; a star stands for any ending.</summary>
    private static readonly (string Name, string[] Assemblies)[] known =
    [
        ("TorchSharp", ["TorchSharp"]),
        ("TorchSharp-*", ["TorchSharp"]),
        ("libtorch-*", []),
        ("Plotly.NET", ["Plotly.NET"]),
        ("Plotly.NET.CSharp", ["Plotly.NET.CSharp", "Plotly.NET"]),
        ("Plotly.NET.Interactive", ["Plotly.NET"]),
        ("Microsoft.ML", ["Microsoft.ML"]),
        ("Microsoft.DotNet.Interactive*", []),
    ];

    /// <summary>The names, save those that only begin like one.</summary>
    internal static IEnumerable<string> Names => known.Select(package => package.Name.TrimEnd('*', '-')).Distinct();

    /// <summary>The folders to look in; null for those named lib around the working directory and around the program, and the program's own.</summary>
    public static IReadOnlyList<string>? Folders { get; set; }

    /// <summary>Finds the assemblies that stand for a package.</summary>
    /// <param name="name">The package's name.</param>
    /// <param name="line">The cell's line, for the error.</param>
    /// <returns>The assemblies and a line that says so; null for a package that none stands for.</returns>
    /// <exception cref="CellException">The assembly is in none of the folders.</exception>
    internal static (IReadOnlyList<string> Files, string Message)? Find(string name, int line)
    {
        if (known.FirstOrDefault(package => FileSystemName.MatchesSimpleExpression(package.Name, name)).Assemblies is not { } assemblies)
            return null;
        var folders = SearchFolders().ToList();
        var files = assemblies.Select(FindFile).ToList();
        return (files, $"{name} is {(files.Count == 0 ? "part of this kernel" : Path.GetRelativePath(Environment.CurrentDirectory, files[0]))}.");

        string FindFile(string assembly) =>
            folders.Select(folder => Path.Combine(folder, assembly + ".dll")).FirstOrDefault(File.Exists)
            ?? throw new CellException($"""#r "nuget: {name}": {assembly}.dll is in none of {string.Join(", ", folders)}. Build it first.""", line);
    }

    private static IEnumerable<string> SearchFolders() => Folders?.Select(Path.GetFullPath)
        ?? LibsAbove(Environment.CurrentDirectory).Concat(LibsAbove(AppContext.BaseDirectory)).Append(AppContext.BaseDirectory).Distinct();

    private static IEnumerable<string> LibsAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder.Parent is { } parent; folder = parent)
        {
            if (Path.Combine(folder.FullName, "lib") is var lib && Directory.Exists(lib))
                yield return lib;
        }
    }
}
