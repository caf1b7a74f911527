using System.Collections;
using System.Diagnostics;
using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>The columns of a table, in order. Of columns with one name the last is seen, the others are hidden.</summary>
[DebuggerDisplay("{ToString()}")]
public sealed partial class DataViewSchema : IReadOnlyList<DataViewSchema.Column>
{
    private readonly Column[] columns;
    private readonly Dictionary<string, int> byName = [];

    private DataViewSchema(IReadOnlyList<DetachedColumn> source)
    {
        for (var i = 0; i < source.Count; i++)
            byName[source[i].Name] = i;
        columns = [.. source.Select((column, i) => new Column(column.Name, i, byName[column.Name] != i, column.Type, column.Annotations))];
    }

    /// <summary>The number of columns.</summary>
    public int Count => columns.Length;

    /// <summary>The column with a name.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    public Column this[string name] => GetColumnOrNull(name ?? throw new ArgumentNullException(nameof(name)))
        ?? throw new ArgumentOutOfRangeException(nameof(name), $"Column '{name}' not found");

    /// <summary>The column at an index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or not below the count.</exception>
    public Column this[int columnIndex] => columnIndex >= 0 && columnIndex < columns.Length
        ? columns[columnIndex]
        : throw new ArgumentOutOfRangeException(nameof(columnIndex));

    /// <summary>The column with a name, or null.</summary>
    public Column? GetColumnOrNull(string name) => byName.TryGetValue(name, out var index) ? columns[index] : null;

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => ((IEnumerable<Column>)columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => columns.GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => $"{Count} columns";

    /// <summary>A column of a schema.</summary>
    public readonly struct Column
    {
        internal Column(string name, int index, bool isHidden, DataViewType type, Annotations annotations) =>
            (Name, Index, IsHidden, Type, Annotations) = (name, index, isHidden, type, annotations);

        /// <summary>The column's name.</summary>
        public string Name { get; }

        /// <summary>The column's place in the schema, from 0.</summary>
        public int Index { get; }

        /// <summary>Whether a later column has the same name.</summary>
        public bool IsHidden { get; }

        /// <summary>The type of the values.</summary>
        public DataViewType Type { get; }

        /// <summary>What else is known of the column, such as the names of a vector's elements.</summary>
        public Annotations Annotations { get; }

        /// <inheritdoc/>
        public override string ToString() => $"{Name}: {Type}{(Annotations.Schema.Count > 0 ? $" {{{Annotations}}}" : "")}";
    }

    /// <summary>A column that is part of no schema yet.</summary>
    public readonly struct DetachedColumn
    {
        /// <summary>A column of a name and a type.</summary>
        public DetachedColumn(string name, DataViewType type, Annotations? annotations = null)
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            ArgumentNullException.ThrowIfNull(type);
            (Name, Type, Annotations) = (name, type, annotations ?? Annotations.Empty);
        }

        /// <summary>A copy of a schema's column.</summary>
        public DetachedColumn(Column column)
            : this(column.Name, column.Type, column.Annotations)
        {
        }

        /// <summary>The column's name.</summary>
        public string Name { get; }

        /// <summary>The type of the values.</summary>
        public DataViewType Type { get; }

        /// <summary>What else is known of the column.</summary>
        public Annotations Annotations { get; }
    }

    /// <summary>Puts a schema together.</summary>
    public sealed class Builder
    {
        private readonly List<DetachedColumn> items = [];

        /// <summary>Adds a column.</summary>
        public void AddColumn(string name, DataViewType type, Annotations? annotations = null) => items.Add(new(name, type, annotations));

        /// <summary>Adds columns.</summary>
        public void AddColumns(IEnumerable<DetachedColumn> source) => items.AddRange(source);

        /// <summary>Adds the columns of another schema.</summary>
        public void AddColumns(IEnumerable<Column> source) => items.AddRange(source.Select(column => new DetachedColumn(column)));

        /// <summary>The schema of the columns added.</summary>
        public DataViewSchema ToSchema() => new(items);
    }
}
