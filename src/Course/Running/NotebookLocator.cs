namespace Course.Running;

/// <summary>Finds the notebooks that <c>course run</c> was asked for.</summary>
internal static class NotebookLocator
{
    /// <summary>Full paths for paths, names in notebooks/ or their leading numbers; all in notebooks/ for none.</summary>
    /// <returns>False, with a line that says why, where a name matches no notebook.</returns>
    public static bool TryFind(IReadOnlyCollection<string> names, out List<string> paths, out string complaint)
    {
        var course = Directory.Exists(Repository.Notebooks)
            ? Directory.GetFiles(Repository.Notebooks, "*.ipynb").Order(StringComparer.Ordinal).ToList()
            : [];
        paths = names.Count == 0 ? course : [.. names.Select(name => FindOne(name, course)).OfType<string>().Distinct()];
        var known = string.Join(", ", course.Select(Path.GetFileNameWithoutExtension));
        complaint = names.FirstOrDefault(name => FindOne(name, course) is null) switch
        {
            null => course.Count == 0 && names.Count == 0 ? $"{Repository.Notebooks}: no notebooks there." : "",
            ['-', ..] option => $"{option}: no such option; ./course --help lists them.",
            var name => $"{name}: no such notebook; expected a path to an .ipynb file or one of {known}.",
        };
        return complaint.Length == 0;
    }

    private static string? FindOne(string name, List<string> course) =>
        File.Exists(name)
            ? Path.GetFullPath(name)
            : course.Find(path => Path.GetFileNameWithoutExtension(path) is var known
                && (known == Path.GetFileNameWithoutExtension(name) || known.StartsWith(name + "-", StringComparison.Ordinal)));
}
