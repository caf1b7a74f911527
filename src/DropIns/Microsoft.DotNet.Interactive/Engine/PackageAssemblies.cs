using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Course.Engine;

/// <summary>Finds the assemblies and the native libraries of restored packages when code asks for them.</summary>
internal static class PackageAssemblies
{
    private static readonly AssemblyLoadContext context = AssemblyLoadContext.Default;
    private static readonly ConcurrentDictionary<string, string> assemblies = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, string> libraries = new(StringComparer.OrdinalIgnoreCase);

    static PackageAssemblies()
    {
        context.Resolving += (_, name) => assemblies.TryGetValue(name.Name ?? "", out var file) ? context.LoadFromAssemblyPath(file) : null;
        context.ResolvingUnmanagedDll += (_, name) =>
            libraries.TryGetValue(PlainName(name), out var file) ? NativeLibrary.Load(file) : 0;
    }

    /// <summary>Makes packages known.</summary>
    /// <returns>The files to compile against, and a line for each assembly that the host program has in an older version.</returns>
    /// <exception cref="CellException">An assembly is loaded already from another version of its package.</exception>
    internal static (IReadOnlyList<string> References, IReadOnlyList<string> Notes) Add(IReadOnlyList<PackageRestore.Package> packages, int line)
    {
        List<string> notes = [];
        foreach (var package in packages)
        {
            foreach (var file in package.Assemblies)
            {
                var name = Path.GetFileNameWithoutExtension(file);
                if (AssemblyLoading.HostFiles.TryGetValue(name, out var own))
                {
                    var (has, needs) = (AssemblyName.GetAssemblyName(own).Version, AssemblyName.GetAssemblyName(file).Version);
                    if (needs > has)
                        notes.Add($"{package.Name} {package.Version} brings {name} {needs}, but this kernel runs on {has}: code that needs the newer one will fail.");
                }
                else if (AssemblyLoading.Loaded(name) is { } loaded && loaded != file)
                {
                    throw new CellException(
                        $"""#r "nuget: {package.Name}, {package.Version}": {loaded} is loaded already. Restart the kernel to use another version.""", line);
                }
                else
                {
                    assemblies[name] = file;
                }
            }
        }

        foreach (var file in packages.SelectMany(package => package.NativeLibraries))
            libraries[PlainName(Path.GetFileName(file))] = file;
        return ([.. packages.SelectMany(package => package.References).Select(AssemblyLoading.FileFor)], notes);
    }

    /// <summary>A library's name without what a system puts before and behind it.</summary>
    private static string PlainName(string library)
    {
        var name = library.StartsWith("lib", StringComparison.Ordinal) ? library[3..] : library;
        string[] endings = [".so", ".dylib", ".dll"];
        return endings.Select(ending => name.IndexOf(ending, StringComparison.Ordinal)).FirstOrDefault(at => at > 0) is var end and > 0 ? name[..end] : name;
    }
}
