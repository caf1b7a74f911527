using System.IO.Compression;
using System.Reflection;
using TorchSharp.Tests.Api;

namespace Microsoft.ML.Tests.Api;

public class PublicApiTests
{
    // PublicApi.Lines(assembly, inherited: true) of these assemblies in the packages Microsoft.ML and Microsoft.ML.DataView 5.0.1, sorted.
    private const string Genuine = "Microsoft.ML-5.0.1.txt.gz";

    private static readonly string[] assemblies =
    [
        "Microsoft.ML.DataView", "Microsoft.ML.Core", "Microsoft.ML.Data", "Microsoft.ML.StandardTrainers",
        "Microsoft.ML.Transforms", "Microsoft.ML.KMeansClustering", "Microsoft.ML.PCA",
    ];

    [Fact]
    public void Every_public_member_exists_in_Microsoft_ML_5_with_the_same_signature_in_the_same_assembly()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Api", Genuine)), CompressionMode.Decompress));
        var genuine = reader.ReadToEnd().Split('\n').ToHashSet();

        var foreign = assemblies.SelectMany(name => PublicApi.Lines(Assembly.Load(name), inherited: false).Select(line => $"{name} {line}"))
            .Where(line => !genuine.Contains(line))
            .ToList();

        Assert.True(foreign.Count == 0, "Not in Microsoft.ML 5.0.1:\n" + string.Join("\n", foreign));
    }

    [Fact]
    public void Every_assembly_has_the_genuine_version() =>
        Assert.All(assemblies, name => Assert.Equal(new Version(1, 0, 0, 0), Assembly.Load(name).GetName().Version));
}
