using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Course.Data;

namespace Course.Tests.Data;

/// <summary>The readers of foreign formats, on small files: IDX, PNG and R's own.</summary>
public sealed class ReaderTests
{
    private static string Fixture(string name) => Path.Combine(Repository.Root, "tests/Course.Tests/Data/Fixtures", name);

    [Fact]
    public void An_IDX_array_is_read_cut_and_written()
    {
        var array = IdxArray.Read([0, 0, 8, 2, 0, 0, 0, 3, 0, 0, 0, 2, 1, 2, 3, 4, 5, 6], "it");
        Assert.Equal([3, 2], array.Shape);
        Assert.Equal([0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 2, 5, 6, 1, 2], array.Take([2, 0]).ToBytes());
    }

    [Theory]
    [InlineData("00000D01", "it is not an IDX file of unsigned bytes.")]
    [InlineData("000008010000000501", "it states 5 values and holds 1.")]
    public void What_is_no_IDX_is_refused(string hexadecimal, string message) =>
        Assert.Equal(message, Assert.Throws<DataException>(() => IdxArray.Read(Convert.FromHexString(hexadecimal), "it")).Message);

    /// <summary>Every filter of PNG stands for one line of four pixels; the values were filtered by hand from those expected.</summary>
    [Fact]
    public void A_PNG_is_read_whatever_its_filters()
    {
        byte[] lines = [0, 10, 20, 30, 40, 1, 10, 10, 10, 10, 2, 5, 5, 5, 5, 3, 100, 3, 4, 5, 4, 1, 2, 3, 4];
        var picture = PngPicture.Read(new MemoryStream(Png(4, 5, colourType: 0, lines)), "it");
        byte[] expected = [10, 20, 30, 40, 10, 20, 30, 40, 15, 25, 35, 45, 107, 69, 56, 55, 108, 71, 59, 63];
        Assert.Equal((4, 5), (picture.Width, picture.Height));
        Assert.Equal([.. expected[..16], .. expected[..16], .. expected[..16]], picture.Planes(0, 0, 4));
        Assert.Equal([25, 35, 45, 69, 56, 55, 71, 59, 63], picture.Planes(1, 2, 3)[..9]);
    }

    [Fact]
    public void A_colour_PNG_gives_a_plane_for_each_colour()
    {
        var picture = PngPicture.Read(new MemoryStream(Png(2, 2, colourType: 2, [0, 1, 2, 3, 4, 5, 6, 1, 7, 8, 9, 3, 3, 3])), "it");
        Assert.Equal([1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12], picture.Planes(0, 0, 2));
    }

    [Fact]
    public void Other_PNGs_and_broken_ones_are_refused_in_one_line()
    {
        Assert.Equal("it is not a PNG file.", Refusal([1, 2, 3]));
        Assert.Equal("it is a PNG of 8 bits and colour type 3: expected 8 bits, grey or colour.", Refusal(Png(1, 1, colourType: 3, [0, 0])));
        Assert.Equal("it is not a whole PNG file.", Refusal(Png(2, 2, colourType: 0, [0, 1])));
        Assert.Equal("it is not a whole PNG file.", Refusal(Png(2, 2, colourType: 0, [0, 1, 2, 0, 3, 4])[..40]));

        static string Refusal(byte[] file) => Assert.Throws<DataException>(() => PngPicture.Read(new MemoryStream(file), "it")).Message;
    }

    /// <summary>tiny.rda was written by R 4.2.2: save(tiny, file = "tiny.rda", version = 2 or 3) of data.frame(number = c(0.64, 1e-5, NA), whole = c(1L, NA, 3L), word = c("a", "b", "ä"), kind = factor(c("x", "y", "x"))).</summary>
    [Theory]
    [InlineData("tiny-2.rda")]
    [InlineData("tiny-3.rda")]
    public async Task A_table_of_R_is_written_as_R_writes_it(string name)
    {
        var content = await RDataFile.UnpackAsync(Fixture(name));
        var table = RDataFile.Read(new MemoryStream(content), name)["tiny"];
        Assert.Equal(["number", "whole", "word", "kind"], table.Names);
        Assert.Equal("number,whole,word,kind\n0.64,1,a,x\n1e-05,NA,b,y\nNA,3,ä,x\n", table.ToCsv());
    }

    [Theory]
    [InlineData("nothing of R", "it can't be read as a table of R: it does not begin with RDX2 or RDX3 in XDR form.")]
    [InlineData("RDX2\nX\n\0\0", "it can't be read as a table of R: it ends too soon.")]
    public void What_is_no_table_of_R_is_refused_in_one_line(string text, string message) => Assert.Equal(
        message, Assert.Throws<DataException>(() => RDataFile.Read(new MemoryStream(Encoding.ASCII.GetBytes(text)), "it")).Message);

    private static byte[] Png(int width, int height, byte colourType, byte[] lines)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zlib.Write(lines);
        return
        [
            0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, colourType, 0, 0, 0]),
            .. Chunk("tEXt", Encoding.ASCII.GetBytes("a chunk to pass over")), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", []),
        ];

        static byte[] Chunk(string kind, byte[] content) => [.. Big(content.Length), .. Encoding.ASCII.GetBytes(kind), .. content, 0, 0, 0, 0];

        static byte[] Big(int value)
        {
            var bytes = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            return bytes;
        }
    }
}
