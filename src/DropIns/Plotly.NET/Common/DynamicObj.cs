using System.Collections;
using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;
using Plotly.NET;

namespace DynamicObj;

/// <summary>An ordered bag of named properties: what plotly.js gets as a JSON object.</summary>
public class DynamicObj
{
    internal OrderedDictionary<string, object?> Properties { get; private set; } = [];

    /// <summary>The property with this name where there is one of this type, otherwise none.</summary>
    public FSharpOption<TPropertyValue>? TryGetTypedPropertyValue<TPropertyValue>(string propertyName) =>
        Properties.GetValueOrDefault(propertyName) is TPropertyValue value ? FSharpOption<TPropertyValue>.Some(value) : null;

    /// <summary>Sets the property with this name.</summary>
    public void SetProperty(string propertyName, object propertyValue) => Properties[propertyName] = Plain(propertyValue);

    internal object? this[string path]
    {
        get
        {
            var dot = path.IndexOf('.');
            if (dot < 0) return Properties.GetValueOrDefault(path);
            return (Properties.GetValueOrDefault(path[..dot]) as DynamicObj)?[path[(dot + 1)..]];
        }
    }

    internal void Set(string path, object? value)
    {
        var plain = Plain(value);
        if (plain is null) return;
        var dot = path.IndexOf('.');
        if (path.Length == 0) Absorb((DynamicObj)plain);
        else if (dot < 0) Properties[path] = plain;
        else
        {
            var inner = Properties.GetValueOrDefault(path[..dot]) is DynamicObj old ? old.Clone() : new DynamicObj();
            inner.Set(path[(dot + 1)..], plain);
            Properties[path[..dot]] = inner;
        }
    }

    internal DynamicObj Clone()
    {
        var copy = (DynamicObj)MemberwiseClone();
        copy.Properties = new(Properties);
        return copy;
    }

    /// <summary>Takes over the other's properties; objects within objects are merged, everything else is replaced.</summary>
    internal void Absorb(DynamicObj other)
    {
        foreach (var (name, value) in other.Properties)
        {
            if (value is DynamicObj theirs && Properties.GetValueOrDefault(name) is DynamicObj ours)
            {
                var merged = ours.Clone();
                merged.Absorb(theirs);
                Properties[name] = merged;
            }
            else Properties[name] = value;
        }
    }

    internal void Remove(string name) => Properties.Remove(name);

    /// <summary>The value as JSON knows it: options opened, sequences read once into arrays, style parameters as plotly.js names them.</summary>
    internal static object? Plain(object? value) => value switch
    {
        null or string or bool or DynamicObj => value,
        IOptional option => Plain(option.Value),
        IStyleValue style => Plain(style.Value),
        double[] or float[] or int[] or long[] or string[] => ((Array)value).Clone(),
        IEnumerable<double> numbers => numbers.ToArray(),
        IEnumerable<float> numbers => numbers.ToArray(),
        IEnumerable<int> numbers => numbers.ToArray(),
        IEnumerable<string> texts => texts.ToArray(),
        ITuple pair => Enumerable.Range(0, pair.Length).Select(i => Plain(pair[i])).ToArray(),
        IDictionary<string, object?> entries => Bag(entries),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF"),
        IConvertible => value,
        IEnumerable values => values.Cast<object?>().Select(Plain).ToArray(),
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(FSharpOption<>)
            => Plain(type.GetProperty("Value")!.GetValue(value)),
        _ => throw new ArgumentException($"A chart cannot hold a {value.GetType().Name}: give numbers, text, dates or sequences of them."),
    };

    private static DynamicObj Bag(IDictionary<string, object?> entries)
    {
        var bag = new DynamicObj();
        foreach (var (name, value) in entries) bag.Properties[name] = Plain(value);
        return bag;
    }
}
