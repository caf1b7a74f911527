using System.Diagnostics;
using Course.Engine;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    private const string PackagePrefix = "nuget:";

    private readonly PackageRestore restore = new();
    private readonly List<string> sources = [];

    private static bool IsPackage(CellParser.Directive directive) =>
        directive.Name == "#r" && directive.Argument.StartsWith(PackagePrefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>References the packages that a stretch of code names, all of them at once.</summary>
    private async Task ReferencePackagesAsync(IReadOnlyList<CellParser.Directive> directives, KernelInvocationContext context)
    {
        sources.AddRange(directives
            .Where(directive => directive.Name == "#i")
            .Select(directive => directive.Argument)
            .Select(source => source.StartsWith(PackagePrefix, StringComparison.OrdinalIgnoreCase) ? source[PackagePrefix.Length..].Trim() : source));
        List<(string Name, string Version)> wanted = [];
        var line = 0;
        foreach (var directive in directives.Where(IsPackage))
        {
            var parts = directive.Argument[PackagePrefix.Length..].Split(',', 2, StringSplitOptions.TrimEntries);
            if (parts[0].Length == 0)
                throw new CellException("""#r "nuget:": write #r "nuget: NAME" or #r "nuget: NAME, VERSION".""", directive.Line);
            if (Packages.Find(parts[0], directive.Line) is { } standIn)
            {
                AddAssemblyReferences(standIn.Files);
                Console.WriteLine(standIn.Message);
                continue;
            }

            line = wanted.Count == 0 ? directive.Line : line;
            wanted.Add((parts[0], parts.Length > 1 && parts[1].Length > 0 ? parts[1] : "*"));
        }

        if (wanted.Count > 0)
            await InstallAsync(wanted, line, context).ConfigureAwait(false);
    }

    private async Task InstallAsync(List<(string Name, string Version)> wanted, int line, KernelInvocationContext context)
    {
        var names = string.Join(", ", wanted.Select(package => package.Name));
        var clock = Stopwatch.StartNew();
        var progress = $"Installing {names} …".Display();
        var restoring = restore.RestoreAsync(wanted, sources, line, context.CancellationToken);
        while (await Task.WhenAny(restoring, Task.Delay(1000)).ConfigureAwait(false) != restoring)
            progress.Update($"Installing {names} … {clock.Elapsed.TotalSeconds:F0} s");
        IReadOnlyList<PackageRestore.Package> packages;
        try
        {
            packages = await restoring.ConfigureAwait(false);
        }
        catch (Exception)
        {
            progress.Update($"{names}: not installed");
            throw;
        }
        finally
        {
            sources.Clear();
        }

        // A package that one of this repository's assemblies stands for is not loaded beside it.
        var standIns = packages.Select(package => Packages.Find(package.Name, line)).OfType<(IReadOnlyList<string> Files, string Message)>().ToList();
        var others = packages.Where(package => Packages.Find(package.Name, line) is null).ToList();
        foreach (var (files, message) in standIns)
        {
            AddAssemblyReferences(files);
            Console.WriteLine(message);
        }

        var (references, notes) = PackageAssemblies.Add(others, line);
        session.AddReferences(references);
        progress.Update(string.Join(", ", others.Where(package => package.IsRequested).Select(package => $"{package.Name} {package.Version}")));
        foreach (var note in notes)
            Console.WriteLine(note);
    }
}
