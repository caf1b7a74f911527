using System.Security.Cryptography;
using System.Text;
using Course.Data;

namespace Course.Tests.Data;

public sealed class DataCommandTests : IDisposable
{
    private static readonly byte[] s_content = Encoding.UTF8.GetBytes("1,2\n3,4\n");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_missing_file_is_written_with_the_listed_checksum_and_left_alone_the_next_time()
    {
        var packed = await Gzip.PackAsync(s_content);
        List("rows.csv.gz", packed);

        Assert.Equal(ExitCode.Success, await Run("rows"));
        Assert.Equal(packed, File.ReadAllBytes(folder["rows.csv.gz"]));
        File.SetLastWriteTimeUtc(folder["rows.csv.gz"], DateTime.UnixEpoch);
        Assert.Equal(ExitCode.Success, await Run("rows"));
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder["rows.csv.gz"]));
    }

    [Fact]
    public async Task A_spoilt_file_is_written_anew()
    {
        var packed = await Gzip.PackAsync(s_content);
        List("rows.csv.gz", packed);
        File.WriteAllText(folder["rows.csv.gz"], "spoilt");

        Assert.Equal(ExitCode.Success, await Run("rows"));
        Assert.Equal(packed, File.ReadAllBytes(folder["rows.csv.gz"]));
    }

    [Fact]
    public async Task What_differs_from_the_list_is_not_written()
    {
        List("rows.csv.gz", [1, 2, 3]);

        Assert.Equal(ExitCode.Failed, await Run("rows"));
        Assert.Equal(["SHA256SUMS"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_package_that_can_t_be_had_leaves_nothing_behind_and_the_other_sets_go_on()
    {
        List("rows.csv.gz", await Gzip.PackAsync(s_content));
        var failing = new DataSet("far", new LocalPackage("nowhere", () => throw new DataException("nowhere failed: no network")), _ => throw new InvalidOperationException());

        Assert.Equal(ExitCode.BadInput, await DataCommand.RunAsync([], full: false, folder.Path, [failing, Rows()]));
        Assert.Equal(["SHA256SUMS", "rows.csv.gz"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_full_set_is_copied_as_it_lies_in_the_package()
    {
        Directory.CreateDirectory(folder["full"]);
        Directory.CreateDirectory(folder["package"]);
        File.WriteAllBytes(Path.Combine(folder["package"], "all.gz"), s_content);
        List("full/rows-full.csv.gz", s_content);
        var set = new DataSet("rows", new LocalPackage("local", () => folder["package"]), _ => throw new InvalidOperationException(),
            new Dictionary<string, string> { ["rows-full.csv.gz"] = "all.gz" });

        Assert.Equal(ExitCode.Success, await DataCommand.RunAsync(["rows"], full: true, folder.Path, [set]));
        Assert.Equal(s_content, File.ReadAllBytes(folder["full/rows-full.csv.gz"]));
    }

    [Theory]
    [InlineData("unheard-of", "unheard-of: no set of this name; expected spambase, digits")]
    [InlineData("--full digits", "digits: no full set of this name; expected fashion-mnist")]
    public void A_set_that_is_not_there_is_refused_in_one_line(string arguments, string complaint)
    {
        var result = CourseProgram.Run(["data", .. arguments.Split(' ')]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(complaint, Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void Every_set_of_the_course_is_described_and_every_listed_file_belongs_to_one()
    {
        var description = File.ReadAllText(Path.Combine(Repository.Datasets, "README.md"));
        Assert.All(DataSets.All, set => Assert.Contains(set.Source.Name, description));
        var listed = File.ReadLines(Path.Combine(Repository.Datasets, "SHA256SUMS")).Select(line => line[66..]);
        Assert.All(listed, file => Assert.Contains(DataSets.All, set => file.StartsWith(set.Name)));
    }

    [Fact]
    public async Task A_program_that_is_missing_is_named_with_its_package()
    {
        var failure = await Assert.ThrowsAsync<DataException>(() => Tool.RunAsync("a-program-that-is-not-there", []));
        Assert.Equal("a-program-that-is-not-there is not installed; it is needed for this set (apt-get install a-program-that-is-not-there).", failure.Message);
    }

    [Fact]
    public async Task A_program_that_fails_leaves_its_last_word()
    {
        var failure = await Assert.ThrowsAsync<DataException>(() => Tool.RunAsync("gzip", ["-d"], Encoding.ASCII.GetBytes("not packed at all")));
        Assert.Contains("gzip -d failed: ", failure.Message);
        Assert.Contains("not in gzip format", failure.Message);
    }

    private Task<int> Run(params string[] names) => DataCommand.RunAsync(names, full: false, folder.Path, [Rows()]);

    private DataSet Rows() => new("rows", new LocalPackage("local", () => folder.Path), _ => Task.FromResult<DataFile[]>([new("rows.csv", s_content)]));

    private void List(string name, byte[] content) => File.WriteAllText(
        Path.Combine(folder.Path, Path.GetDirectoryName(name)!, "SHA256SUMS"), $"{Convert.ToHexStringLower(SHA256.HashData(content))}  {Path.GetFileName(name)}\n");

    private sealed record LocalPackage(string Name, Func<string> Find) : Package(Name)
    {
        public override Task<string> UnpackAsync(string scratch) => Task.FromResult(Find());
    }
}
