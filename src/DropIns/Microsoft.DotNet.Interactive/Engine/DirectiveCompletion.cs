using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.DotNet.Interactive.CSharp;

namespace Course.Engine;

/// <summary>Completes the lines that are for the kernel: commands, files and packages.</summary>
internal static partial class DirectiveCompletion
{
    /// <summary>What could stand at the end of a line's beginning, and where the word begins that it replaces; null for a line of code.</summary>
    internal static (int Start, IEnumerable<Suggestion> Suggestions)? Of(string line)
    {
        if (line.StartsWith('#') && !line.Contains(' '))
            return (0, CSharpKernel.DirectiveNames.Select(name => new Suggestion(name, "magic")));
        if (Version().Match(line) is { Success: true } version)
            return (version.Groups["version"].Index, Versions(version.Groups["name"].Value));
        if (Package().Match(line) is { Success: true } package)
            return (package.Groups["name"].Index, PackageNames(package.Groups["name"].Value));
        if (File().Match(line) is { Success: true } file)
            return (file.Groups["name"].Index, Files(file.Groups["directive"].Value, file.Groups["folder"].Value));
        return null;
    }

    /// <summary>The folders, and the files that a directive can take.</summary>
    private static IEnumerable<Suggestion> Files(string directive, string folder)
    {
        var path = Path.GetFullPath(folder.Length > 0 ? folder : ".");
        if (!Directory.Exists(path))
            return [];
        string[] extensions = directive switch
        {
            "r" => [".dll"],
            "load" => [".cs", ".csx"],
            _ => [".ipynb", ".dib", ".cs", ".csx"],
        };
        var folders = Directory.GetDirectories(path).Select(found => new Suggestion(Path.GetFileName(found) + "/", "folder"));
        var files = Directory.GetFiles(path).Where(found => extensions.Contains(Path.GetExtension(found)));
        return folders.Concat(files.Select(found => new Suggestion(Path.GetFileName(found), "file")));
    }

    /// <summary>The packages in the cache, by the name that their authors write, and those that this repository's assemblies stand for.</summary>
    private static IEnumerable<Suggestion> PackageNames(string beginning)
    {
        var cached = CachedFolders("", beginning + "*")
            .Select(folder => Directory.GetFiles(folder, "*.nuspec", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }).FirstOrDefault())
            .OfType<string>()
            .Select(Id);
        return cached.Concat(Packages.Names).Select(name => new Suggestion(name, "package"));
    }

    private static IEnumerable<Suggestion> Versions(string package) =>
        CachedFolders(package.ToLowerInvariant(), "*").Select(folder => new Suggestion(Path.GetFileName(folder), "version"));

    private static string[] CachedFolders(string folder, string pattern) => Path.Combine(PackageRestore.CacheFolder, folder) is var path && Directory.Exists(path)
        ? Directory.GetDirectories(path, pattern, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive })
        : [];

    private static string Id(string nuspec)
    {
        var root = XDocument.Load(nuspec).Root;
        return root?.Descendants().FirstOrDefault(element => element.Name.LocalName == "id")?.Value ?? Path.GetFileNameWithoutExtension(nuspec);
    }

    [GeneratedRegex("""^#(?<directive>r|load|!import)\s+"?(?<folder>(?:[^"]*/)?)(?<name>[^"/]*)$""")]
    private static partial Regex File();

    [GeneratedRegex("""^#r\s+"nuget:\s*(?<name>[^",\s]*)$""")]
    private static partial Regex Package();

    [GeneratedRegex("""^#r\s+"nuget:\s*(?<name>[^",\s]+)\s*,\s*(?<version>[^"\s]*)$""")]
    private static partial Regex Version();
}
