using Microsoft.ML.Data;

namespace Microsoft.ML;

public sealed partial class DataViewSchema
{
    /// <summary>Named values that describe a column, such as <c>SlotNames</c> and <c>KeyValues</c>.</summary>
    public sealed class Annotations
    {
        private readonly Delegate[] getters;

        private Annotations(DataViewSchema schema, Delegate[] getters) => (Schema, this.getters) = (schema, getters);

        /// <summary>No annotation.</summary>
        public static Annotations Empty { get; } = new(new([]), []);

        /// <summary>The names and types of the annotations.</summary>
        public DataViewSchema Schema { get; }

        /// <summary>Reads an annotation.</summary>
        /// <exception cref="InvalidOperationException">The annotation is of another type.</exception>
        public ValueGetter<TValue> GetGetter<TValue>(Column column) => getters[column.Index] as ValueGetter<TValue>
            ?? throw new InvalidOperationException($"Invalid call to '{nameof(GetGetter)}': '{column.Name}' is {column.Type}, not {typeof(TValue)}");

        /// <summary>Reads an annotation.</summary>
        /// <exception cref="InvalidOperationException">There is none of that name, or it is of another type.</exception>
        public void GetValue<TValue>(string kind, ref TValue value)
        {
            var column = Schema.GetColumnOrNull(kind) ?? throw new InvalidOperationException($"Invalid call to '{nameof(GetValue)}': no '{kind}'");
            GetGetter<TValue>(column)(ref value);
        }

        /// <inheritdoc/>
        public override string ToString() => string.Join(", ", Schema.Select(column => column.Name));

        /// <summary>Puts annotations together.</summary>
        public sealed class Builder
        {
            private readonly List<(DetachedColumn Column, Delegate Getter)> items = [];

            /// <summary>Adds an annotation.</summary>
            public void Add<TValue>(string name, DataViewType type, ValueGetter<TValue> getter, Annotations? annotations = null)
            {
                if (type.RawType != typeof(TValue))
                    throw new ArgumentException($"{nameof(type)}.RawType must be {typeof(TValue)}", nameof(type));
                items.Add((new(name, type, annotations), getter));
            }

            /// <summary>Adds the annotations whose name is chosen.</summary>
            public void Add(Annotations annotations, Func<string, bool> selector)
            {
                foreach (var column in annotations.Schema.Where(column => selector(column.Name)))
                    items.Add((new(column), annotations.getters[column.Index]));
            }

            /// <summary>Adds an annotation that is a single value.</summary>
            public void AddPrimitiveValue<TValue>(string name, PrimitiveDataViewType type, TValue value, Annotations? annotations = null) =>
                Add(name, type, (ref TValue target) => target = value, annotations);

            /// <summary>The annotations added.</summary>
            public Annotations ToAnnotations() => new(new([.. items.Select(item => item.Column)]), [.. items.Select(item => item.Getter)]);
        }
    }
}
