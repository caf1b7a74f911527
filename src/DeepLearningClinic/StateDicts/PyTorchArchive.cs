using System.IO.Compression;
using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.StateDicts;

/// <summary>Reads what torch.save writes since PyTorch 1.6: a zip of NAME/data.pkl and one uncompressed NAME/data/KEY for each storage.</summary>
internal sealed class PyTorchArchive
{
    private const string Dictionary = "collections.OrderedDict", Pickled = "/data.pkl";
    private const string Tensor2 = "torch._utils._rebuild_tensor_v2", Parameter = "torch._utils._rebuild_parameter";

    private static readonly Dictionary<string, ScalarType> storages = new[]
    {
        ("torch.BoolStorage", ScalarType.Bool), ("torch.ByteStorage", ScalarType.Byte), ("torch.CharStorage", ScalarType.Int8),
        ("torch.ShortStorage", ScalarType.Int16), ("torch.IntStorage", ScalarType.Int32), ("torch.LongStorage", ScalarType.Int64),
        ("torch.HalfStorage", ScalarType.Float16), ("torch.BFloat16Storage", ScalarType.BFloat16),
        ("torch.FloatStorage", ScalarType.Float32), ("torch.DoubleStorage", ScalarType.Float64),
        ("torch.ComplexFloatStorage", ScalarType.ComplexFloat32), ("torch.ComplexDoubleStorage", ScalarType.ComplexFloat64),
    }.ToDictionary();

    private readonly ZipArchive zip;
    private readonly string root;
    private readonly Dictionary<(string, string), Tensor> loaded = [];
    private long bytesLeft;

    private PyTorchArchive(ZipArchive zip, long length)
    {
        (this.zip, bytesLeft) = (zip, length);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        if (names.Exists(name => name.EndsWith("/constants.pkl", StringComparison.Ordinal)))
            throw new InvalidDataException("a TorchScript program, not parameters. Save those: torch.save(model.state_dict(), path).");
        root = names.Find(name => name.EndsWith(Pickled, StringComparison.Ordinal) && name.IndexOf('/') == name.Length - Pickled.Length)
            ?[..^Pickled.Length] ?? throw new InvalidDataException("a zip without data.pkl: not written by torch.save.");
    }

    internal static Dictionary<string, Tensor> Read(Stream stream, string? name)
    {
        using var zip = new ZipArchive(stream, ZipArchiveMode.Read);
        var archive = new PyTorchArchive(zip, stream.Length);
        var pickle = new MemoryStream();
        archive.Read("data.pkl", null, (source, length, check) =>
        {
            var bytes = new byte[length];
            source.ReadExactly(bytes);
            check(bytes);
            pickle.Write(bytes);
        });
        var content = new Pickle(pickle.ToArray(), archive.Call, IsKnown, archive.Storage).Read();
        if (name is not null)
            content = content is Dictionary<object, object?> outer && outer.TryGetValue(name, out var inner) ? inner
                : throw new InvalidDataException($"there is no entry {StateDict.Quoted(name)}; {Described(content)}.");
        var state = (content as Dictionary<object, object?> ?? [])
            .Where(item => item is { Key: string, Value: torch.Tensor }).ToDictionary(item => (string)item.Key, item => (Tensor)item.Value!);
        return state.Count > 0 ? state : throw new InvalidDataException(
            $"{Described(content)}. Expected tensors by name; where an entry holds them, name it in the call: StateDict.Load(path, entry).");
    }

    private static string Described(object? content) => content switch
    {
        Dictionary<object, object?> { Count: > 0 } entries =>
            $"the file holds a dictionary with the entries {string.Join(", ", entries.Keys.OfType<string>().Take(10).Select(StateDict.Quoted))}",
        Dictionary<object, object?> => "the file holds an empty dictionary",
        torch.Tensor => "the file holds one tensor without a name",
        _ => "the file holds no dictionary",
    };

    private static bool IsKnown(string name) => name is Dictionary or Tensor2 or Parameter or "torch.Size" || storages.ContainsKey(name);

    private object? Call(string name, object?[] arguments) => (name, arguments) switch
    {
        (Dictionary, []) => new Dictionary<object, object?>(),
        (Dictionary, [List<object?> pairs]) => pairs.Cast<object?[]>().ToDictionary(pair => pair[0]!, pair => pair[1]),
        ("torch.Size", [object?[] sizes]) => sizes,
        (Parameter, [torch.Tensor data, ..]) => data,
        (Tensor2, [torch.Tensor storage, long offset, object?[] size, object?[] stride, ..]) =>
            Strided(storage, offset, [.. size.Cast<long>()], [.. stride.Cast<long>()]),
        _ => throw new InvalidDataException($"the call of {StateDict.Quoted(name)} has other arguments than torch.save writes."),
    };

    private static Tensor Strided(Tensor storage, long offset, long[] size, long[] stride)
    {
        var fits = size.Length == stride.Length && size.Length <= 64 && offset >= 0 && size.Concat(stride).All(number => number >= 0);
        var last = fits ? size.Zip(stride, (count, step) => (Int128)(count - 1) * step).Aggregate((Int128)offset, (sum, step) => sum + step) : -1;
        var elements = fits ? size.Aggregate((Int128)1, (product, count) => Int128.Min(product * count, long.MaxValue)) : -1;
        if (!fits || elements > int.MaxValue && elements > storage.numel() || elements > 0 && last >= storage.numel())
            throw new InvalidDataException($"a tensor of shape [{string.Join(", ", size)}] does not fit into its storage of {storage.numel()} elements.");
        return storage.as_strided(size, stride, offset);
    }

    /// <summary>The elements that a persistent id stands for; a storage is read once, so that tensors share it as they did.</summary>
    private object? Storage(object? id)
    {
        if (id is not object?[] parts || parts is not ["storage", Pickle.Name(var typeName), string key, string, long count]
            || !storages.TryGetValue(typeName, out var type))
            throw new InvalidDataException("a storage is described in another way than torch.save does.");
        if (loaded.TryGetValue((key, typeName), out var storage)) return storage;
        Read($"data/{key}", (Int128)count * type.ElementSize(), (source, _, check) => storage = StateDict.ReadElements(source, type, count, check));
        return loaded[(key, typeName)] = storage!;
    }

    /// <summary>Reads a part of the archive and compares its checksum. All parts together can't be longer than the file: none is compressed.</summary>
    private void Read(string name, Int128? expected, Action<Stream, long, Action<ReadOnlySpan<byte>>> read)
    {
        var entry = zip.GetEntry($"{root}/{name}") ?? throw new InvalidDataException($"the part {StateDict.Quoted(name)} is missing.");
        if (entry.CompressedLength != entry.Length)
            throw new InvalidDataException($"the part {StateDict.Quoted(name)} is compressed; torch.save compresses nothing.");
        if (entry.Length != (expected ?? entry.Length))
            throw new InvalidDataException($"the part {StateDict.Quoted(name)} has {entry.Length} bytes, expected {expected}.");
        bytesLeft -= entry.Length;
        if (bytesLeft < 0) throw new InvalidDataException("the parts are longer than the file.");
        var crc = 0u;
        using var source = entry.Open();
        read(source, entry.Length, bytes => crc = Crc32.Append(crc, bytes));
        if (crc != entry.Crc32)
            throw new InvalidDataException($"the part {StateDict.Quoted(name)} is damaged: its checksum is wrong; fetch the file again.");
    }
}
