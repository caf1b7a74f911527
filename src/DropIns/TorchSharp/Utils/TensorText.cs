using System.Globalization;
using System.Numerics;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Writes a tensor as text in TorchSharp's styles.</summary>
internal sealed class TensorText
{
    private readonly Tensor tensor;
    private readonly string format;
    private readonly int width;
    private readonly CultureInfo culture;
    private readonly string newLine;
    private readonly long[] shape;
    private Func<long, string> element = null!;

    internal TensorText(Tensor tensor, string format, int width, CultureInfo? culture, string newLine)
    {
        (this.tensor, this.format, this.width, this.newLine) = (tensor, format, width, newLine);
        this.culture = culture ?? CultureInfo.CurrentCulture;
        shape = tensor.shape;
    }

    private string Metadata => $"[{string.Join('x', shape)}], type = {tensor.dtype}, device = {tensor.device}";

    internal string Write(TensorStringStyle style)
    {
        if (style == TensorStringStyle.Metadata || tensor.device_type == DeviceType.META) return Metadata;
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        element = Elements(tensor.detach().cpu().contiguous());
        return style switch
        {
            TensorStringStyle.Julia => Julia(),
            TensorStringStyle.Numpy => Numpy(),
            TensorStringStyle.CSharp => $"{Metadata}, value = {CSharp()}",
            _ => throw new ArgumentException($"{style} is not a style of tensors", nameof(style)),
        };
    }

    private string Julia()
    {
        var text = new StringBuilder(Metadata);
        if (shape.Length == 0) return text.Append(", value = ").Append(element(0)).ToString();
        text.Append(newLine);
        long columns = shape[^1];
        long rows = shape.Length == 1 ? 1 : shape[^2];
        var matrices = shape.SkipLast(2).TotalSize();
        for (long matrix = 0; matrix < matrices; matrix++)
        {
            if (shape.Length > 2)
            {
                if (matrix > 0) text.Append(newLine);
                text.Append('[').AppendJoin(',', Position(matrix)).Append(",..,..] =").Append(newLine);
            }
            Matrix(text, matrix * rows * columns, rows, columns);
        }
        return text.ToString();
    }

    /// <summary>The index of a matrix in the leading dimensions.</summary>
    private long[] Position(long matrix)
    {
        var position = new long[shape.Length - 2];
        for (int i = position.Length - 1; i >= 0; i--) (matrix, position[i]) = Math.DivRem(matrix, shape[i]);
        return position;
    }

    /// <summary>Rows with aligned columns, as many as fit in the width of the narrowest row.</summary>
    private void Matrix(StringBuilder text, long start, long rows, long columns)
    {
        const string ellipsis = "...";
        var cells = new List<List<string>>();
        for (long row = 0; row < rows; row++)
        {
            var line = new List<string>();
            int left = width;
            for (long column = 0; column < columns; column++)
            {
                var cell = element(start + row * columns + column);
                if (left - cell.Length - ellipsis.Length - 1 < 0) break;
                line.Add(cell);
                left -= cell.Length + 1;
            }
            cells.Add(line);
        }
        int shown = cells.Count == 0 ? 0 : cells.Min(line => line.Count);
        var widths = Enumerable.Range(0, shown).Select(column => cells.Max(line => line[column].Length)).ToArray();
        foreach (var line in cells)
        {
            for (int column = 0; column < shown; column++) text.Append(' ').Append(line[column].PadLeft(widths[column]));
            if (shown < columns) text.Append(' ').Append(ellipsis);
            text.Append(newLine);
        }
    }

    private string Numpy() => shape.Length == 0 ? element(0) : $"[{Rows(0, 0, csharp: false)}]";

    private string CSharp()
    {
        if (shape.Length == 0) return element(0);
        var type = $"{Keyword} [{new string(',', shape.Length - 1)}]";
        var rows = Rows(0, 0, csharp: true);
        return shape.Length == 1 ? $"{type} {{{rows}}}" : $"{newLine}{type} {{{newLine} {rows}{newLine}}}";
    }

