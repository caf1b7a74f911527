namespace DeepLearningClinic.Data;

/// <summary>The checksum of zip and PNG files.</summary>
internal static class Crc32
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(value =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1))];

    /// <summary>The checksum of what has the checksum <paramref name="crc"/>, 0 for nothing, and further bytes.</summary>
    internal static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        foreach (var one in bytes) crc = s_table[(byte)(crc ^ one)] ^ crc >> 8;
        return ~crc;
    }
}
