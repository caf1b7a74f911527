using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.StateDicts;

/// <summary>
/// Reads the parameters of a model that another program saved: PyTorch's .pt and .pth, and safetensors. A file is read as data: nothing in it
/// is ever run.
/// </summary>
public static class StateDict
{
    /// <summary>Reads a file into named tensors, for <c>module.load_state_dict</c>. Tensors that share their storage in the file share it here.</summary>
    /// <param name="path">The file; its first bytes tell its format.</param>
    /// <param name="entry">Where a .pt file holds a dictionary of dictionaries, the one with the parameters, such as <c>state_dict</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file can't be read; the message is one line that says why.</exception>
    public static Dictionary<string, Tensor> Load(string path, string? entry = null)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: there is no such file.");
        using var scope = NewDisposeScope();
        using var stream = File.OpenRead(path);
        try
        {
            var start = new byte[16];
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            var state = start switch
            {
                [(byte)'P', (byte)'K', 3, 4, ..] => PyTorchArchive.Read(stream, entry),
                [_, _, _, _, _, _, _, _, (byte)'{', ..] => Safetensors.Read(stream),
                [0x80, ..] => throw new InvalidDataException(
                    "written by PyTorch before 1.6, or a plain pickle. Save it again there: torch.save(torch.load(path), path)."),
                _ => throw new InvalidDataException(read == 0 ? "the file is empty." : "neither a PyTorch file (zip) nor safetensors."),
            };
            foreach (var tensor in state.Values.Distinct<Tensor>(ReferenceEqualityComparer.Instance)) tensor.MoveToOuterDisposeScope();
            return state;
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}");
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException($"{path}: the file ends too early; fetch it again.");
        }
    }

    /// <summary>Reads the elements of a tensor of one dimension, in the little-endian order of both formats.</summary>
    /// <param name="stream">The source.</param>
    /// <param name="dtype">The type of the elements.</param>
    /// <param name="count">How many; the caller has checked that the source holds them.</param>
    /// <param name="visit">Told each stretch of bytes, or null.</param>
    internal static Tensor ReadElements(Stream stream, ScalarType dtype, long count, Action<ReadOnlySpan<byte>>? visit = null)
    {
        const long Stretch = 1 << 20;
        // A byte other than 0 and 1 is no truth value.
        var elements = empty(count, dtype == ScalarType.Bool ? ScalarType.Byte : dtype);
        for (long at = 0; at < count; at += Stretch)
        {
            using var stretch = elements.narrow(0, at, Math.Min(Stretch, count - at));
            var bytes = stretch.bytes;
            stream.ReadExactly(bytes);
            visit?.Invoke(bytes);
        }
        return dtype == ScalarType.Bool ? elements.to_type(ScalarType.Bool) : elements;
    }

    /// <summary>A name from a file, fit to stand in a message.</summary>
    internal static string Quoted(string name) =>
        $"'{string.Concat(name.Take(80).Select(character => char.IsControl(character) ? '?' : character))}{(name.Length > 80 ? "…" : "")}'";
}
