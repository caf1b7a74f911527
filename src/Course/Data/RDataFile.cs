using System.Buffers.Binary;
using System.Text;

namespace Course.Data;

/// <summary>
/// Reads the tables of an .rda file as R's <c>save</c> writes it: serialization versions 2 and 3, in XDR (big-endian) form ("R Internals", section 1.8).
/// </summary>
internal sealed class RDataFile
{
    private const int Symbol = 1, Pairs = 2, Characters = 9, Logicals = 10, Integers = 13, Reals = 14, Strings = 16, List = 19;
    private const int Nothing = 254, Reference = 255, HasAttributes = 1 << 9, HasTag = 1 << 10;

    private readonly BinaryReader _reader;
    private readonly List<string> _symbols = [];

    private RDataFile(Stream stream) => _reader = new(stream);

    /// <summary>The file's content without its compression, which is gzip, bzip2 or xz.</summary>
    public static async Task<byte[]> UnpackAsync(string path)
    {
        var packed = await File.ReadAllBytesAsync(path);
        return packed switch
        {
            [0x1F, 0x8B, ..] => await Tool.RunAsync("gzip", ["-dc"], packed),
            [(byte)'B', (byte)'Z', (byte)'h', ..] => await Tool.RunAsync("bzip2", ["-dc"], packed),
            [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', ..] => await Tool.RunAsync("xz", ["-dc"], packed),
            _ => packed,
        };
    }

    /// <summary>The tables by their names.</summary>
    /// <exception cref="DataException">It is no such file, or holds something else than tables of numbers, words and factors.</exception>
    public static Dictionary<string, RDataFrame> Read(Stream stream, string name)
    {
        try
        {
            return new RDataFile(stream).Tables();
        }
        catch (Exception exception) when (exception is EndOfStreamException or InvalidDataException)
        {
            throw new DataException($"{name} can't be read as a table of R: {(exception is EndOfStreamException ? "it ends too soon" : exception.Message)}.");
        }
    }

    private Dictionary<string, RDataFrame> Tables()
    {
        var magic = Encoding.ASCII.GetString(_reader.ReadBytes(7));
        if (magic is not ("RDX2\nX\n" or "RDX3\nX\n")) throw new InvalidDataException("it does not begin with RDX2 or RDX3 in XDR form");
        var version = Int();
        _reader.ReadBytes(8); // the versions of R that wrote it and that can read it
        if (version == 3) _reader.ReadBytes(Int()); // the name of the encoding
        return ((List<(string Tag, object? Value)>)Item()!).Where(pair => pair.Value is RDataFrame).ToDictionary(pair => pair.Tag, pair => (RDataFrame)pair.Value!);
    }

    private object? Item()
    {
        var flags = Int();
        return (flags & 0xFF) switch
        {
            Nothing => null,
            Symbol => NewSymbol(),
            Reference => _symbols[(flags >> 8) - 1],
            Pairs => PairList(flags),
            Characters => Word(),
            Logicals or Integers => WithAttributes(flags, Repeat(Int)),
            Reals => WithAttributes(flags, Repeat(() => BitConverter.Int64BitsToDouble(BinaryPrimitives.ReverseEndianness(_reader.ReadInt64())))),
            Strings => WithAttributes(flags, Repeat(() => (string)Item()!)),
            List => WithAttributes(flags, Repeat(Item)),
            var other => throw new InvalidDataException($"it holds an object of R's type {other}"),
        };
    }

    private string NewSymbol()
    {
        _symbols.Add((string)Item()!);
        return _symbols[^1];
    }

    private List<(string Tag, object? Value)> PairList(int flags)
    {
        var pairs = new List<(string, object?)>();
        for (; (flags & 0xFF) == Pairs; flags = Int())
        {
            if ((flags & HasAttributes) != 0) Item();
            var tag = (flags & HasTag) != 0 ? (string)Item()! : "";
            pairs.Add((tag, Item()));
        }
        return (flags & 0xFF) == Nothing ? pairs : throw new InvalidDataException("a list does not end as it should");
    }

    private object WithAttributes(int flags, object values)
    {
        if ((flags & HasAttributes) == 0) return values;
        var attributes = ((List<(string Tag, object? Value)>)Item()!).ToDictionary(pair => pair.Tag, pair => pair.Value);
        var kinds = attributes.GetValueOrDefault("class") as string[] ?? [];
        if (values is int[] codes && kinds.Contains("factor"))
            return Array.ConvertAll(codes, code => code == int.MinValue ? "NA" : ((string[])attributes["levels"]!)[code - 1]);
        return values is object[] columns && kinds.Contains("data.frame") ? new RDataFrame((string[])attributes["names"]!, columns) : values;
    }

    private string Word()
    {
        var length = Int();
        return length == -1 ? "NA" : Encoding.UTF8.GetString(_reader.ReadBytes(length));
    }

    private T[] Repeat<T>(Func<T> read)
    {
        var items = new T[Int()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }

    private int Int() => BinaryPrimitives.ReverseEndianness(_reader.ReadInt32());
}
