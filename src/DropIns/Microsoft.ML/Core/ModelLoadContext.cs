using System.Reflection;

namespace Microsoft.ML;

/// <summary>Where a model reads itself from: each class that saves itself has a constructor that takes this.</summary>
internal sealed class ModelLoadContext(Stream stream, object environment) : IDisposable
{
    public BinaryReader Reader { get; } = new(stream);

    public object Environment => environment;

    public void Dispose() => Reader.Dispose();

    public T ReadObject<T>()
    {
        var name = Reader.ReadString();
        // A file names classes of these assemblies only.
        var type = Type.GetType(name, FindAssembly, null, throwOnError: false);
        var constructor = type?.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, [typeof(ModelLoadContext)]);
        if (constructor is null || !typeof(T).IsAssignableFrom(type))
            throw new FormatException($"Unknown model component {name}");
        return (T)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [this], null);
    }

    public string[] ReadStrings() => ReadAll(Reader.ReadString);

    public float[] ReadFloats() => ReadAll(Reader.ReadSingle);

    public T[] ReadAll<T>(Func<T> read)
    {
        var count = Reader.ReadInt32();
        var values = new List<T>();
        for (var i = 0; i < count; i++)
            values.Add(read());
        return [.. values];
    }

    private static Assembly? FindAssembly(AssemblyName name) =>
        name.Name!.StartsWith("Microsoft.ML.", StringComparison.Ordinal) || name.Name == typeof(object).Assembly.GetName().Name ? Assembly.Load(name.Name) : null;
}
