using System.Numerics;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Native;

/// <summary>
/// One argument of an operator as C# gives it. It refers to the managed object, so that a tensor lives as long as the call.
/// </summary>
internal readonly struct Arg
{
    private readonly Tag tag;
    private readonly long bits;
    private readonly object? item;

    private Arg(Tag tag, long bits = 0, object? item = null) => (this.tag, this.bits, this.item) = (tag, bits, item);

    internal static Arg None => default;

    /// <summary>The schema's own default.</summary>
    internal static Arg Default => new(Tag.Default);

    internal Tensor Tensor => (Tensor)item!;

    public static implicit operator Arg(Tensor? tensor) => tensor is null ? default : new(Tag.Tensor, 0, tensor);
    public static implicit operator Arg(long value) => new(Tag.Int, value);
    public static implicit operator Arg(long? value) => value is long number ? new(Tag.Int, number) : default;
    public static implicit operator Arg(double value) => new(Tag.Double, BitConverter.DoubleToInt64Bits(value));
    public static implicit operator Arg(double? value) => value is double number ? number : default(Arg);
    public static implicit operator Arg(bool value) => new(Tag.Bool, value ? 1 : 0);
    public static implicit operator Arg(bool? value) => value is bool flag ? flag : default(Arg);
    public static implicit operator Arg(ScalarType value) => new(Tag.Int, (long)value);
    public static implicit operator Arg(ScalarType? value) => value is ScalarType type ? type : default(Arg);
    public static implicit operator Arg(long[]? values) => values is null ? default : new(Tag.IntList, 0, values);
    public static implicit operator Arg(double[]? values) => values is null ? default : new(Tag.DoubleList, 0, values);
    public static implicit operator Arg(Tensor?[]? tensors) => tensors is null ? default : new(Tag.OptionalTensorList, 0, tensors);
    public static implicit operator Arg(string? text) => text is null ? default : new(Tag.String, 0, Encoding.UTF8.GetBytes(text));
    public static implicit operator Arg(Device? device) => device is null ? default : new(Tag.Device, 0, InitializeDevice(device));
    public static implicit operator Arg(Generator? generator) => generator is null ? default : new(Tag.Generator, 0, generator);

    public static implicit operator Arg(Scalar? scalar) => scalar is null ? default : scalar.Value switch
    {
        long number => number,
        double number => number,
        bool flag => flag,
        Complex number => new(Tag.Complex, 0, new[] { number.Real, number.Imaginary }),
        _ => throw new ArgumentException($"a scalar of type {scalar.Value.GetType()} is not supported"),
    };

    /// <summary>How many 8-byte slots of scratch memory a list or text needs.</summary>
    internal int Slots => tag switch
    {
        Tag.IntList => ((long[])item!).Length,
        Tag.DoubleList or Tag.Complex => ((double[])item!).Length,
        Tag.OptionalTensorList => ((Tensor?[])item!).Length,
        Tag.String => (((byte[])item!).Length + 7) / 8,
        _ => 0,
    };

    /// <summary>Writes the native form; lists go to scratch memory, whose next free slot is returned.</summary>
    internal unsafe long* Write(Value* target, long* scratch)
    {
        *target = new Value { Tag = tag, Size = 0, Bits = bits };
        switch (tag)
        {
            case Tag.Tensor:
                target->Bits = ((Tensor)item!).Handle;
                return scratch;
            case Tag.Generator:
                target->Bits = ((Generator)item!).Handle;
                return scratch;
            case Tag.Device:
                var device = (Device)item!;
                target->Size = (int)device.type;
                target->Bits = device.index;
                return scratch;
            case Tag.IntList:
                var integers = (long[])item!;
                integers.CopyTo(new Span<long>(scratch, integers.Length));
                target->Size = integers.Length;
                break;
            case Tag.DoubleList or Tag.Complex:
                var numbers = (double[])item!;
                numbers.CopyTo(new Span<double>(scratch, numbers.Length));
                target->Size = numbers.Length;
                break;
            case Tag.OptionalTensorList:
                var tensors = (Tensor?[])item!;
                for (int i = 0; i < tensors.Length; i++) scratch[i] = tensors[i]?.Handle ?? 0;
                target->Tag = Array.IndexOf(tensors, null) < 0 ? Tag.TensorList : Tag.OptionalTensorList;
                target->Size = tensors.Length;
                break;
            case Tag.String:
                var text = (byte[])item!;
                text.CopyTo(new Span<byte>(scratch, text.Length));
                target->Size = text.Length;
                break;
            default:
                return scratch;
        }
        target->Bits = (long)scratch;
        return scratch + Slots;
    }
}
