using System.Text;
using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Writes a tensor to a file in libtorch's format, which Python reads with <c>torch.jit.load</c>.</summary>
    public static void save(Tensor t, string location) => t.save(location);

    /// <summary>Reads a tensor from a file in libtorch's format. Such a file can hold code: read only those of people you trust.</summary>
    public static Tensor load(string location) => Tensor.load(location);

    public partial class Tensor
    {
        /// <summary>Writes the tensor to a file in libtorch's format, which Python reads with <c>torch.jit.load</c>.</summary>
        public void save(string location)
        {
            ArgumentNullException.ThrowIfNull(location);
            NativeMethods.Check(NativeMethods.tensor_save(Handle, location));
            GC.KeepAlive(this);
        }

        /// <summary>Reads a tensor from a file in libtorch's format. Such a file can hold code: read only those of people you trust.</summary>
        public static Tensor load(string location)
        {
            ArgumentNullException.ThrowIfNull(location);
            return new(NativeMethods.Check(NativeMethods.tensor_load(location)));
        }

        /// <summary>Reads a tensor in TorchSharp's format from a file.</summary>
        public static Tensor Load(string location)
        {
            using var stream = File.OpenRead(location);
            return Load(stream);
        }

        /// <summary>Reads a tensor in TorchSharp's format.</summary>
        public static Tensor Load(Stream stream)
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            return Load(reader);
        }

        /// <summary>Reads a tensor in TorchSharp's format.</summary>
        public static Tensor Load(BinaryReader reader) => TensorExtensionMethods.Load(reader);
    }
}
