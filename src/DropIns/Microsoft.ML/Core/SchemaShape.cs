using System.Collections;
using Microsoft.ML.Data;

namespace Microsoft.ML;

/// <summary>The columns of a table as far as they are known before the data.</summary>
public sealed class SchemaShape : IReadOnlyList<SchemaShape.Column>
{
    private static readonly SchemaShape empty = new([]);
    private readonly Column[] columns;

    /// <summary>The shape of these columns.</summary>
    public SchemaShape(IEnumerable<Column> columns) => this.columns = [.. columns];

    /// <summary>The number of columns.</summary>
    public int Count => columns.Length;

    /// <summary>The column at an index.</summary>
    public Column this[int index] => columns[index];

    internal static SchemaShape Create(DataViewSchema schema) =>
        new(schema.Where(column => !column.IsHidden).Select(column => Column.Create(column.Name, column.Type, column.Annotations)));

    internal Column? Find(string name)
    {
        foreach (var column in columns)
        {
            if (column.Name == name)
                return column;
        }

        return null;
    }

    /// <summary>The column of a name, for an estimator that reads it.</summary>
    internal Column Require(string name, string role = "input") => Find(name)
        ?? throw new ArgumentOutOfRangeException("inputSchema", $"Could not find {role} column '{name}'");

    /// <summary>This shape with columns added, in place of those of the same name.</summary>
    internal SchemaShape With(params IEnumerable<Column> added)
    {
        var result = columns.ToList();
        foreach (var column in added)
        {
            var place = result.FindIndex(other => other.Name == column.Name);
            if (place < 0)
                result.Add(column);
            else
                result[place] = column;
        }

        return new(result);
    }

    /// <inheritdoc/>
    public IEnumerator<Column> GetEnumerator() => ((IEnumerable<Column>)columns).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => columns.GetEnumerator();

    /// <summary>What is known of a column.</summary>
    public readonly struct Column
    {
        /// <summary>The column's name.</summary>
        public readonly string Name;

        /// <summary>Whether the values are vectors.</summary>
        public readonly VectorKind Kind;

        /// <summary>The type of the values, of a vector's elements, or of the numbers that are keys.</summary>
        public readonly DataViewType ItemType;

        /// <summary>Whether the values are keys.</summary>
        public readonly bool IsKey;

        /// <summary>What annotations the column has.</summary>
        public readonly SchemaShape Annotations;

        internal Column(string name, VectorKind kind, DataViewType itemType, bool isKey, SchemaShape? annotations = null) =>
            (Name, Kind, ItemType, IsKey, Annotations) = (name, kind, itemType, isKey, annotations ?? empty);

        internal static Column Create(string name, DataViewType type, DataViewSchema.Annotations? annotations = null)
        {
            var vector = type as VectorDataViewType;
            var kind = vector is null ? VectorKind.Scalar : vector.IsKnownSize ? VectorKind.Vector : VectorKind.VariableVector;
            var item = vector?.ItemType ?? type;
            return new(name, kind, item is KeyDataViewType ? NumberType(item.RawType) : item, item is KeyDataViewType,
                annotations is null ? null : SchemaShape.Create(annotations.Schema));
        }

        internal Column Named(string name) => new(name, Kind, ItemType, IsKey, Annotations);

        internal string TypeText()
        {
            var item = IsKey ? $"Key<{ItemType}>" : $"{ItemType}";
            return Kind switch { VectorKind.Vector => $"Vector<{item}>", VectorKind.VariableVector => $"VarVector<{item}>", _ => item };
        }

        private static NumberDataViewType NumberType(Type type) =>
            type == typeof(byte) ? NumberDataViewType.Byte
            : type == typeof(ushort) ? NumberDataViewType.UInt16
            : type == typeof(uint) ? NumberDataViewType.UInt32
            : NumberDataViewType.UInt64;

        /// <summary>Whether the values of a column are vectors.</summary>
        public enum VectorKind
        {
            /// <summary>Single values.</summary>
            Scalar,

            /// <summary>Vectors of one size.</summary>
            Vector,

            /// <summary>Vectors whose size differs from row to row.</summary>
            VariableVector,
        }
    }
}
