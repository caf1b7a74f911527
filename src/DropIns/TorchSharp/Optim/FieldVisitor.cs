using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Goes over the fields of an optimizer's options or state, in the order of TorchSharp's files.</summary>
internal abstract class FieldVisitor
{
    internal abstract void Visit(ref long value);

    internal abstract void Visit(ref double? value);

    internal void Visit(ref double value)
    {
        double? boxed = value;
        Visit(ref boxed);
        value = boxed ?? 0;
    }

    internal abstract void Visit(ref bool? value);

    internal abstract void Visit(ref Tensor? value);

    /// <summary>A tensor that may be missing.</summary>
    internal virtual void VisitOptional(ref Tensor? value) => Visit(ref value);

    internal sealed class Writer(BinaryWriter writer) : FieldVisitor
    {
        internal override void Visit(ref long value) => writer.Write(value);

        internal override void Visit(ref double? value) => writer.Write(value!.Value);

        internal override void Visit(ref bool? value) => writer.Write(value!.Value);

        internal override void Visit(ref Tensor? value) => value!.Save(writer);

        internal override void VisitOptional(ref Tensor? value)
        {
            writer.Write(value is not null);
            value?.Save(writer);
        }
    }

    internal sealed class Reader(BinaryReader reader, Tensor? parameter = null) : FieldVisitor
    {
        internal override void Visit(ref long value) => value = reader.ReadInt64();

        internal override void Visit(ref double? value) => value = reader.ReadDouble();

        internal override void Visit(ref bool? value) => value = reader.ReadBoolean();

        internal override void Visit(ref Tensor? value)
        {
            var loaded = TensorExtensionMethods.Load(reader).DetachFromDisposeScope();
            if (!loaded.shape.SequenceEqual(parameter!.shape))
                throw new ArgumentException($"Mismatched tensor shape while loading: the file has [{string.Join(", ", loaded.shape)}], "
                    + $"the parameter [{string.Join(", ", parameter.shape)}]");
            value?.Dispose();
            value = loaded;
        }

        internal override void VisitOptional(ref Tensor? value)
        {
            if (reader.ReadBoolean()) Visit(ref value);
            else
            {
                value?.Dispose();
                value = null;
            }
        }
    }

    internal sealed class Collector : FieldVisitor
    {
        internal List<object?> Values { get; } = [];

        internal override void Visit(ref long value) => Values.Add(value);

        internal override void Visit(ref double? value) => Values.Add(value);

        internal override void Visit(ref bool? value) => Values.Add(value);

        internal override void Visit(ref Tensor? value) => Values.Add(value);
    }

    /// <summary>Sets the fields to values of another object; of tensors it makes copies.</summary>
    internal sealed class Setter(IEnumerable<object?> values) : FieldVisitor
    {
        private readonly Queue<object?> left = new(values);

        internal override void Visit(ref long value) => value = (long)left.Dequeue()!;

        internal override void Visit(ref double? value) => value = (double?)left.Dequeue();

        internal override void Visit(ref bool? value) => value = (bool?)left.Dequeue();

        internal override void Visit(ref Tensor? value)
        {
            var copy = ((Tensor?)left.Dequeue())?.clone().DetachFromDisposeScope();
            value?.Dispose();
            value = copy;
        }
    }
}
