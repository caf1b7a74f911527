using System.IO.Compression;
using System.Security.Cryptography;
using DeepLearningClinic.Data;

namespace DeepLearningClinic.Tests.Data;

public sealed class DatasetFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinic-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_listed_file_of_the_repository_stands_there_with_its_checksum()
    {
        var listed = DatasetFiles.Checksums(DatasetFiles.Folder).Keys;
        Assert.Contains("spambase.csv.gz", listed);
        Assert.All(listed, name => Assert.Null(DatasetFiles.Problem(DatasetFiles.Folder, name)));
    }

    [Fact]
    public void Every_data_file_of_the_repository_is_listed()
    {
        var files = Directory.GetFiles(DatasetFiles.Folder).Select(Path.GetFileName).Where(name => name is not ("README.md" or DatasetFiles.ChecksumList));
        Assert.Equal(files.Order(), DatasetFiles.Checksums(DatasetFiles.Folder).Keys.Order());
    }

    [Fact]
    public void The_data_file_s_description_names_its_checksum()
    {
        var description = File.ReadAllText(Path.Combine(DatasetFiles.Folder, "README.md"));
        Assert.All(DatasetFiles.Checksums(DatasetFiles.Folder).Values, checksum => Assert.Contains(checksum, description));
    }

    [Fact]
    public void A_missing_file_is_named_together_with_what_restores_it()
    {
        List(("gone.csv.gz", new string('0', 64)));
        var failure = Assert.Throws<InvalidDataException>(() => DatasetFiles.Open("gone.csv.gz", _folder));
        Assert.Equal($"The data file {Path.Combine(_folder, "gone.csv.gz")} is missing. Restore it with: git checkout -- datasets/gone.csv.gz", failure.Message);
    }

    [Fact]
    public void A_wrong_checksum_is_told_with_what_was_expected_and_found()
    {
        var found = Write("rows.csv.gz", "1,2\n");
        List(("rows.csv.gz", new string('a', 64)));
        var failure = Assert.Throws<InvalidDataException>(() => DatasetFiles.ReadLines("rows.csv.gz", _folder).ToList());
        Assert.Equal(
            $"The data file {Path.Combine(_folder, "rows.csv.gz")} has sha256 {found}, but {new string('a', 64)} was expected. Restore it with: git checkout -- datasets/rows.csv.gz",
            failure.Message);
    }

    [Fact]
    public void A_file_outside_the_list_is_refused()
    {
        Write("other.csv.gz", "1\n");
        List(("rows.csv.gz", new string('a', 64)));
        var failure = Assert.Throws<InvalidDataException>(() => DatasetFiles.Open("other.csv.gz", _folder));
        Assert.StartsWith($"The data file other.csv.gz is not in {Path.Combine(_folder, "SHA256SUMS")}. Files listed: rows.csv.gz", failure.Message);
    }

    [Fact]
    public void A_folder_without_a_list_is_told()
    {
        var failure = Assert.Throws<FileNotFoundException>(() => DatasetFiles.Open("rows.csv.gz", _folder));
        Assert.Contains("SHA256SUMS is missing", failure.Message);
    }

    [Fact]
    public void A_right_file_is_read_line_by_line()
    {
        List(("rows.csv.gz", Write("rows.csv.gz", "1,2\n3,4\n")));
        Assert.Equal(["1,2", "3,4"], DatasetFiles.ReadLines("rows.csv.gz", _folder));
    }

    private void List(params (string Name, string Checksum)[] files) =>
        File.WriteAllLines(Path.Combine(_folder, "SHA256SUMS"), files.Select(file => $"{file.Checksum}  {file.Name}"));

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Optimal))) writer.Write(text);
        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
    }
}
