using System.Buffers.Binary;
using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>Reads bytes in the IDX format, in which MNIST and its kin are published: two zero bytes, type, number of dimensions, the dimensions as big-endian integers, the values.</summary>
public static class IdxFile
{
    private const byte UnsignedByte = 0x08;

    /// <summary>The whole of an IDX stream as a byte tensor of the shape that it states.</summary>
    /// <param name="stream">Unsigned bytes in the IDX format, no longer compressed.</param>
    /// <param name="name">What messages call the stream.</param>
    /// <exception cref="InvalidDataException">It is not IDX, holds another type than unsigned bytes, or is shorter than it states.</exception>
    public static Tensor Read(Stream stream, string name)
    {
        try
        {
            var head = Bytes(stream, 4);
            if (head[0] != 0 || head[1] != 0 || head[2] != UnsignedByte)
                throw new InvalidDataException($"{name} begins with {Convert.ToHexString(head)}: an IDX file of unsigned bytes begins with 000008.");
            var shape = Enumerable.Range(0, head[3]).Select(_ => (long)BinaryPrimitives.ReadUInt32BigEndian(Bytes(stream, 4))).ToArray();
            return tensor(Bytes(stream, shape.Aggregate((a, b) => a * b)), shape);
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException($"{name} ends before the values that its head states.");
        }
    }

    /// <summary>The same of a compressed file of the data folder, after its checksum was found right.</summary>
    internal static Tensor Load(string name, string? folder = null)
    {
        using var stream = DatasetFiles.Open(name, folder);
        return Read(stream, name);
    }

    private static byte[] Bytes(Stream stream, long count)
    {
        var bytes = new byte[count];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
