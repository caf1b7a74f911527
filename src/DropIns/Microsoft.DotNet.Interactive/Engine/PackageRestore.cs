using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Course.Engine;

/// <summary>
/// Gets packages by the dotnet command: it restores a project that names all those of the session, into the cache that every project of the user shares.
/// </summary>
internal sealed partial class PackageRestore
{
    private readonly Dictionary<string, string> requested = new(StringComparer.OrdinalIgnoreCase);
    private string[] sources = [];

    /// <summary>Gets packages with all that they need.</summary>
    /// <param name="packages">Names, and versions as NuGet writes them; a star for the latest, or for the one that the session has.</param>
    /// <param name="furtherSources">Folders and URLs to look in too, now and later in the session.</param>
    /// <param name="line">The cell's line, for the error.</param>
    /// <exception cref="CellException">A package or its version is not to be had, or there is no dotnet command.</exception>
    internal async Task<IReadOnlyList<Package>> RestoreAsync(
        IReadOnlyList<(string Name, string Version)> packages, IEnumerable<string> furtherSources, int line, CancellationToken cancellation)
    {
        string[] allSources = [.. sources.Union(furtherSources)];
        var wanted = new Dictionary<string, string>(requested, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, version) in packages)
        {
            if (version != "*" || !wanted.ContainsKey(name))
                wanted[name] = version;
        }

        var folder = Directory.CreateTempSubdirectory("course-packages-");
        try
        {
            var project = Path.Combine(folder.FullName, "cell.csproj");
            Project(wanted, allSources).Save(project);
            var (code, output) = await DotnetAsync(["restore", project, "--nologo", "-v", "quiet", "-nodeReuse:false"], folder.FullName, line, cancellation)
                .ConfigureAwait(false);
            if (code != 0)
                throw new CellException(Reason(output, packages), line);
            var restored = Read(Path.Combine(folder.FullName, "obj", "project.assets.json"), [.. packages.Select(package => package.Name)]);
            foreach (var package in restored.Where(package => wanted.ContainsKey(package.Name)))
                requested[package.Name] = package.Version;
            sources = allSources;
            return restored;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The folder that packages are restored to.</summary>
    internal static string CacheFolder => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static XDocument Project(Dictionary<string, string> wanted, string[] sources) => new(
        new XElement(
            "Project",
            new XAttribute("Sdk", "Microsoft.NET.Sdk"),
            new XElement(
                "PropertyGroup",
                new XElement("TargetFramework", $"net{Environment.Version.Major}.{Environment.Version.Minor}"),
                new XElement("RuntimeIdentifier", RuntimeInformation.RuntimeIdentifier),
                new XElement("SelfContained", false),
                new XElement("UseAppHost", false),
                new XElement("NuGetAudit", false),
                new XElement("RestoreAdditionalProjectSources", string.Join(';', sources))),
            new XElement(
                "ItemGroup",
                wanted.Select(package => new XElement(
                    "PackageReference", new XAttribute("Include", package.Key), new XAttribute("Version", package.Value))))));

    private static async Task<(int Code, string Output)> DotnetAsync(
        IEnumerable<string> arguments, string folder, int line, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(Command(), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1", ["DOTNET_NOLOGO"] = "1" },
        };
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new CellException("""#r "nuget: …" needs the dotnet command of the .NET SDK, which is not in the PATH.""", line);
        }

        process.StandardInput.Close();
        try
        {
            var texts = await Task.WhenAll(
                process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation)).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (process.ExitCode, string.Concat(texts));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>The dotnet command that runs this program, or else the one in the PATH.</summary>
    private static string Command() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>What went wrong, in one line.</summary>
    private static string Reason(string output, IReadOnlyList<(string Name, string Version)> packages)
    {
        var errors = ErrorLine().Matches(output).Select(match => (Code: match.Groups[1].Value, Text: match.Groups[2].Value.Trim())).ToList();
        foreach (var (code, text) in errors)
        {
            var named = packages.FirstOrDefault(package => text.Contains($" {package.Name} ", StringComparison.OrdinalIgnoreCase)
                || text.Contains($" {package.Name}.", StringComparison.OrdinalIgnoreCase));
            if (code == "NU1101" && named.Name is not null)
                return $"""#r "nuget: {named.Name}": there is no package of this name in {text[(text.IndexOf("source(s):", StringComparison.Ordinal) + 10)..].Trim()}.""";
            if (code is "NU1102" or "NU1103" && named.Name is not null)
            {
                var nearest = Nearest().Match(output);
                return $"""#r "nuget: {named.Name}, {named.Version}": there is no such version{(nearest.Success ? $"; the nearest is {nearest.Groups[1].Value}" : "")}.""";
            }
        }

        var names = string.Join(", ", packages.Select(package => package.Name));
        var first = errors.Count > 0 ? $"{errors[0].Code}: {errors[0].Text}" : output.Trim().Split('\n')[0].Trim();
        return $"""#r "nuget: {names}": {first}""";
    }

    private static List<Package> Read(string assetsFile, IReadOnlyCollection<string> wanted)
    {
        var assets = JsonNode.Parse(File.ReadAllText(assetsFile))!;
        var target = assets["targets"]!.AsObject().Last().Value!.AsObject(); // the one with a runtime identifier
        var folders = assets["packageFolders"]!.AsObject().Select(folder => folder.Key).ToList();
        List<Package> packages = [];
        foreach (var (key, library) in target)
        {
            if ((string?)library!["type"] != "package")
                continue;
            var (name, version) = key.Split('/') is var parts ? (parts[0], parts[1]) : default;
            var path = (string)assets["libraries"]![key]!["path"]!;
            var folder = folders.Select(root => Path.Combine(root, path)).First(Directory.Exists);
            packages.Add(new Package(
                name,
                version,
                wanted.Contains(name, StringComparer.OrdinalIgnoreCase),
                Files("compile"),
                Files("runtime"),
                Files("native")));

            List<string> Files(string kind) =>
            [
                .. (library[kind] as JsonObject ?? []).Select(file => Path.GetFullPath(file.Key, folder)).Where(file => Path.GetFileName(file) != "_._"),
            ];
        }

        return packages;
    }

    [GeneratedRegex(@"error\s+((?:NU|NETSDK|MSB)\d+)\s*:\s*(.+?)(?:\s+\[[^\]]*proj\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"Nearest version:\s*([^\s\]]+)")]
    private static partial Regex Nearest();

    /// <summary>A restored package.</summary>
    /// <param name="IsRequested">False for one that another one needs, or that was named before.</param>
    /// <param name="References">The assemblies to compile against.</param>
    /// <param name="Assemblies">The assemblies to load.</param>
    /// <param name="NativeLibraries">The native libraries for this machine.</param>
    internal sealed record Package(
        string Name,
        string Version,
        bool IsRequested,
        IReadOnlyList<string> References,
        IReadOnlyList<string> Assemblies,
        IReadOnlyList<string> NativeLibraries);
}
