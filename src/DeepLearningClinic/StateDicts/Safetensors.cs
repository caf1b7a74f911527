using System.Buffers.Binary;
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.StateDicts;

/// <summary>
/// Reads safetensors: 8 bytes with the header's length, the header as JSON, then the tensors' bytes without gaps (Hugging Face, "Format").
/// </summary>
internal static class Safetensors
{
    private const ulong LargestHeader = 100_000_000;

    private static readonly Dictionary<string, ScalarType> types = new[]
    {
        ("BOOL", ScalarType.Bool), ("U8", ScalarType.Byte), ("I8", ScalarType.Int8), ("I16", ScalarType.Int16),
        ("I32", ScalarType.Int32), ("I64", ScalarType.Int64), ("F16", ScalarType.Float16), ("BF16", ScalarType.BFloat16),
        ("F32", ScalarType.Float32), ("F64", ScalarType.Float64), ("C64", ScalarType.ComplexFloat32),
    }.ToDictionary();

    internal static Dictionary<string, Tensor> Read(Stream stream)
    {
        var length = new byte[8];
        stream.ReadExactly(length);
        var headerLength = BinaryPrimitives.ReadUInt64LittleEndian(length);
        if (headerLength > LargestHeader)
            throw new InvalidDataException($"the header is said to have {headerLength} bytes; the format allows {LargestHeader}.");
        if ((long)headerLength > stream.Length - 8) throw new EndOfStreamException();
        var header = new byte[headerLength];
        stream.ReadExactly(header);
        var dataLength = stream.Length - stream.Position;

        List<(string Name, ScalarType Type, long[] Shape, long Count, long Begin, long End)> entries = [];
        foreach (var (name, value) in Members(header))
        {
            try
            {
                var dtype = value.GetProperty("dtype").GetString()!;
                if (!types.TryGetValue(dtype, out var type))
                    throw new InvalidDataException($"{StateDict.Quoted(name)} has the type {StateDict.Quoted(dtype)}, which no tensor has here.");
                long[] shape = [.. value.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64())];
                long[] offsets = [.. value.GetProperty("data_offsets").EnumerateArray().Select(offset => offset.GetInt64())];
                if (shape.Any(size => size < 0) || offsets is not [var begin, var end]) throw new FormatException();
                var count = shape.Contains(0) ? 0 : shape.Aggregate(1L, (product, size) => checked(product * size));
                if (end - begin != checked(count * type.ElementSize()))
                    throw new InvalidDataException($"{StateDict.Quoted(name)} of shape [{string.Join(", ", shape)}] can't have {end - begin} bytes.");
                entries.Add((name, type, shape, count, begin, end));
            }
            catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException)
            {
                throw new InvalidDataException($"the header's entry {StateDict.Quoted(name)} is damaged: expected dtype, shape and data_offsets.");
            }
        }

        var state = new Dictionary<string, Tensor>();
        long at = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin != at) throw new InvalidDataException($"the bytes of {StateDict.Quoted(entry.Name)} overlap others or leave a gap.");
            at = entry.End;
            if (at > dataLength) throw new EndOfStreamException();
            state.Add(entry.Name, StateDict.ReadElements(stream, entry.Type, entry.Count).reshape(entry.Shape));
        }
        if (at != dataLength) throw new InvalidDataException($"{dataLength - at} bytes at the end belong to no tensor.");
        return state;
    }

    private static List<(string Name, JsonElement Value)> Members(byte[] header)
    {
        try
        {
            var root = JsonDocument.Parse(header, new JsonDocumentOptions { AllowDuplicateProperties = false }).RootElement;
            return [.. root.EnumerateObject().Where(member => member.Name != "__metadata__").Select(member => (member.Name, member.Value))];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new InvalidDataException("the header is not a JSON object with every name once.");
        }
    }
}