    /// <summary>What stands from an element on between the brackets of a dimension; many rows and columns are left out.</summary>
    private string Rows(int dim, long start, bool csharp)
    {
        var text = new StringBuilder();
        var last = shape[dim] - 1;
        if (dim == shape.Length - 1)
        {
            foreach (var column in Shown(shape[dim], maxColumns))
                text.Append(column < 0 ? "... " : element(start + column) + (csharp ? Suffix : "") + (column < last ? ", " : ""));
            return text.ToString();
        }
        var stride = shape.Skip(dim + 1).TotalSize();
        var end = csharp ? newLine : string.Concat(Enumerable.Repeat(newLine, shape.Length - 1 - dim));
        foreach (var row in Shown(shape[dim], maxRows))
        {
            if (row != 0) text.Append(' ', dim + 1);
            if (row < 0) text.Append("...").Append(end);
            else
            {
                var inner = Rows(dim + 1, start + row * stride, csharp);
                text.Append(csharp ? $"{{{inner}}}" : $"[{inner}]");
                if (row < last) text.Append(csharp ? "," : "").Append(end);
            }
        }
        return text.ToString();
    }

    /// <summary>All positions, or the first and last ones with -1 between.</summary>
    private static IEnumerable<long> Shown(long count, int max)
    {
        for (long i = 0; i < count; i++)
        {
            if (count > max && i == max - max / 2)
            {
                yield return -1;
                i = Math.Max(i, count - max / 2);
            }
            if (i < count) yield return i;
        }
    }

    private string Suffix => tensor.dtype switch
    {
        ScalarType.Float32 or ScalarType.Float16 or ScalarType.BFloat16 => "f",
        ScalarType.Int64 => "L",
        _ => "",
    };

    private string Keyword => tensor.dtype switch
    {
        ScalarType.Byte => "byte",
        ScalarType.Int8 => "sbyte",
        ScalarType.Int16 => "short",
        ScalarType.Int32 => "int",
        ScalarType.Int64 => "long",
        ScalarType.Float64 => "double",
        ScalarType.Bool => "bool",
        ScalarType.Float16 => "float16",
        ScalarType.BFloat16 => "bfloat16",
        ScalarType.ComplexFloat32 => "complex32",
        ScalarType.ComplexFloat64 => "complex64",
        _ => "float",
    };

    private Func<long, string> Elements(Tensor flat)
    {
        switch (flat.dtype)
        {
            case ScalarType.Bool: return Of(flat, (bool value) => value.ToString());
            case ScalarType.Byte: return Of(flat, (byte value) => value.ToString(culture));
            case ScalarType.Int8: return Of(flat, (sbyte value) => value.ToString(culture));
            case ScalarType.Int16: return Of(flat, (short value) => value.ToString(culture));
            case ScalarType.Int32: return Of(flat, (int value) => value.ToString(culture));
            case ScalarType.Int64: return Of(flat, (long value) => value.ToString(culture));
            case ScalarType.Float64: return Of(flat, (double value) => value.ToString(format, culture));
            case ScalarType.ComplexFloat32: return Of(flat, ((float, float) value) => Complex(value.Item1, value.Item2));
            case ScalarType.ComplexFloat64: return Of(flat, (Complex value) => Complex(value.Real, value.Imaginary));
            default:
                using (var single = flat.to_type(ScalarType.Float32)) return Of(single, (float value) => value.ToString(format, culture));
        }
    }

    private static Func<long, string> Of<T>(Tensor flat, Func<T, string> text) where T : unmanaged
    {
        var values = flat.Data<T>().ToArray();
        return index => text(values[index]);
    }

    private string Complex(double real, double imaginary)
    {
        var first = real.ToString(format, culture);
        if (imaginary == 0) return first;
        var second = imaginary.ToString(format, culture) + "i";
        return real == 0 ? second : $"{first}+{second}";
    }
}
