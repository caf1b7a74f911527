using System.Formats.Tar;
using System.IO.Compression;

namespace Course.Data;

/// <summary>A package of npm in one version, downloaded by npm and unpacked; none of its scripts run.</summary>
internal sealed record NpmPackage(string Name, string Version) : Package(Name)
{
    public override async Task<string> UnpackAsync(string scratch)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scratch, Name.Replace('/', '-'))).FullName;
        await Tool.RunAsync("npm", ["pack", $"{Name}@{Version}", "--silent", "--ignore-scripts"], folder: folder);
        using var archive = new GZipStream(File.OpenRead(Directory.GetFiles(folder, "*.tgz").Single()), CompressionMode.Decompress);
        await TarFile.ExtractToDirectoryAsync(archive, folder, overwriteFiles: true);
        return Path.Combine(folder, "package");
    }
}
