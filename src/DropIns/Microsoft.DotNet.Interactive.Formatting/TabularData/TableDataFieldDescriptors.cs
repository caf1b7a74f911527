using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting.TabularData;

/// <summary>The columns of a table, in order and by name.</summary>
public class TableDataFieldDescriptors : IReadOnlyCollection<TableSchemaFieldDescriptor>
{
    private readonly List<TableSchemaFieldDescriptor> descriptors = [];

    /// <summary>How many columns there are.</summary>
    public int Count => descriptors.Count;

    /// <summary>A column by its name.</summary>
    /// <exception cref="KeyNotFoundException">There is no column of that name.</exception>
    public TableSchemaFieldDescriptor this[string name] =>
        descriptors.Find(descriptor => descriptor.Name == name) ?? throw new KeyNotFoundException($"There is no column {name}.");

    /// <summary>Adds a column.</summary>
    /// <exception cref="ArgumentException">There is a column of that name.</exception>
    public void Add(TableSchemaFieldDescriptor descriptor)
    {
        if (Contains(descriptor.Name))
            throw new ArgumentException($"There is a column {descriptor.Name} already.", nameof(descriptor));
        descriptors.Add(descriptor);
    }

    /// <summary>True where there is a column of that name.</summary>
    public bool Contains(string name) => descriptors.Exists(descriptor => descriptor.Name == name);

    /// <summary>Goes through the columns.</summary>
    public IEnumerator<TableSchemaFieldDescriptor> GetEnumerator() => descriptors.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
