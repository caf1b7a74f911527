using System.IO.Compression;
using System.Security.Cryptography;

namespace DeepLearningClinic.Data;

/// <summary>Finds the committed files of <c>datasets/</c> and refuses one whose bytes are not those that the course was tried on (notebook 2, "Ham and spam").</summary>
public static class DatasetFiles
{
    /// <summary>The name of the list of checksums, in the format of <c>sha256sum</c>.</summary>
    public const string ChecksumList = "SHA256SUMS";

    // Inside the data's folder, for sets that are installed on request and not committed.
    internal const string FullFolder = "full";
    private const string FolderVariable = "CLINIC_DATA_DIR";

    /// <summary>The folder with the data: <c>CLINIC_DATA_DIR</c> where it is set, else the first <c>datasets/</c> upwards from this assembly, then from the current directory.</summary>
    /// <exception cref="DirectoryNotFoundException">Neither place has such a folder.</exception>
    public static string Folder
    {
        get
        {
            if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named) return named;
            string[] starts = [Path.GetDirectoryName(typeof(DatasetFiles).Assembly.Location) ?? "", Directory.GetCurrentDirectory()];
            return starts.Select(FindUpwards).FirstOrDefault(found => found is not null) ?? throw new DirectoryNotFoundException(
                $"No folder datasets/ with a {ChecksumList} stands above {starts[0]} or {starts[1]}. Open the notebook inside the course's folder, or name the data's folder in {FolderVariable}.");
        }
    }

    /// <summary>Reads the list of checksums: file name to sha256 in lower-case hexadecimal digits.</summary>
    /// <param name="folder">The folder with the data.</param>
    /// <exception cref="FileNotFoundException">The folder has no such list.</exception>
    public static IReadOnlyDictionary<string, string> Checksums(string folder)
    {
        var list = Path.Combine(folder, ChecksumList);
        if (!File.Exists(list)) throw new FileNotFoundException($"The list of checksums {list} is missing. Restore it with: git checkout -- datasets");
        return File.ReadLines(list).Select(line => line.Split([' ', '*'], StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length == 2).ToDictionary(parts => parts[1], parts => parts[0].ToLowerInvariant());
    }

    /// <summary>Says what is wrong with a file of the data folder, in one line; null where nothing is.</summary>
    /// <param name="folder">The folder with the data.</param>
    /// <param name="name">The file's name as it stands in the list of checksums.</param>
    public static string? Problem(string folder, string name)
    {
        if (!Checksums(folder).TryGetValue(name, out var expected)) return $"The data file {name} is not in {Path.Combine(folder, ChecksumList)}. Files listed: {string.Join(", ", Checksums(folder).Keys)}.";
        var path = Path.Combine(folder, name);
        var cure = Path.GetFileName(folder) == FullFolder ? "Install it with: ./course data --full" : $"Restore it with: git checkout -- datasets/{name}";
        if (!File.Exists(path)) return $"The data file {path} is missing. {cure}";
        using var stream = File.OpenRead(path);
        var found = Convert.ToHexStringLower(SHA256.HashData(stream));
        return found == expected ? null
            : $"The data file {path} has sha256 {found}, but {expected} was expected. {cure}";
    }

    /// <summary>The lines of a gzip-compressed text file of the data folder, after its checksum was found right.</summary>
    /// <inheritdoc cref="Open"/>
    public static IEnumerable<string> ReadLines(string name, string? folder = null)
    {
        using var reader = new StreamReader(Open(name, folder));
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>Opens a gzip-compressed file of the data folder for reading, after its checksum was found right.</summary>
    /// <param name="name">The file's name, such as <c>spambase.csv.gz</c>.</param>
    /// <param name="folder">Another folder than <see cref="Folder"/>, or null.</param>
    /// <exception cref="InvalidDataException">The file is missing, not listed, or its checksum is wrong; the message says which, and what to do.</exception>
    public static Stream Open(string name, string? folder = null)
    {
        folder ??= Folder;
        if (Problem(folder, name) is { } problem) throw new InvalidDataException(problem);
        return new GZipStream(File.OpenRead(Path.Combine(folder, name)), CompressionMode.Decompress);
    }

    private static string? FindUpwards(string start)
    {
        for (var folder = start.Length == 0 ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "datasets");
            if (File.Exists(Path.Combine(candidate, ChecksumList))) return candidate;
        }
        return null;
    }
}
