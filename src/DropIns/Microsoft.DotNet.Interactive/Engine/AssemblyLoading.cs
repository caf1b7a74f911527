using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text.Json.Nodes;

namespace Course.Engine;

/// <summary>
/// Loads the assemblies that cells reference: each once, from where it lies, with what it needs from beside it.
/// What the host program has loaded itself stands in for a copy elsewhere, so that both mean the same types.
/// </summary>
internal static class AssemblyLoading
{
    private static readonly AssemblyLoadContext context = AssemblyLoadContext.Default;
    private static readonly ConcurrentDictionary<string, string> folders = new();
    private static readonly ConcurrentDictionary<Assembly, bool> areOfHost = new();
    private static readonly Lazy<Dictionary<string, string>> hostFiles = new(() =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase));

    static AssemblyLoading() => context.Resolving += (_, name) =>
        folders.Keys.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } file
            ? context.LoadFromAssemblyPath(file)
            : null;

    /// <summary>The host's own assemblies and the framework's, by simple name.</summary>
    internal static IReadOnlyDictionary<string, string> HostFiles => hostFiles.Value;

    /// <summary>True for an assembly of the host program or the framework, false for one of a cell or from a reference.</summary>
    internal static bool IsOfHost(Assembly assembly) =>
        areOfHost.GetOrAdd(assembly, _ => HostFiles.ContainsKey(assembly.GetName().Name ?? ""));

    /// <summary>The file to compile against for an assembly: the host's where it has one of that name.</summary>
    internal static string FileFor(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return HostFiles.TryGetValue(name, out var file) ? file : Loaded(name) ?? path;
    }

    /// <summary>The file that an assembly of this simple name was loaded from; null where none was.</summary>
    internal static string? Loaded(string name) =>
        context.Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == name) is { Location.Length: > 0 } loaded ? loaded.Location : null;

    /// <summary>Loads an assembly, and lets what it needs be found beside it.</summary>
    /// <returns>The files to compile against: the assembly's and those beside it that it references, directly or not.</returns>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    internal static IReadOnlyList<string> Load(string path)
    {
        folders.TryAdd(Path.GetDirectoryName(path)!, "");
        var files = Closure(path);
        if (!HostFiles.ContainsKey(Path.GetFileNameWithoutExtension(path)) && FileFor(path) == path)
            context.LoadFromAssemblyPath(path);
        return [.. files.Select(FileFor)];
    }

    /// <summary>The assembly, those beside it that its deps.json names, and those beside it that any of these references.</summary>
    private static List<string> Closure(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        List<string> files = [path];
        Add(DependenciesOf(path));
        for (var index = 0; index < files.Count; index++)
        {
            using var stream = File.OpenRead(files[index]);
            using var image = new PEReader(stream);
            if (!image.HasMetadata)
                throw new BadImageFormatException($"{files[index]} is not a .NET assembly.");
            var metadata = image.GetMetadataReader();
            Add(metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name) + ".dll"));
        }

        return files;

        void Add(IEnumerable<string> names) =>
            files.AddRange(names.Select(name => Path.Combine(folder, name)).Where(File.Exists).Except(files).ToList());
    }

    private static IEnumerable<string> DependenciesOf(string path)
    {
        var file = Path.ChangeExtension(path, ".deps.json");
        if (!File.Exists(file))
            return [];
        var targets = JsonNode.Parse(File.ReadAllText(file))?["targets"] as JsonObject ?? [];
        return targets
            .SelectMany(target => target.Value as JsonObject ?? [])
            .SelectMany(library => library.Value?["runtime"] as JsonObject ?? [])
            .Select(assembly => Path.GetFileName(assembly.Key));
    }
}
