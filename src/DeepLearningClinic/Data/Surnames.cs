namespace DeepLearningClinic.Data;

/// <summary>11,148 surnames of 20 origins, of Faker's lists (notebook 5, "Generating names character by character").</summary>
public static class Surnames
{
    /// <summary>Reads all surnames as they are written, origin by origin.</summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static IReadOnlyList<Surname> Load() =>
        [.. DatasetFiles.ReadLines("surnames.csv.gz").Skip(1).Select(line => line.Split(',')).Select(cells => new Surname(cells[0], cells[1]))];

    /// <summary>The name in lower case, with a plain Latin letter for each accented one, as in <c>muller</c> for Müller and <c>walesa</c> for Wałęsa.</summary>
    /// <param name="name">A name.</param>
    public static string Fold(string name) => string.Concat(name.ToLowerInvariant().Replace("æ", "ae")
        .Select(letter => Accented.IndexOf(letter) is >= 0 and var place ? Plain[place] : letter));

    // A table: Unicode's decomposition is not there where globalization is invariant, and it leaves đ, ł, ı and ø as they are.
    private const string Accented = "àáâãäåąçćčďđèéêëęěğìíîïıľłñńňòóôõöøőřśşšșťțùúûüůűýźżž";
    private const string Plain = "aaaaaaacccddeeeeeegiiiiillnnnooooooorssssttuuuuuuyzzz";
}
