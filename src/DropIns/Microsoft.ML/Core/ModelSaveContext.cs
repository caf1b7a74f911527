using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>Where a model writes itself.</summary>
public sealed class ModelSaveContext : IDisposable
{
    internal ModelSaveContext(Stream stream) => Writer = new(stream);

    internal BinaryWriter Writer { get; }

    /// <summary>Writes out what is buffered.</summary>
    public void Dispose() => Writer.Dispose();

    /// <summary>Writes an object with the name of its type, so that reading finds its class again.</summary>
    internal void WriteObject(ICanSaveModel value)
    {
        Writer.Write(value.GetType().AssemblyQualifiedName!);
        value.Save(this);
    }

    internal void WriteStrings(IReadOnlyCollection<string> values) => WriteAll(values, Writer.Write);

    internal void WriteFloats(IReadOnlyCollection<float> values) => WriteAll(values, Writer.Write);

    internal void WriteAll<T>(IReadOnlyCollection<T> values, Action<T> write)
    {
        Writer.Write(values.Count);
        foreach (var value in values)
            write(value);
    }
}
