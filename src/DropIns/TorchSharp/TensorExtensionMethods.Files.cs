using System.Text;
using static TorchSharp.torch;

namespace TorchSharp;

public static partial class TensorExtensionMethods
{
    /// <summary>Writes a tensor in TorchSharp's format: element type, rank, sizes, bytes.</summary>
    public static void Save(this Tensor tensor, BinaryWriter writer)
    {
        using var scope = NewDisposeScope();
        var contiguous = tensor.detach().cpu().contiguous();
        var shape = contiguous.shape;
        writer.Write7BitEncodedInt64((long)contiguous.dtype);
        writer.Write7BitEncodedInt64(shape.Length);
        foreach (var size in shape) writer.Write7BitEncodedInt64(size);
        writer.Write(contiguous.bytes);
    }

    /// <summary>Writes a tensor in TorchSharp's format.</summary>
    public static void Save(this Tensor tensor, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        tensor.Save(writer);
    }

    /// <summary>Writes a tensor to a file in TorchSharp's format.</summary>
    public static void Save(this Tensor tensor, string location)
    {
        using var stream = File.Create(location);
        tensor.Save(stream);
    }

    /// <summary>Reads a tensor's elements into this one. Throws <see cref="ArgumentException"/> where type or shape differ.</summary>
    /// <param name="tensor">The tensor to overwrite.</param>
    /// <param name="reader">The source.</param>
    /// <param name="skip">Read past the elements and leave the tensor as it is.</param>
    public static void Load(this Tensor tensor, BinaryReader reader, bool skip = false)
    {
        using var loaded = Load(reader);
        if (skip) return;
        if (loaded.dtype != tensor.dtype)
            throw new ArgumentException($"Mismatched tensor data types: expected {tensor.dtype}, got {loaded.dtype}");
        if (!loaded.shape.SequenceEqual(tensor.shape))
            throw new ArgumentException($"Mismatched tensor shape: expected [{string.Join(", ", tensor.shape)}], got [{string.Join(", ", loaded.shape)}]");
        using var _ = no_grad();
        tensor.copy_(loaded);
    }

    /// <summary>Reads a tensor that <see cref="Save(Tensor, BinaryWriter)"/> wrote.</summary>
    public static Tensor Load(BinaryReader reader, bool skip = false)
    {
        var type = (ScalarType)reader.Read7BitEncodedInt64();
        var shape = new long[reader.Read7BitEncodedInt64()];
        for (int i = 0; i < shape.Length; i++) shape[i] = reader.Read7BitEncodedInt64();
        var tensor = empty(shape, type);
        reader.BaseStream.ReadExactly(tensor.bytes);
        return tensor;
    }
}
