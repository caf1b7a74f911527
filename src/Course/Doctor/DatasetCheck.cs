using System.Security.Cryptography;

namespace Course.Doctor;

/// <summary>Compares the files in datasets/ with the sums in SHA256SUMS.</summary>
internal static class DatasetCheck
{
    public static Finding Run(string folder)
    {
        var sums = Path.Combine(folder, "SHA256SUMS");
        if (!File.Exists(sums))
            return new("data", Verdict.Problem, $"{sums} is missing", "git checkout -- datasets");
        var entries = File.ReadLines(sums).Where(line => line.Length > 66).Select(line => (Sum: line[..64], Name: line[66..].Trim())).ToList();
        var missing = entries.Where(entry => !File.Exists(Path.Combine(folder, entry.Name))).ToList();
        var wrong = entries.Except(missing).Where(entry => SumOf(Path.Combine(folder, entry.Name)) != entry.Sum).ToList();
        if (missing.Count + wrong.Count == 0)
            return new("data", Verdict.Ok, $"{entries.Count} of {entries.Count} files in datasets/ have the right checksum");
        var complaints = missing.Select(entry => $"{entry.Name} is missing").Concat(wrong.Select(entry => $"{entry.Name} has the wrong checksum"));
        return new("data", Verdict.Problem, string.Join(", ", complaints), "git checkout -- datasets");
    }

    private static string SumOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
