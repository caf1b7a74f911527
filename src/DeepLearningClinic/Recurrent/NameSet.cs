using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Names as letter numbers; "." is letter 0, begins and ends every name, and fills up short ones (notebook 5, "Generating names character by character").</summary>
/// <param name="Names">The names in lower case.</param>
/// <param name="Letters">What is known at each place: ".", then the name, <c>[names, longest + 1]</c>.</param>
/// <param name="Next">What comes next: the name, then ".", then -100 where there is nothing to tell, <c>[names, longest + 1]</c>.</param>
/// <param name="Origin">The origins' numbers, <c>[names]</c>.</param>
public sealed record NameSet(string[] Names, Tensor Letters, Tensor Next, Tensor Origin)
{
    /// <summary>The origins of which there are 300 names or more; French is left out, since most names of its list stand in the English one too.</summary>
    public static IReadOnlyList<string> Origins { get; } =
        ["Croatian", "Czech", "English", "German", "Italian", "Polish", "Romanian", "Serbian", "Spanish", "Turkish"];

    /// <summary>The letters, in the order of their numbers.</summary>
    public const string Alphabet = ".abcdefghijklmnopqrstuvwxyz";

    /// <summary>The number of letters that there are to tell, the "." at each end among them.</summary>
    public long LetterCount => Names.Sum(name => name.Length + 1L);

    /// <summary>Draws names of one word, as many of each origin where there are so many, folds their accents, and holds a tenth of each origin out.</summary>
    /// <param name="perOrigin">The largest number of names of one origin.</param>
    /// <param name="seed">Decides which names, and which are held out.</param>
    public static (NameSet Train, NameSet Test) Load(int perOrigin = 400, int seed = 0)
    {
        var random = new Random(seed);
        var drawn = Surnames.Load().Where(one => Origins.Contains(one.Origin)).Select(one => one with { Name = Surnames.Fold(one.Name) })
            .Where(one => one.Name.All(letter => Alphabet.IndexOf(letter) > 0)).Distinct().GroupBy(one => one.Origin).Select(group =>
            {
                var names = group.ToArray();
                random.Shuffle(names);
                return names[..Math.Min(perOrigin, names.Length)];
            }).ToList();
        return (Of(drawn.SelectMany(names => names[(names.Length / 10)..])), Of(drawn.SelectMany(names => names[..(names.Length / 10)])));
    }

    /// <summary>Turns names in lower case into numbers.</summary>
    /// <param name="surnames">The names, of letters of the alphabet, with one of the origins each.</param>
    /// <exception cref="ArgumentException">A name has another letter, or an origin is not known.</exception>
    public static NameSet Of(IEnumerable<Surname> surnames)
    {
        var all = surnames.ToList();
        var width = all.Max(one => one.Name.Length) + 1;
        if (all.FirstOrDefault(one => !Origins.Contains(one.Origin) || one.Name.Any(letter => Alphabet.IndexOf(letter) < 1)) is { } unknown)
            throw new ArgumentException($"{unknown}: give letters of {Alphabet[1..]} and one of {string.Join(", ", Origins)}.");
        return new(
            [.. all.Select(one => one.Name)], Table(one => "." + one.Name, 0), Table(one => one.Name + ".", -100),
            tensor(all.Select(one => (long)Origins.ToList().IndexOf(one.Origin)).ToArray()));

        Tensor Table(Func<Surname, string> text, long filling) => tensor(all.SelectMany(one => text(one).Select(letter => (long)Alphabet.IndexOf(letter))
            .Concat(Enumerable.Repeat(filling, width - 1 - one.Name.Length))).ToArray(), [all.Count, width]);
    }

    /// <summary>The names that rows of letter numbers spell: what stands between the first "." and the next.</summary>
    /// <param name="letters">The numbers, <c>[names, length]</c>.</param>
    public static string[] Decode(Tensor letters) => [.. letters.data<long>().ToArray().Chunk((int)letters.shape[1])
        .Select(row => string.Concat(row.Skip(1).TakeWhile(letter => letter != 0).Select(letter => Alphabet[(int)letter])))];
}
