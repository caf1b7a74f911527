using System.IO.Compression;
using System.Security.Cryptography;
using DeepLearningClinic.Data;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Data;

public sealed class FashionMnistTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("clinic-data-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_extract_has_10000_and_2000_images_as_many_of_each_class()
    {
        var (train, test) = FashionMnist.Load(full: false);
        Assert.Equal([10000, 1, 28, 28], train.Input.shape);
        Assert.Equal([2000, 1, 28, 28], test.Input.shape);
        Assert.Equal((ScalarType.Float32, ScalarType.Int64), (train.Input.dtype, train.Target.dtype));
        Assert.Equal(Enumerable.Repeat(1000L, 10), train.Target.bincount(null).data<long>().ToArray());
        Assert.Equal(Enumerable.Repeat(200L, 10), test.Target.bincount(null).data<long>().ToArray());
        Assert.Equal((0f, 1f), (train.Input.min().item<float>(), train.Input.max().item<float>()));
        Assert.Equal(10, FashionMnist.LabelNames.Count);
    }

    [Fact]
    public void The_first_images_are_those_of_the_published_set()
    {
        // Labels of the first images of Fashion-MNIST: ankle boot, T-shirt, T-shirt, dress; ankle boot, pullover, trousers.
        var (train, test) = FashionMnist.Load(full: false);
        Assert.Equal([9L, 0, 0, 3], train.Target.data<long>().ToArray()[..4]);
        Assert.Equal([9L, 2, 1], test.Target.data<long>().ToArray()[..3]);
        Assert.Equal([1f, 0, 0, 13, 73, 0, 0, 1], train.Input[0, 0, 3].data<float>().ToArray()[12..20].Select(ink => MathF.Round(255 * ink)));
    }

    [Fact]
    public void The_full_set_is_read_from_its_own_folder_and_a_missing_one_says_how_to_get_it()
    {
        var full = Directory.CreateDirectory(Path.Combine(_folder, "full")).FullName;
        File.WriteAllText(Path.Combine(full, "SHA256SUMS"), $"{new string('0', 64)}  fashion-mnist-train-images.idx.gz\n");
        var failure = Assert.Throws<InvalidDataException>(() => FashionMnist.Load(full: true, _folder));
        Assert.Equal($"The data file {Path.Combine(full, "fashion-mnist-train-images.idx.gz")} is missing. Install it with: ./course data --full", failure.Message);

        byte[] image = [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 255, 51], label = [0, 0, 8, 1, 0, 0, 0, 1, 7];
        File.WriteAllLines(Path.Combine(full, "SHA256SUMS"), new[] { ("train", "images", image), ("train", "labels", label), ("test", "images", image), ("test", "labels", label) }
            .Select(file => Write(full, $"fashion-mnist-{file.Item1}-{file.Item2}.idx.gz", file.Item3)));
        var (train, _) = FashionMnist.Load(full: true, _folder);
        Assert.Equal([1, 1, 1, 2], train.Input.shape);
        Assert.Equal([1f, 0.2f], train.Input.data<float>().ToArray());
        Assert.Equal(7, train.Target.item<long>());
    }

    [Theory]
    [InlineData("0000080100000003070809", null)]
    [InlineData("00000801000000030708", "it ends before the values that its head states.")]
    [InlineData("0000", "it ends before the values that its head states.")]
    [InlineData("00000D0100000000", "it begins with 00000D01: an IDX file of unsigned bytes begins with 000008.")]
    public void What_is_no_IDX_is_refused_in_one_line(string hexadecimal, string? message)
    {
        var stream = new MemoryStream(Convert.FromHexString(hexadecimal));
        if (message is null) Assert.Equal([7, 8, 9], IdxFile.Read(stream, "it").data<byte>().ToArray());
        else Assert.Equal(message, Assert.Throws<InvalidDataException>(() => IdxFile.Read(stream, "it")).Message);
    }

    private static string Write(string folder, string name, byte[] content)
    {
        var path = Path.Combine(folder, name);
        using (var stream = new GZipStream(File.Create(path), CompressionLevel.Optimal)) stream.Write(content);
        return $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}  {name}";
    }
}
