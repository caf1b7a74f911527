using System.Text;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>The parameters and saved buffers by name; the tensors are the module's own.</summary>
            /// <param name="destination">A dictionary to add to.</param>
            /// <param name="prefix">What to put before each name, with a dot.</param>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                foreach (var (key, parameter) in named_parameters()) destination.TryAdd(Prefixed(key), parameter);
                foreach (var (key, buffer) in named_buffers(include_nonpersistent: false)) destination.TryAdd(Prefixed(key), buffer);
                // What several modules share is there under each one's name.
                foreach (var (key, child) in _internal_submodules) child.state_dict(destination, Prefixed(key));
                return destination;

                string Prefixed(string key) => string.IsNullOrEmpty(prefix) ? key : $"{prefix}.{key}";
            }

            /// <summary>Copies the values of a state into the parameters and buffers.</summary>
            /// <param name="source">The state.</param>
            /// <param name="strict">Throw <see cref="InvalidOperationException"/> where the names differ.</param>
            /// <param name="skip">Names to leave as they are.</param>
            /// <returns>The names that only the module has, and those that only the source has.</returns>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(Dictionary<string, Tensor> source,
                bool strict = true, IList<string>? skip = null)
            {
                var own = state_dict();
                var missing = own.Keys.Where(key => !source.ContainsKey(key) && skip?.Contains(key) != true).ToList();
                var unexpected = source.Keys.Where(key => !own.ContainsKey(key) && skip?.Contains(key) != true).ToList();
                if (strict && missing.Count + unexpected.Count > 0)
                    throw new InvalidOperationException("The loaded state_dict is not identical to the target dictionary."
                        + (missing.Count > 0 ? $" Missing: {string.Join(", ", missing)}." : "")
                        + (unexpected.Count > 0 ? $" Unexpected: {string.Join(", ", unexpected)}." : ""));
                using var _ = no_grad();
                foreach (var (key, target) in own)
                {
                    if (skip?.Contains(key) == true || !source.TryGetValue(key, out var value)) continue;
                    if (!target.shape.SequenceEqual(value.shape))
                        throw new ArgumentException($"{key} has the shape [{string.Join(", ", value.shape)}], expected [{string.Join(", ", target.shape)}]");
                    target.copy_(value);
                }
                return (missing, unexpected);
            }

            /// <summary>Writes the state to a file, in TorchSharp's format.</summary>
            public Module save(string location, IList<string>? skip = null)
            {
                using var stream = File.Create(location);
                return save(stream, skip);
            }

            /// <summary>Writes the state, in TorchSharp's format.</summary>
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
                return save(writer, skip);
            }

            /// <summary>Writes the state, in TorchSharp's format.</summary>
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                save_state_dict(writer, state_dict(), skip);
                return this;
            }

            /// <summary>Writes a state, in TorchSharp's format: the number of tensors, then name and tensor of each.</summary>
            public static void save_state_dict(BinaryWriter writer, Dictionary<string, Tensor> sd, IList<string>? skip = null)
            {
                var kept = sd.Where(pair => skip?.Contains(pair.Key) != true).ToList();
                writer.Write7BitEncodedInt64(kept.Count);
                foreach (var (key, tensor) in kept)
                {
                    writer.Write(key);
                    tensor.Save(writer);
                }
            }

            /// <summary>Reads a state written by <see cref="save(string, IList{string})"/> into the parameters and buffers.</summary>
            /// <param name="location">The file.</param>
            /// <param name="strict">Throw <see cref="ArgumentException"/> where the names differ, skipped ones included.</param>
            /// <param name="skip">Names to leave as they are.</param>
            /// <param name="loadedParameters">Told of each name in the file whether the module has it.</param>
            public virtual Module load(string location, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                using var stream = File.OpenRead(location);
                return load(stream, strict, skip, loadedParameters);
            }

            /// <inheritdoc cref="load(string, bool, IList{string}, Dictionary{string, bool})"/>
            public Module load(Stream stream, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <inheritdoc cref="load(string, bool, IList{string}, Dictionary{string, bool})"/>
            public virtual Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null,
                Dictionary<string, bool>? loadedParameters = null)
            {
                using var scope = NewDisposeScope();
                var source = new Dictionary<string, Tensor>();
                for (var count = reader.Read7BitEncodedInt64(); count > 0; count--)
                    source.Add(reader.ReadString(), TensorExtensionMethods.Load(reader));
                var own = state_dict();
                if (strict && source.Keys.FirstOrDefault(key => !own.ContainsKey(key)) is { } unexpected)
                    throw new ArgumentException($"Mismatched module state: the module has no parameter or buffer named '{unexpected}'");
                if (strict && own.Keys.FirstOrDefault(key => !source.ContainsKey(key)) is { } missing)
                    throw new ArgumentException($"Mismatched module state: the file has no value for '{missing}'");
                foreach (var (key, target) in own)
                    if (skip?.Contains(key) != true && source.TryGetValue(key, out var value) && value.dtype != target.dtype)
                        throw new ArgumentException($"Mismatched tensor data types: {key} is {target.dtype}, in the file {value.dtype}");
                load_state_dict(source, strict: false, skip);
                foreach (var key in source.Keys) loadedParameters?.Add(key, own.ContainsKey(key));
                return this;
            }

            /// <summary>Makes a module and reads its state from a file.</summary>
            public static Module Create<T>(string path) where T : Module, new() => new T().load(path);
        }
    }
}
