using Microsoft.ML.Data;

namespace Microsoft.ML.Transforms.Text;

/// <summary>The sequences of keys that texts have, in the order in which they are first met.</summary>
internal sealed class Ngrams(Ngrams.Settings settings)
{
    private readonly Dictionary<string, int> slots = [];
    private readonly List<uint[]> items = [];
    private readonly List<int> texts = [];
    private readonly int[] counts = new int[settings.NgramLength];
    private int textCount;

    public int Count => items.Count;

    public IReadOnlyList<uint[]> Items => items;

    public static Ngrams Load(ModelLoadContext context)
    {
        var reader = context.Reader;
        var settings = new Settings(reader.ReadInt32(), reader.ReadInt32(), reader.ReadBoolean(), [], (NgramExtractingEstimator.WeightingCriteria)reader.ReadInt32());
        var result = new Ngrams(settings) { textCount = reader.ReadInt32() };
        result.texts.AddRange(context.ReadAll(reader.ReadInt32));
        foreach (var item in context.ReadAll(() => context.ReadAll(reader.ReadUInt32)))
            result.Add(item);
        return result;
    }

    public void Save(ModelSaveContext context)
    {
        var writer = context.Writer;
        writer.Write(settings.NgramLength);
        writer.Write(settings.SkipLength);
        writer.Write(settings.UseAllLengths);
        writer.Write((int)settings.Weighting);
        writer.Write(textCount);
        context.WriteAll(texts, writer.Write);
        context.WriteAll(items, item => context.WriteAll(item, writer.Write));
    }

    /// <summary>Reads the keys of the current row.</summary>
    public static Func<uint[]> Reader(DataViewRow row, DataViewSchema.Column column)
    {
        return column.Type.RawType == typeof(VBuffer<ushort>) ? Make<ushort>(key => key)
            : column.Type.RawType == typeof(VBuffer<byte>) ? Make<byte>(key => key)
            : column.Type.RawType == typeof(VBuffer<ulong>) ? Make<ulong>(key => checked((uint)key))
            : Make<uint>(key => key);

        Func<uint[]> Make<T>(Func<T, uint> convert)
        {
            var getter = row.GetGetter<VBuffer<T>>(column);
            var value = default(VBuffer<T>);
            return () =>
            {
                getter(ref value);
                return [.. value.DenseValues().Select(convert)];
            };
        }
    }

    /// <summary>Takes up the n-grams of a text.</summary>
    public void Collect(uint[] keys)
    {
        textCount++;
        var seen = new HashSet<int>();
        foreach (var ngram in Of(keys))
        {
            if (!slots.TryGetValue(Id(ngram), out var slot))
            {
                if (counts[ngram.Length - 1] >= settings.MaximumOf(ngram.Length))
                    continue;
                slot = Add(ngram);
                texts.Add(0);
            }

            if (seen.Add(slot))
                texts[slot]++;
        }
    }

    /// <summary>The weights of a text's n-grams.</summary>
    public VBuffer<float> Weigh(uint[] keys)
    {
        var found = new SortedDictionary<int, float>();
        foreach (var ngram in Of(keys))
        {
            if (slots.TryGetValue(Id(ngram), out var slot))
                found[slot] = found.GetValueOrDefault(slot) + 1;
        }

        var indices = found.Keys.ToArray();
        return new(Count, indices.Length, [.. indices.Select(slot => settings.Weighting switch
        {
            NgramExtractingEstimator.WeightingCriteria.Tf => found[slot],
            NgramExtractingEstimator.WeightingCriteria.Idf => Rareness(slot),
            _ => found[slot] * Rareness(slot),
        })], indices);
    }

    private static string Id(uint[] ngram) => string.Join(' ', ngram);

    private float Rareness(int slot) => (float)Math.Log((double)textCount / texts[slot]);

    private int Add(uint[] ngram)
    {
        var slot = items.Count;
        slots.Add(Id(ngram), slot);
        items.Add(ngram);
        counts[ngram.Length - 1]++;
        return slot;
    }

    /// <summary>The n-grams at each place, the short ones first; those with a missing key are left out.</summary>
    private IEnumerable<uint[]> Of(uint[] keys)
    {
        for (var start = 0; start < keys.Length; start++)
        {
            for (var length = settings.UseAllLengths ? 1 : settings.NgramLength; length <= settings.NgramLength; length++)
            {
                foreach (var places in Places(start, length, settings.SkipLength))
                {
                    if (places[^1] >= keys.Length)
                        continue;
                    var ngram = Array.ConvertAll(places, place => keys[place]);
                    if (!ngram.Contains(0u))
                        yield return ngram;
                }
            }
        }
    }

    /// <summary>The places of an n-gram that leaves out at most some keys between its own.</summary>
    private static IEnumerable<int[]> Places(int start, int length, int skips)
    {
        if (length == 1)
            return [[start]];
        return Enumerable.Range(0, skips + 1).SelectMany(skipped =>
            Places(start + 1 + skipped, length - 1, skips - skipped).Select(rest => (int[])[start, .. rest]));
    }

    /// <summary>Which n-grams are counted, and how.</summary>
    internal sealed record Settings(int NgramLength, int SkipLength, bool UseAllLengths, int[] MaximumNgramsCount, NgramExtractingEstimator.WeightingCriteria Weighting)
    {
        /// <summary>The most n-grams of a length; the last given counts for those without one of their own.</summary>
        public int MaximumOf(int length) => MaximumNgramsCount.Length == 0 ? int.MaxValue : MaximumNgramsCount[Math.Min(length, MaximumNgramsCount.Length) - 1];
    }
}
