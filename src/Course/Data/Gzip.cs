using System.IO.Compression;

namespace Course.Data;

/// <summary>Compression whose bytes are the same everywhere: by the program gzip, as the committed files were made.</summary>
internal static class Gzip
{
    public static Task<byte[]> PackAsync(byte[] content) => Tool.RunAsync("gzip", ["-n", "-9"], content);

    public static async Task<byte[]> UnpackAsync(string path)
    {
        await using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        var content = new MemoryStream();
        await stream.CopyToAsync(content);
        return content.ToArray();
    }
}
