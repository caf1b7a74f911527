using System.Buffers.Binary;
using System.IO.Compression;

namespace Course.Data;

/// <summary>A picture read from PNG (ISO/IEC 15948): 8 bits a channel, grey or colour, with or without opacity, not interlaced.</summary>
internal sealed class PngPicture
{
    private static readonly byte[] s_signature = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    private readonly byte[] _pixels;
    private readonly int _channels;

    private PngPicture(int width, int height, int channels, byte[] pixels) => (Width, Height, _channels, _pixels) = (width, height, channels, pixels);

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green and blue of a square, one plane after the other; a grey picture's three planes are equal.</summary>
    public byte[] Planes(int left, int top, int side) => [.. Enumerable.Range(0, 3 * side * side).Select(i =>
    {
        var (plane, row, column) = (i / (side * side), i / side % side, i % side);
        return _pixels[((top + row) * Width + left + column) * _channels + (_channels < 3 ? 0 : plane)];
    })];

    /// <exception cref="DataException">It is not such a PNG.</exception>
    public static PngPicture Read(Stream stream, string name)
    {
        try
        {
            return Read(new BinaryReader(stream), name);
        }
        catch (Exception exception) when (exception is EndOfStreamException or InvalidDataException)
        {
            throw new DataException($"{name} is not a whole PNG file.");
        }
    }

    private static PngPicture Read(BinaryReader reader, string name)
    {
        if (!reader.ReadBytes(8).AsSpan().SequenceEqual(s_signature)) throw new DataException($"{name} is not a PNG file.");
        var (width, height, channels) = (0, 0, 0);
        var compressed = new MemoryStream();
        while (true)
        {
            var length = BinaryPrimitives.ReverseEndianness(reader.ReadInt32());
            var kind = new string(reader.ReadChars(4));
            var chunk = reader.ReadBytes(length);
            reader.ReadInt32(); // the checksum; zlib has one of its own
            if (kind == "IEND") break;
            if (kind == "IDAT") compressed.Write(chunk);
            if (kind != "IHDR") continue;
            (width, height) = (BinaryPrimitives.ReadInt32BigEndian(chunk), BinaryPrimitives.ReadInt32BigEndian(chunk.AsSpan(4)));
            channels = (chunk[8], chunk[9], chunk[12]) switch
            {
                (8, 0, 0) => 1,
                (8, 2, 0) => 3,
                (8, 4, 0) => 2,
                (8, 6, 0) => 4,
                _ => throw new DataException($"{name} is a PNG of {chunk[8]} bits and colour type {chunk[9]}{(chunk[12] == 0 ? "" : ", interlaced")}: expected 8 bits, grey or colour."),
            };
        }
        compressed.Position = 0;
        using var lines = new ZLibStream(compressed, CompressionMode.Decompress);
        return new(width, height, channels, Unfilter(lines, width * channels, height, channels));
    }

    private static byte[] Unfilter(Stream lines, int stride, int height, int channels)
    {
        var pixels = new byte[stride * height];
        var line = new byte[1 + stride];
        for (var y = 0; y < height; y++)
        {
            lines.ReadExactly(line);
            for (var x = 0; x < stride; x++)
            {
                var at = y * stride + x;
                int left = x >= channels ? pixels[at - channels] : 0, up = y > 0 ? pixels[at - stride] : 0;
                var corner = x >= channels && y > 0 ? pixels[at - stride - channels] : 0;
                pixels[at] = (byte)(line[1 + x] + line[0] switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Paeth(left, up, corner),
                    _ => throw new InvalidDataException(),
                });
            }
        }
        return pixels;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (toLeft, toUp, toCorner) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
