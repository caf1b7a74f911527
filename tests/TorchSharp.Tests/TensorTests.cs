using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class TensorTests
{
    [Fact]
    public void Arrays_keep_their_type_and_shape()
    {
        Assert.Equal(("[2x3]", ScalarType.Int64), Kind(tensor(new long[,] { { 1, 2, 3 }, { 4, 5, 6 } })));
        Assert.Equal(("[1x1x2]", ScalarType.Float64), Kind(tensor(new double[,,] { { { 1, 2 } } })));
        Assert.Equal(("[3]", ScalarType.Bool), Kind(tensor(new[] { true, false, true })));
        Assert.Equal(("[2]", ScalarType.Float32), Kind(tensor(new List<int> { 1, 2 }, dtype: float32)));
        Assert.Equal(("[2x2]", ScalarType.Byte), Kind(tensor(new byte[] { 1, 2, 3, 4 }, [2, 2])));
        Assert.Equal(("[]", ScalarType.Int32), Kind(tensor(5)));
        Assert.Equal(("[]", ScalarType.Float32), Kind(tensor(5, dtype: float32)));
        Assert.Equal(("[0]", ScalarType.Float32), Kind(tensor(Array.Empty<float>())));
        Assert.Equal(("[2x2]", ScalarType.Int16), Kind(from_array(new short[2, 2])));
        Assert.Equal(("[3]", ScalarType.Float64), Kind(new[] { 1.0, 2, 3 }));
        Assert.Equal(("[2x2]", ScalarType.Int32), Kind(tensor(new[] { 1, 2, 3, 4, 5 }, [2, 2])));
        Assert.Equal(("[1x2x1x2]", ScalarType.Int32), Kind(tensor(new[] { 1, 2, 3, 4 }, 1, 2, 1, 2)));
        Assert.Equal(("[]", ScalarType.ComplexFloat32), Kind(tensor(1f, 2f)));
        Assert.Equal(("[]", ScalarType.ComplexFloat64), Kind(tensor((1.0, 2.0))));
        Assert.Throws<ArgumentException>(() => tensor(new float[3], [2, 2]));

        static (string, ScalarType) Kind(Tensor tensor) => (tensor.ToString().Split(',')[0], tensor.dtype);
    }

    [Fact]
    public void Elements_are_read_in_row_major_order_whatever_the_strides()
    {
        var transposed = arange(6).view(2, 3).t();
        Assert.False(transposed.is_contiguous());
        Assert.Equal([0L, 3, 1, 4, 2, 5], transposed.data<long>().ToArray());
        Assert.Equal(new long[,] { { 0, 3 }, { 1, 4 }, { 2, 5 } }, transposed.data<long>().ToNDArray());
        Assert.Equal(4, transposed.data<long>()[1, 1]);
        Assert.Throws<IndexOutOfRangeException>(() => transposed.data<long>()[3, 0]);
    }

    [Fact]
    public void Writing_elements_changes_the_tensor()
    {
        var x = zeros(2, 2);
        x.data<float>()[1, 0] = 5;
        x.data<float>().CopyFrom(new float[] { 7 }, tensorIndex: 3);
        Assert.Equal([0f, 0, 5, 7], x.data<float>().ToArray());
        x.bytes = new byte[16];
        Assert.Equal(0f, x.sum().item<float>());
    }

    [Fact]
    public void Reading_elements_leaves_no_tensor_behind()
    {
        using var x = ones(2, 2);
        var live = DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        var elements = x.data<float>();
        Assert.Equal(4, elements.Sum());
        Assert.Equal(live, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
        elements.Dispose();
        Assert.Equal(2, x[0].sum().item<float>());
        Assert.Throws<ObjectDisposedException>(() => elements[0]);
        var late = x.data<float>();
        x.Dispose();
        Assert.Throws<ObjectDisposedException>(() => late[0]);
    }

    [Fact]
    public void Positions_of_every_integer_that_CSharp_writes_pick_elements()
    {
        var x = arange(6).view(2, 3);
        Tensor rows = tensor(new[] { 1, 0 }), columns = tensor(new[] { 2, 1 });
        Assert.Equal([5L, 1], x[rows, columns].data<long>().ToArray());
        Assert.Equal(4, x[1, tensor(1L)].item<long>());
        Assert.Equal([2L, 5], x[TensorIndex.Colon, TensorIndex.Tensor(columns)][TensorIndex.Colon, 0].data<long>().ToArray());
        x[rows, columns] = tensor(new[] { 7L, 8 });
        x[0, tensor(0)] = tensor(9L);
        Assert.Equal([9L, 8, 2, 3, 4, 7], x.data<long>().ToArray());
    }

    [Fact]
    public void Elements_are_read_only_as_what_they_are()
    {
        Assert.Throws<ArgumentException>(() => ones(2).data<double>());
        Assert.Throws<ArgumentException>(() => ones(2).item<float>());
        Assert.Throws<ArgumentException>(() => ones(1).item<long>());
        Assert.Equal(2, tensor(2.7f).ToInt32());
        Assert.Equal(2.5, tensor(new[] { (Half)2.5 }).ToDouble());
        Assert.True(tensor(3L).ToBoolean());
        Assert.Equal(2.5f, (float)tensor(2.5));
    }

    [Fact]
    public void Parts_are_assigned()
    {
        var x = zeros(3, 4);
        x[0] = ones(4);
        x[1, 2] = 5f;
        x[2, 1..3] = tensor(new[] { 7f, 8f });
        x[x == 5] = -1;
        x[TensorIndex.Colon, ^1] = tensor(new[] { 1f, 2f, 3f });
        x[tensor(new long[] { 0, 0 }), tensor(new long[] { 0, 1 })] = tensor(new[] { 9f, 10f });
        Assert.Equal([9f, 10, 1, 1, 0, 0, -1, 2, 0, 7, 8, 3], x.data<float>().ToArray());
        x.index_put_(ones(2), [tensor(new long[] { 2, 2 }), tensor(new long[] { 0, 0 })], accumulate: true);
        Assert.Equal(2f, x[2, 0].item<float>());
        x[TensorIndex.Tensor(tensor(new[] { 0, 1 })), 3] = 6;
        Assert.Equal([6f, 6, 3], x[.., 3].data<float>().ToArray());
    }

    [Fact]
    public void Indices_combine()
    {
        var x = arange(24).view(2, 3, 4);
        Assert.Equal([2L, 4], x[TensorIndex.Ellipsis, 1, TensorIndex.Colon].shape);
        Assert.Equal([3L], x[1, TensorIndex.Ellipsis, 2].shape);
        Assert.Equal([1L, 2, 3, 2], x[TensorIndex.None, TensorIndex.Ellipsis, 2..].shape);
        Assert.Equal([20L, 22], x[1, 2, TensorIndex.Slice(0, null, 2)].data<long>().ToArray());
        Assert.Equal([2L, 2, 4], x[TensorIndex.Colon, TensorIndex.Tensor(tensor(new long[] { 0, 2 }))].shape);
        Assert.Equal([11L, 23], x[TensorIndex.Ellipsis, 2, 3].data<long>().ToArray());
        Assert.Equal([1L, 2, 3, 4], x[TensorIndex.Bool(true)].shape);
        Assert.Equal(12, x[x > 11].numel());
        Assert.Equal(6L, x[0, 1, 2].item<long>());
        Assert.Equal([1L, 2], x[(0, 1), (1, null), 3].shape);
        Assert.Equal([1L, 22], x[tensor(new[] { 0, 1 }), tensor(new[] { 0, 2 }), tensor(new[] { 1, 2 })].data<long>().ToArray());
        Assert.Throws<ExternalException>(() => x[2]);
    }

    [Fact]
    public void In_place_methods_return_the_tensor_itself()
    {
        var x = ones(2);
        Assert.Same(x, x.add_(1).mul_(3).sub_(ones(2)).div_(5).zero_().fill_(4).clamp_(0, 2));
        Assert.Equal([2f, 2f], x.data<float>().ToArray());
        Assert.Same(x, x.copy_(tensor(new[] { 1, 2 })));
        Assert.Equal([1f, 2f], x.data<float>().ToArray());
    }

    [Fact]
    public void Numbers_of_any_kind_mix_with_tensors()
    {
        var x = tensor(new[] { 1L, 2L });
        Assert.Equal(ScalarType.Int64, (x + 1).dtype);
        Assert.Equal(ScalarType.Float32, (x * 0.5).dtype);
        Assert.Equal([0.5f, 1f], (x * 0.5).data<float>().ToArray());
        Assert.Equal([4L, 3L], (5 - x).data<long>().ToArray());
        Assert.Equal([true, false], (x == 1).data<bool>().ToArray());
        Assert.Equal([true, false], (2 > x).data<bool>().ToArray());
        Assert.Equal([false, true], (~(x == 1) & (x >= 2)).data<bool>().ToArray());
        Assert.Equal([0.5f, 0.25f], x.@float().pow(-1).div(2).data<float>().ToArray());
        Assert.Equal([0L, 1L], x.div(2, RoundingMode.floor).data<long>().ToArray());
    }

    [Fact]
    public void Several_results_come_as_a_tuple()
    {
        var x = tensor(new float[,] { { 3, 1, 2 }, { 4, 6, 5 } });
        var (values, indexes) = x.max(1);
        Assert.Equal([3f, 6f], values.data<float>().ToArray());
        Assert.Equal([0L, 1L], indexes.data<long>().ToArray());
        var (sorted, order) = sort(x, descending: true);
        Assert.Equal([3f, 2, 1, 6, 5, 4], sorted.data<float>().ToArray());
        Assert.Equal([0L, 2, 1, 1, 2, 0], order.data<long>().ToArray());
        Assert.Equal([2L, 1L], x.argmin(1).add(1).data<long>().ToArray().Select(i => i));
    }

    [Fact]
    public void Elements_roll_along_several_dimensions()
    {
        Assert.Equal([5L, 3, 4, 2, 0, 1], arange(6).view(2, 3).roll((1, 1), (0, 1)).data<long>().ToArray());
        Assert.Equal([3L, 2, 1, 0], roll(arange(4).view(1, 2, 2), (0, 1, 1), (0, 1, 2)).data<long>().ToArray());
    }

    [Fact]
    public void Pieces_come_as_an_array()
    {
        var x = arange(10);
        Assert.Equal([4L, 4, 2], x.split(4).Select(piece => piece.numel()));
        Assert.Equal([1L, 9], x.split([1, 9]).Select(piece => piece.numel()));
        Assert.Equal([5L, 5], x.chunk(2).Select(piece => piece.numel()));
        Assert.Equal(2, meshgrid([arange(2), arange(3)]).Length);
    }

    [Fact]
    public void Conversions_change_type_and_can_dispose()
    {
        var x = tensor(new[] { 0.4f, 1.6f });
        Assert.Equal([0L, 1L], x.to(int64).data<long>().ToArray());
        var doubled = x.to(float64, disposeAfter: true);
        Assert.True(x.IsInvalid);
        Assert.Equal(ScalarType.Float64, doubled.dtype);
        Assert.Equal(doubled.Handle, doubled.to(float64).Handle);
    }

    [Fact]
    public void Sizes_are_told_by_dimension()
    {
        var x = zeros(2, 3, 4, int16);
        Assert.Equal((4L, 2L, 3L, 24L, 2L), (x.size(-1), x.size(0), x.ndim, x.numel(), x.ElementSize));
        Assert.Equal([12L, 4, 1], x.stride());
        Assert.Throws<ArgumentOutOfRangeException>(() => x.size(3));
        Assert.Equal("cpu", x.device.ToString());
        Size size = x.shape;
        Assert.Equal([2L, 3, 4, 5, 6], size + new long[] { 5, 6 });
        Assert.Equal([3L, 4], size.Slice(1, 3).Shape);
        Assert.Equal((false, true), (size.IsEmpty, Size.Empty.IsEmpty));
    }

    [Fact]
    public void An_error_names_the_shapes_and_not_the_native_stack()
    {
        var exception = Assert.Throws<ExternalException>(() => zeros(2, 3).matmul(zeros(2, 3)));
        Assert.Contains("2x3 and 2x3", exception.Message);
        Assert.DoesNotContain("\n", exception.Message);
    }

    [Fact]
    public void A_tensor_survives_its_file()
    {
        var stream = new MemoryStream();
        var x = randn(3, 200).t();
        x.Save(stream);
        stream.Position = 0;
        Assert.True(TensorExtensionMethods.Load(new BinaryReader(stream)).allclose(x, 0, 0));
    }

    [Fact]
    public void A_buffer_shares_its_memory()
    {
        int[] array = [1, 2, 3, 4];
        using var shared = frombuffer(array, int32, count: 2, offset: 1);
        shared.mul_(10);
        Assert.Equal([1, 20, 30, 4], array);
        array[1] = 5;
        Assert.Equal([5, 30], shared.data<int>().ToArray());
        Assert.Equal([5f, 30, 4], frombuffer(array, float32, offset: 1).data<float>().ToArray());
        Assert.Equal([new(1, 2)], frombuffer(new[,] { { new Complex(1, 2) } }, complex128).data<Complex>().ToArray());
        Assert.Throws<ArgumentException>(() => frombuffer(array, int32, offset: 4));
        Assert.Throws<IndexOutOfRangeException>(() => frombuffer(array, int32, count: 4, offset: 1));
    }

    [Fact]
    public void Arrays_and_lists_of_all_element_types_are_taken_as_tensors()
    {
        var flags = new bool[2];
        as_tensor(flags)[1] = true;
        Assert.True(flags[1]);
        Assert.Equal([1L, 2], as_tensor(new List<long> { 1, 2 }).data<long>().ToArray());
        Assert.Equal((complex64, 1L), (as_tensor(new[] { (1f, 2f) }).dtype, from_array(new BFloat16[1]).numel()));
        Assert.Throws<NotSupportedException>(() => from_array(new[] { "one" }));
    }

    [Fact]
    public void A_shared_array_lives_as_long_as_its_tensor()
    {
        var shared = Made();
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.KeepAlive(new double[100_000]);
        }
        Assert.Equal(5, shared[-1].item<double>());

        static Tensor Made()
        {
            var array = new double[50_000];
            array[^1] = 5;
            return from_array(array);
        }
    }

    [Fact]
    public void Equals_compares_shapes_and_elements()
    {
        var x = arange(6).view(2, 3);
        Assert.True(x.Equals(x.clone()));
        Assert.Equal(x, x.t().contiguous().t());
        Assert.Equal(x, x.to(int32));
        Assert.NotEqual(x, x + 1);
        Assert.NotEqual(x, x.view(3, 2));
        Assert.False(x.Equals("x") || x.Equals((object?)null) || x.Equals(null!));
        Assert.NotEqual(tensor(double.NaN), tensor(double.NaN));
    }

    [Fact]
    public void Arguments_out_of_place_are_told_as_such()
    {
        foreach (var type in new[] { int8, uint8, int16, int32, int64, @bool })
        {
            Assert.Throws<ArgumentException>(() => rand(2, dtype: type));
            Assert.Throws<ArgumentException>(() => randn(2, dtype: type));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => randint(0, 257, [2], uint8));
        Assert.Throws<ArgumentOutOfRangeException>(() => randint(-129, 0, [2], int8));
        Assert.Throws<ArgumentException>(() => ones(2, @bool).positive());
        Assert.Throws<ArgumentException>(() => ones(4, 4, 4).vsplit(3));
        Assert.Throws<ArgumentException>(() => ones(4, 4, 4).hsplit(3));
        Assert.Throws<ArgumentException>(() => ones(4, 4, 4).dsplit(3));
        Assert.Throws<ArgumentException>(() => 1.ToTensor(requires_grad: true));
        Func<Tensor>[] elsewhere = [() => zeros(2, device: "cuda"), () => ones(1).to("cuda:0"), () => ones(1).to(DeviceType.MPS)];
        foreach (var make in elsewhere)
            Assert.Contains("did not initialise", Assert.Throws<InvalidOperationException>(make).Message);
        Assert.Throws<InvalidOperationException>(() => InitializeDeviceType(DeviceType.CUDA));
        Assert.Equal((true, false), (TryInitializeDeviceType(DeviceType.CPU), TryInitializeDeviceType(DeviceType.CUDA)));
        Assert.Equal("cpu", InitializeDevice(null).ToString());
        Scalar scalar = 1;
        Assert.Throws<InvalidOperationException>(() => { Tensor converted = scalar; });
        Assert.Throws<InvalidOperationException>(() => { Tensor converted = TensorIndex.Single(1); });
    }

    [Fact]
    public void An_array_shares_its_memory_unless_its_elements_are_converted()
    {
        float[,] array = { { 1, 2 }, { 3, 4 } };
        using var shared = from_array(array);
        using var alike = as_tensor(array);
        using var converted = from_array(array, float64);
        using var copied = tensor(array);
        array[1, 0] = 30;
        shared[0, 1] = 20;
        Assert.Equal(20, array[0, 1]);
        Assert.Equal([1f, 20, 30, 4], alike.data<float>().ToArray());
        Assert.Equal([1.0, 2, 3, 4], converted.data<double>().ToArray());
        Assert.Equal([1f, 2, 3, 4], copied.data<float>().ToArray());
        Assert.Equal([0L, 3], from_array(new bool[0, 3]).shape);
        Assert.Equal((1f, 2f), from_array(new[] { (1f, 2f) })[0].item<(float, float)>());
    }

    [Fact]
    public void The_default_type_holds_for_new_tensors()
    {
        try
        {
            set_default_dtype(float64);
            Assert.Equal(float64, zeros(2).dtype);
            Assert.Equal(float64, get_default_dtype());
        }
        finally
        {
            set_default_dtype(float32);
        }
        Assert.Equal(float32, rand(2).dtype);
    }

    [Fact]
    public void Sixteen_bit_numbers_round_as_libtorch_does()
    {
        manual_seed(1);
        var wide = cat([randn(500) * 1000, randn(500) / 1e38, tensor(new[] { 0f, -0f, float.NaN, float.PositiveInfinity, float.MaxValue, 1.00390625f, 1.01171875f })]);
        var expected = wide.bfloat16();
        var own = tensor(Array.ConvertAll(wide.data<float>().ToArray(), number => (BFloat16)number));
        Assert.Equal(bfloat16, own.dtype);
        Assert.True(own.@float().allclose(expected.@float(), 0, 0, equal_nan: true));
        Assert.Equal(expected[0].item<BFloat16>(), own[0].ToBFloat16());
        Assert.Equal((BFloat16)3.5f, (BFloat16)1.5f + (BFloat16)2f);
        Assert.True(BFloat16.IsNaN(own[1002].item<BFloat16>()) && BFloat16.IsInfinity(own[1004].item<BFloat16>()));
        Assert.Throws<ArgumentException>(() => own.data<Half>());
        Assert.Equal((Half)0.1f, tensor(new[] { (Half)0.1f })[0].item<Half>());
    }

    [Fact]
    public void A_mode_holds_until_it_is_disposed()
    {
        Assert.False(are_deterministic_algorithms_enabled());
        using (use_deterministic_algorithms(warn_only: true))
        {
            Assert.True(are_deterministic_algorithms_enabled() && is_deterministic_algorithms_warn_only_enabled());
            using (use_deterministic_algorithms(false)) Assert.False(are_deterministic_algorithms_enabled());
            Assert.True(is_deterministic_algorithms_warn_only_enabled());
        }
        Assert.False(are_deterministic_algorithms_enabled() || is_deterministic_algorithms_warn_only_enabled());
    }

    [Fact]
    public void Types_meet_and_have_limits()
    {
        Assert.Equal(float32, promote_types(int64, float32));
        Assert.Equal(complex128, result_type(zeros(1, complex64), zeros(1, float64)));
        Assert.True(can_cast(int32, float32) && !can_cast(float32, int32));
        Assert.Equal((Math.Pow(2, -23), float.MaxValue, 32), (finfo().eps, (float)finfo(float32).max, finfo().bits));
        Assert.Equal(65504, finfo(float16).max);
        Assert.Throws<ArgumentException>(() => finfo(int32));
        Assert.Equal([2L, 3], broadcast_shapes([2, 1], [3]).ToArray());
    }
}
