namespace Course.Engine;

/// <summary>The packages that a cell may name by <c>#r "nuget: …"</c>, and the folders their assemblies are looked for in.</summary>
public static class Packages
{
    private static readonly (string Prefix, string[] Assemblies)[] known =
    [
        ("TorchSharp", ["TorchSharp"]),
        ("libtorch-", []),
        ("Plotly.NET.CSharp", ["Plotly.NET.CSharp", "Plotly.NET"]),
        ("Plotly.NET", ["Plotly.NET"]),
        ("Microsoft.ML", ["Microsoft.ML"]),
        ("Microsoft.DotNet.Interactive", []),
    ];

    /// <summary>Folders to look in before those around the working directory and beside the program.</summary>
    public static IReadOnlyList<string> Folders { get; set; } = [];

    /// <summary>Finds the assemblies of a package.</summary>
    /// <param name="request">The text behind <c>nuget:</c>, a name and perhaps a version.</param>
    /// <param name="line">The cell's line, for the error.</param>
    /// <exception cref="CellException">The package is unknown, or its assembly is in none of the folders.</exception>
    internal static (IReadOnlyList<string> Files, string Message) Find(string request, int line)
    {
        var name = request.Split(',')[0].Trim();
        var assemblies = known.FirstOrDefault(package => name.StartsWith(package.Prefix, StringComparison.OrdinalIgnoreCase)).Assemblies
            ?? throw new CellException(
                $"""#r "nuget: {name}": only the course's own packages are available ({string.Join(", ", known.Select(package => package.Prefix + "…"))}). """
                + "Reference another library by the path of its DLL.",
                line);
        var folders = SearchFolders().ToList();
        var files = assemblies.Select(assembly => folders.Select(folder => Path.Combine(folder, assembly + ".dll")).FirstOrDefault(File.Exists)
            ?? throw new CellException($"""#r "nuget: {name}": {assembly}.dll is in none of {string.Join(", ", folders)}. Build the course first.""", line)).ToList();
        return (files, files.Count == 0 ? $"{name} is part of this kernel." : $"{name} is {Path.GetRelativePath(Environment.CurrentDirectory, files[0])} here.");
    }

    private static IEnumerable<string> SearchFolders()
    {
        foreach (var folder in Folders)
            yield return Path.GetFullPath(folder);
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "lib") is var lib && Directory.Exists(lib) && folder.Parent is not null)
                yield return lib;
        }

        yield return AppContext.BaseDirectory;
    }
}
