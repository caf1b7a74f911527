using System.Reflection;

namespace Microsoft.ML.Data;

/// <summary>The columns that the fields and properties of a class stand for. Its columns may be changed before use.</summary>
public sealed class SchemaDefinition : List<SchemaDefinition.Column>
{
    private SchemaDefinition()
    {
    }

    /// <summary>The column of a name, or null.</summary>
    public Column? this[string columnName]
    {
        get => Find(column => column.ColumnName == columnName);
        set
        {
            var place = FindIndex(column => column.ColumnName == columnName);
            if (value is null || value.ColumnName != columnName)
                throw new ArgumentException($"The column name is specified as '{value?.ColumnName}' but must match '{columnName}'");
            if (place < 0)
                Add(value);
            else
                this[place] = value;
        }
    }

    /// <summary>The columns of a class: its public fields, then its public properties.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A member is of a type that no column has.</exception>
    public static SchemaDefinition Create(Type userType, Direction direction = Direction.Both)
    {
        ArgumentNullException.ThrowIfNull(userType);
        var result = new SchemaDefinition();
        var fields = userType.GetFields(BindingFlags.Public | BindingFlags.Instance).Where(field => !field.IsLiteral);
        var properties = userType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0
            && (!direction.HasFlag(Direction.Read) || property.GetMethod is { IsPublic: true })
            && (!direction.HasFlag(Direction.Write) || property.SetMethod is { IsPublic: true }));
        foreach (var member in fields.Cast<MemberInfo>().Concat(properties).Where(member => member.GetCustomAttribute<NoColumnAttribute>() is null))
        {
            var name = member.GetCustomAttribute<ColumnNameAttribute>()?.Name ?? member.Name;
            if (result[name] is not null)
                throw new InvalidOperationException($"Column '{name}' is defined by two members of {userType.Name}");
            result.Add(new Column(member.Name, name, MemberTypes.ColumnType(member)));
        }

        return result;
    }

    /// <summary>Whether members are read, written, or both.</summary>
    [Flags]
    public enum Direction
    {
        /// <summary>Rows are read from objects.</summary>
        Read = 1,

        /// <summary>Rows are written to objects.</summary>
        Write = 2,

        /// <summary>Rows are read and written.</summary>
        Both = 3,
    }

    /// <summary>A column, and the member that stands for it.</summary>
    public sealed class Column
    {
        private readonly DataViewSchema.Annotations.Builder annotations = new();

        internal Column(string memberName, string columnName, DataViewType type) => (MemberName, ColumnName, ColumnType) = (memberName, columnName, type);

        /// <summary>The name of the field or property.</summary>
        public string MemberName { get; }

        /// <summary>The name of the column.</summary>
        public string ColumnName { get; set; }

        /// <summary>The type of the column; a vector's size may be set here.</summary>
        public DataViewType ColumnType { get; set; }

        /// <summary>What else is known of the column.</summary>
        public DataViewSchema.Annotations Annotations => annotations.ToAnnotations();

        /// <summary>Adds an annotation.</summary>
        public void AddAnnotation<T>(string kind, T value, DataViewType annotationType) =>
            annotations.Add(kind, annotationType, (ref T target) => target = value);

        internal void CopyAnnotations(DataViewSchema.Annotations known) => annotations.Add(known, _ => true);
    }
}
