using System.Runtime.InteropServices;
using System.Text;

namespace TorchSharp.Tests.Native;

/// <summary>The native library as any program would call it.</summary>
public unsafe partial class ShimTests
{
    private const string Library = "LibTorchSharp";
    private const int Tensor = 1, Int = 2, Double = 3, Bool = 4, IntList = 5, TensorList = 8, String = 10;

    [StructLayout(LayoutKind.Sequential)]
    private struct Value
    {
        public int Tag;
        public int Size;
        public long Bits;

        public Value(int tag, long bits = 0, int size = 0) => (Tag, Bits, Size) = (tag, bits, size);
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint op_find(string name, string overload);
    [LibraryImport(Library)]
    private static partial int op_call(nint handle, Value* arguments, int count, Value* results, int max);
    [LibraryImport(Library)]
    private static partial void list_free(nint handles);
    [LibraryImport(Library)]
    private static partial void tensor_release(nint tensor);
    [LibraryImport(Library)]
    private static partial long tensor_numel(nint tensor);
    [LibraryImport(Library)]
    private static partial nint tensor_data(nint tensor);
    [LibraryImport(Library)]
    private static partial nint last_error();

    private static string Error => Marshal.PtrToStringUTF8(last_error())!;

    private static int Call(string name, string overload, Value[] arguments, out Value result)
    {
        var handle = op_find("aten::" + name, overload);
        Assert.NotEqual(0, handle);
        fixed (Value* values = arguments)
        fixed (Value* written = &result)
        {
            return op_call(handle, values, arguments.Length, written, 1);
        }
    }

    private static nint Ones(params long[] sizes)
    {
        fixed (long* pointer = sizes)
        {
            Assert.Equal(1, Call("ones", "", [new(IntList, (long)pointer, sizes.Length)], out var result));
            Assert.Equal(Tensor, result.Tag);
            return (nint)result.Bits;
        }
    }

    [Fact]
    public void An_operator_called_with_its_defaults_returns_a_tensor()
    {
        var ones = Ones(2, 3);
        Assert.Equal(1, Call("add", "Tensor", [new(Tensor, ones), new(Tensor, ones)], out var sum));
        Assert.Equal(6, tensor_numel((nint)sum.Bits));
        Assert.Equal(2f, *(float*)tensor_data((nint)sum.Bits));
        tensor_release((nint)sum.Bits);
        tensor_release(ones);
    }

    [Fact]
    public void A_list_of_tensors_comes_back_as_an_array_to_free()
    {
        var ones = Ones(5);
        Assert.Equal(1, Call("chunk", "", [new(Tensor, ones), new(Int, 2)], out var chunks));
        Assert.Equal(2, chunks.Size);
        var handles = (nint*)chunks.Bits;
        Assert.Equal((3, 2), (tensor_numel(handles[0]), tensor_numel(handles[1])));
        for (int i = 0; i < 2; i++) tensor_release(handles[i]);
        list_free((nint)chunks.Bits);
        tensor_release(ones);
    }

    [Fact]
    public void An_unknown_operator_is_null_with_its_name_in_the_error()
    {
        Assert.Equal(0, op_find("aten::no_such_operator", "Tensor"));
        Assert.Contains("no_such_operator.Tensor", Error);
    }

    [Fact]
    public void A_missing_argument_is_named()
    {
        var ones = Ones(2);
        Assert.Equal(-1, Call("add", "Tensor", [new(Tensor, ones)], out _));
        Assert.Contains("argument 'other' (position 2) is missing", Error);
        tensor_release(ones);
    }

    [Fact]
    public void Too_many_arguments_are_counted()
    {
        var ones = Ones(2);
        Assert.Equal(-1, Call("relu", "", [new(Tensor, ones), new(Tensor, ones)], out _));
        Assert.Contains("takes at most 1 arguments, got 2", Error);
        tensor_release(ones);
    }

    [Theory]
    [InlineData(Int)]
    [InlineData(Double)]
    [InlineData(Bool)]
    [InlineData(0)]
    public void An_argument_of_the_wrong_type_is_named_with_the_right_type(int tag)
    {
        var ones = Ones(2);
        Assert.Equal(-1, Call("add", "Tensor", [new(Tensor, ones), new(tag, 1)], out _));
        Assert.Contains("argument 'other' (position 2) must be Tensor", Error);
        tensor_release(ones);
    }

    [Fact]
    public void Text_given_for_a_number_is_an_error()
    {
        var ones = Ones(2);
        fixed (byte* text = Encoding.UTF8.GetBytes("zwölf"))
        {
            Assert.Equal(-1, Call("sum", "dim_IntList", [new(Tensor, ones), new(String, (long)text, 6)], out _));
        }
        Assert.Contains("argument 'dim'", Error);
        tensor_release(ones);
    }

    [Fact]
    public void A_null_tensor_in_a_list_is_an_error()
    {
        nint ones = Ones(2);
        nint* handles = stackalloc nint[] { ones, 0 };
        Assert.Equal(-1, Call("cat", "", [new(TensorList, (long)handles, 2)], out _));
        Assert.Contains("argument 'tensors'", Error);
        tensor_release(ones);
    }

    [Fact]
    public void A_null_operator_is_an_error()
    {
        Value result;
        Assert.Equal(-1, op_call(0, null, 0, &result, 1));
    }

    [Fact]
    public void An_error_of_the_operator_comes_without_the_native_stack()
    {
        nint left = Ones(2, 3), right = Ones(2, 3);
        Assert.Equal(-1, Call("mm", "", [new(Tensor, left), new(Tensor, right)], out _));
        Assert.Contains("cannot be multiplied", Error);
        Assert.DoesNotContain("frame #", Error);
        tensor_release(left);
        tensor_release(right);
    }

    [Fact]
    public void The_engine_names_its_version_and_its_matrix_library()
    {
        Assert.Matches(@"^\d+\.\d+", LibTorch.Engine.Version);
        Assert.Contains("OpenMP", LibTorch.Engine.ParallelInfo);
        Assert.True(LibTorch.Engine.BlasLibrary == "" || File.Exists(LibTorch.Engine.BlasLibrary), LibTorch.Engine.BlasLibrary);
    }
}
