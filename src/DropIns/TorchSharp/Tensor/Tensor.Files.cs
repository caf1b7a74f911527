using System.Text;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
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
