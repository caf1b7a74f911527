using System.IO.Compression;
using DeepLearningClinic.Generative;
using Plotly.NET;
using Plotly.NET.CSharp;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Generative;

public sealed class ImagesTests
{
    [Fact]
    public void Peak_signal_to_noise_is_the_mean_over_images_and_cuts_values_off()
    {
        var truth = zeros(2, 1, 2, 2);
        var images = cat([full(1, 1, 2, 2, 0.1), full(1, 1, 2, 2, 0.01)]);
        Assert.Equal(30, ImageError.PeakSignalToNoise(images, truth), 3);
        Assert.Equal(0.00505, ImageError.MeanSquared(images, truth), 6);
        Assert.Equal(0, ImageError.PeakSignalToNoise(full(1, 1, 2, 2, 7), zeros(1, 1, 2, 2)), 6);
    }

    [Fact]
    public void The_nearest_known_point_says_which_digit_a_new_one_is()
    {
        var known = tensor(new float[,] { { 0, 0 }, { 10, 0 }, { 0, 10 } });
        var points = tensor(new float[,] { { 1, 1 }, { 9, 2 }, { 2, 9 }, { 6, 0 } });
        Assert.Equal(0.75, DigitMap.NeighbourAccuracy(known, tensor(new long[] { 3, 5, 7 }), points, tensor(new long[] { 3, 5, 7, 3 })), 6);
    }

    [Fact]
    public void Rows_of_grey_and_coloured_images_stand_in_one_picture_with_gaps_that_show_the_page()
    {
        var colour = tensor(new[] { 1f, 0.2f, 0 }).reshape(1, 3, 1, 1).expand(1, 3, 2, 2);
        var chart = ImageRows.Draw("title", ("grey", full(2, 1, 2, 2, 0.4)), ("colour", colour));
        var (width, pixels) = Decode(chart);
        Assert.Equal(5, width);
        Assert.Equal(4 * 5 * 5, pixels.Length);
        Assert.Equal([102, 102, 102, 255], Pixel(0, 0));
        Assert.Equal(Pixel(0, 0), Pixel(1, 4));
        Assert.Equal([255, 51, 0, 255], Pixel(4, 1));
        Assert.All([Pixel(0, 2), Pixel(2, 0), Pixel(4, 3)], gap => Assert.Equal(0, gap[3]));

        byte[] Pixel(int row, int column) => pixels[(4 * (row * 5 + column))..][..4];
    }

    [Fact]
    public void Rows_of_different_sizes_are_refused_by_their_shape()
    {
        Assert.Contains("[1, 1, 3, 2]", Assert.Throws<ArgumentException>(() => ImageRows.Draw("", ("a", zeros(1, 1, 2, 2)), ("b", zeros(1, 1, 3, 2)))).Message);
        Assert.Contains("no row", Assert.Throws<ArgumentException>(() => ImageRows.Draw("")).Message);
    }

    /// <summary>Reads the PNG in a chart back: its width, and the pixels without the byte before each row.</summary>
    internal static (int Width, byte[] Pixels) Decode(GenericChart chart)
    {
        var source = chart.GetTraces()[0].TryGetTypedPropertyValue<string>("source")!.Value;
        var file = Convert.FromBase64String(source["data:image/png;base64,".Length..]);
        Assert.Equal("IEND", System.Text.Encoding.ASCII.GetString(file[^8..^4]));
        Assert.Equal("AE426082", Convert.ToHexString(file[^4..])); // the checksum that every PNG ends with
        var width = file[19];
        var length = (file[33] << 24) | (file[34] << 16) | (file[35] << 8) | file[36];
        using var packed = new ZLibStream(new MemoryStream(file, 41, length), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        packed.CopyTo(plain);
        return (width, [.. plain.ToArray().Chunk(1 + 4 * width).SelectMany(row => row[1..])]);
    }
}
