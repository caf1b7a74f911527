using System.Buffers.Binary;

namespace Course.Data;

/// <summary>An array of unsigned bytes in the IDX format: two zero bytes, type, number of dimensions, the dimensions as big-endian integers, the values.</summary>
internal sealed record IdxArray(int[] Shape, byte[] Values)
{
    private const byte UnsignedByte = 0x08;

    /// <exception cref="DataException">It is not IDX of unsigned bytes, or its length is not the one that it states.</exception>
    public static IdxArray Read(byte[] file, string name)
    {
        if (file is not [0, 0, UnsignedByte, var dimensions, ..] || file.Length < 4 + 4 * dimensions)
            throw new DataException($"{name} is not an IDX file of unsigned bytes.");
        int[] shape = [.. Enumerable.Range(0, dimensions).Select(i => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(4 + 4 * i)))];
        var values = file[(4 + 4 * dimensions)..];
        var count = shape.Aggregate(1L, (a, b) => a * b);
        return values.Length == count ? new(shape, values) : throw new DataException($"{name} states {count} values and holds {values.Length}.");
    }

    /// <summary>The rows named by their indices, in that order.</summary>
    public IdxArray Take(int[] rows)
    {
        var size = Values.Length / Shape[0];
        return new([rows.Length, .. Shape[1..]], [.. rows.SelectMany(row => Values[(row * size)..((row + 1) * size)])]);
    }

    public byte[] ToBytes()
    {
        var head = new byte[4 + 4 * Shape.Length];
        (head[2], head[3]) = (UnsignedByte, (byte)Shape.Length);
        for (var i = 0; i < Shape.Length; i++) BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4 + 4 * i), Shape[i]);
        return [.. head, .. Values];
    }
}
