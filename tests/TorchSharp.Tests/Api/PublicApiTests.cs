using System.IO.Compression;

namespace TorchSharp.Tests.Api;

public class PublicApiTests
{
    // PublicApi.Lines(assembly, inherited: true) of the TorchSharp.dll in the package TorchSharp 0.107.0, sorted, its namespace TorchSharp only.
    private const string Genuine = "TorchSharp-0.107.0.txt.gz";

    // Our own, beside theirs.
    private const string OwnNamespace = " LibTorch.";

    [Fact]
    public void Every_public_member_exists_in_TorchSharp_0_107_with_the_same_signature()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Api", Genuine)), CompressionMode.Decompress));
        var genuine = reader.ReadToEnd().Split('\n').ToHashSet();

        var foreign = PublicApi.Lines(typeof(torch).Assembly, inherited: false)
            .Where(line => !line.Contains(OwnNamespace, StringComparison.Ordinal) && !genuine.Contains(line))
            .ToList();

        Assert.True(foreign.Count == 0, "Not in TorchSharp 0.107:\n" + string.Join("\n", foreign));
    }
}
