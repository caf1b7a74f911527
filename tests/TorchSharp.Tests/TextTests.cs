using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class TextTests
{
    private static readonly Tensor matrix = tensor(new float[] { 0, 3.141f, 6.2834f, 3.14152f, 6.28e-06f, -13.141529f, 0.01f, 4713.14f },
        2, 4);

    [Fact]
    public void The_default_text_is_shape_type_and_device()
    {
        Assert.Equal("[2x4], type = Float32, device = cpu", matrix.ToString());
        Assert.Equal("[], type = Int64, device = cpu", tensor(3L).ToString());
    }

    [Fact]
    public void Julia_shows_a_number_a_row_and_aligned_columns()
    {
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14", tensor(3.14f).jlstr());
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14E+000", tensor(3.14f).jlstr("E2"));
        Assert.Equal("[4], type = Float32, device = cpu\n 0 0 0 0\n", zeros(4).str());
        Assert.Equal("[2], type = Bool, device = cpu\n True False\n", tensor(new[] { true, false }).str());
        Assert.Equal("[2x4], type = Float32, device = cpu\n        0   3.141 6.2834 3.1415\n 6.28e-06 -13.142   0.01 4713.1\n",
            matrix.str());
        Assert.Equal("[2], type = ComplexFloat32, device = cpu\n 1+4.86i 2i\n", tensor(new[] { (1f, 4.86f), (0f, 2f) }).str());
    }

    [Fact]
    public void Julia_shows_the_matrices_of_a_higher_rank_one_by_one()
    {
        Assert.Equal("""
            [2x1x2x2], type = Int64, device = cpu
            [0,0,..,..] =
             0 1
             2 3

            [1,0,..,..] =
             4 5
             6 7

            """, arange(8).view(2, 1, 2, 2).str());
    }

    [Fact]
    public void Julia_cuts_rows_that_are_too_wide()
    {
        Assert.Equal("[40], type = Float32, device = cpu\n 1 1 1 1 ...\n", ones(40).str(width: 12));
    }

    [Fact]
    public void Numpy_brackets_and_shortens()
    {
        Assert.Equal("[[0, 3.141, 6.2834, 3.1415]\n [6.28e-06, -13.142, 0.01, 4713.1]]", matrix.npstr());
        Assert.Equal("[1, 3, 5, ... 195, 197, 199]", arange(1, 200, 2).npstr());
        Assert.Equal("[[[0, 1]\n  [2, 3]]\n\n [[4, 5]\n  [6, 7]]]", arange(8).view(2, 2, 2).npstr());
        Assert.Equal("[[0, 1]\n [2, 3]\n [4, 5]\n ...\n [14, 15]\n [16, 17]\n [18, 19]]", arange(20).view(10, 2).npstr());
        Assert.Equal("2.5", tensor(2.5).npstr());
        Assert.Equal("[]", zeros(0).npstr());
    }

    [Fact]
    public void CSharp_names_the_type_and_shortens()
    {
        Assert.Equal("[2], type = Float32, device = cpu, value = float [] {0f, 1.5f}", tensor(new[] { 0f, 1.5f }).cstr());
        Assert.Equal("[9], type = Int64, device = cpu, value = long [] {0L, 1L, 2L, ... 6L, 7L, 8L}", arange(9).cstr());
        Assert.Equal("[2x2], type = Int32, device = cpu, value = \nint [,] {\n {0, 1},\n {2, 3}\n}", arange(4, int32).view(2, 2).cstr());
        Assert.Equal("[2x1x2], type = Float64, device = cpu, value = \ndouble [,,] {\n {{0, 1}},\n {{2, 3}}\n}",
            arange(4, float64).view(2, 1, 2).cstr());
        Assert.Equal("[7x1], type = Bool, device = cpu, value = \nbool [,] {\n {True},\n {True},\n {True},\n ...\n {True},\n {True},\n {True}\n}",
            ones(7, 1, @bool).cstr());
        Assert.Equal("[], type = BFloat16, device = cpu, value = 3.1406", tensor(3.14f).bfloat16().cstr());
        Assert.Equal("[1], type = Float16, device = cpu, value = float16 [] {1f}", ones(1, float16).cstr());
        Assert.Equal("[1], type = ComplexFloat32, device = cpu, value = complex32 [] {2i}", tensor(new[] { (0f, 2f) }).cstr());
        Assert.Equal("[0], type = Float32, device = cpu, value = float [] {}", zeros(0).cstr());
    }

    [Fact]
    public void Text_without_elements_can_be_asked_for()
    {
        Assert.Equal(matrix.ToString(), matrix.ToString(false));
        Assert.Equal(matrix.str(), matrix.ToString(true));
    }

    [Fact]
    public void The_culture_writes_the_numbers() =>
        Assert.Equal("[1], type = Float32, device = cpu\n 1,5\n",
            tensor(new[] { 1.5f }).str(cultureInfo: new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } }));

    [Fact]
    public void Print_options_hold_until_they_are_changed()
    {
        try
        {
            set_printoptions(precision: 2, maxColumns: 4);
            torch.TensorStringStyle = numpy;
            Assert.Equal("[0.00, 1.00, ... 5.00, 6.00]", arange(7, float32).str());
            set_printoptions(maxColumns: 3);
            Assert.Equal("[0.00, 1.00, ... 6.00]", arange(7, float32).str());
            Assert.Throws<ArgumentException>(() => torch.TensorStringStyle = TensorStringStyle.Default);
        }
        finally
        {
            set_printoptions(julia, "g5", maxColumns: 6);
        }
    }

    [Fact]
    public void A_disposed_tensor_cannot_be_printed()
    {
        var gone = ones(2);
        gone.Dispose();
        Assert.Throws<ObjectDisposedException>(() => gone.print());
        Assert.Throws<ObjectDisposedException>(gone.ToString);
    }
}
