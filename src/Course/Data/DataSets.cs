using System.Text;

namespace Course.Data;

/// <summary>The sets that stand in datasets/.</summary>
internal static class DataSets
{
    private const string Sklearn = "usr/lib/python3/dist-packages/sklearn/datasets/data";
    private const string Fashion = "usr/share/datasets/fashion-mnist";
    private const string Skimage = "usr/lib/python3/dist-packages/skimage/data";

    private static readonly NpmPackage s_vega = new("vega-datasets", "3.2.1");

    public static IReadOnlyList<DataSet> All { get; } =
    [
        new("spambase", new DebianPackage("r-cran-kernlab"), SpambaseAsync),
        new("digits", new DebianPackage("python3-sklearn"), async root => [new("digits.csv", await Gzip.UnpackAsync(Path.Combine(root, Sklearn, "digits.csv.gz")))]),
        Whole("penguins", "penguins.csv", new DebianPackage("r-cran-palmerpenguins"), "usr/lib/R/site-library/palmerpenguins/extdata/penguins.csv"),
        new("fashion-mnist", new DebianPackage("dataset-fashion-mnist"), FashionMnistAsync, new Dictionary<string, string>
        {
            ["fashion-mnist-train-images.idx.gz"] = $"{Fashion}/train-images-idx3-ubyte.gz",
            ["fashion-mnist-train-labels.idx.gz"] = $"{Fashion}/train-labels-idx1-ubyte.gz",
            ["fashion-mnist-test-images.idx.gz"] = $"{Fashion}/t10k-images-idx3-ubyte.gz",
            ["fashion-mnist-test-labels.idx.gz"] = $"{Fashion}/t10k-labels-idx1-ubyte.gz",
        }),
        Whole("co2", "co2.csv", s_vega, "data/co2-concentration.csv"),
        Whole("seattle-weather", "seattle-weather.csv", s_vega, "data/seattle-weather.csv"),
        Whole("sunspots", "sunspots.csv", new DebianPackage("python3-statsmodels"), "usr/lib/python3/dist-packages/statsmodels/datasets/sunspots/sunspots.csv"),
        new("photographs", new DebianPackage("python3-skimage"), PhotographsAsync),
        new("surnames", new NpmPackage("@faker-js/faker", "10.6.0"), async root => [new("surnames.csv", await Surnames.ReadAsync(root))]),
    ];

    private static DataSet Whole(string name, string file, Package source, string path) =>
        new(name, source, async root => [new(file, await File.ReadAllBytesAsync(Path.Combine(root, path)))]);

    private static async Task<DataFile[]> SpambaseAsync(string root)
    {
        var path = Path.Combine(root, "usr/lib/R/site-library/kernlab/data/spam.rda");
        using var stream = new MemoryStream(await RDataFile.UnpackAsync(path));
        return [new("spambase.csv", Encoding.UTF8.GetBytes(RDataFile.Read(stream, path)["spam"].ToCsv()))];
    }

    private static async Task<DataFile[]> FashionMnistAsync(string root)
    {
        var files = new List<DataFile>();
        foreach (var (part, original, perClass) in new[] { ("train", "train", 1000), ("test", "t10k", 200) })
        {
            var images = IdxArray.Read(await Gzip.UnpackAsync(Path.Combine(root, Fashion, $"{original}-images-idx3-ubyte.gz")), "images");
            var labels = IdxArray.Read(await Gzip.UnpackAsync(Path.Combine(root, Fashion, $"{original}-labels-idx1-ubyte.gz")), "labels");
            var taken = new int[10];
            int[] rows = [.. Enumerable.Range(0, labels.Shape[0]).Where(row => taken[labels.Values[row]]++ < perClass)];
            files.Add(new($"fashion-mnist-{part}-images.idx", images.Take(rows).ToBytes()));
            files.Add(new($"fashion-mnist-{part}-labels.idx", labels.Take(rows).ToBytes()));
        }
        return [.. files];
    }

    /// <summary>Squares of 128 by 128 pixels, side by side from the top left of each picture, what is left over at the edges dropped.</summary>
    private static async Task<DataFile[]> PhotographsAsync(string root)
    {
        const int side = 128;
        var squares = new List<byte[]>();
        foreach (var name in new[] { "camera", "chelsea", "coffee", "astronaut" })
        {
            using var stream = new MemoryStream(await File.ReadAllBytesAsync(Path.Combine(root, Skimage, $"{name}.png")));
            var picture = PngPicture.Read(stream, name);
            for (var top = 0; top + side <= picture.Height; top += side)
                for (var left = 0; left + side <= picture.Width; left += side)
                    squares.Add(picture.Planes(left, top, side));
        }
        return [new("photographs.idx", new IdxArray([squares.Count, 3, side, side], [.. squares.SelectMany(square => square)]).ToBytes())];
    }
}
