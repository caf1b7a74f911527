using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parameters that are registered under given names, in order.</summary>
public class ParameterDict : nn.Module, IDictionary<string, Parameter>, IList<(string, Parameter)>
{
    /// <summary>Makes an empty dictionary.</summary>
    public ParameterDict() : base(nameof(ParameterDict))
    {
    }

    /// <summary>The parameter of a name.</summary>
    public Parameter this[string key]
    {
        get => _internal_params[key];
        set => _internal_params[key] = value;
    }

    /// <summary>The name and parameter at a position.</summary>
    public (string, Parameter) this[int index]
    {
        get => _internal_params[index];
        set => _internal_params[index] = value;
    }

    /// <summary>The number of parameters.</summary>
    public int Count => _internal_params.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The names in order.</summary>
    public ICollection<string> Keys => _internal_params.Keys;

    /// <summary>The parameters in order.</summary>
    public ICollection<Parameter> Values => [.. _internal_params.Values];

    /// <summary>Adds a parameter under a name.</summary>
    public void Add(string key, Parameter value) => register_parameter(key, value);

    /// <summary>Adds a parameter under a name.</summary>
    public void Add((string, Parameter) item) => Add(item.Item1, item.Item2);

    /// <summary>Adds a parameter under a name.</summary>
    public void Add(KeyValuePair<string, Parameter> item) => Add(item.Key, item.Value);

    /// <summary>Removes all parameters.</summary>
    public void Clear() => _internal_params.Clear();

    /// <summary>Removes all parameters.</summary>
    public void clear() => Clear();

    /// <summary>The names and parameters in order.</summary>
    public IEnumerator<(string, Parameter)> items() => GetEnumerator();

    /// <summary>The names in order.</summary>
    public IEnumerable<string> keys() => Keys;

    /// <summary>The parameters in order.</summary>
    public IEnumerable<Parameter> values() => Values;

    /// <summary>True where a parameter has the name.</summary>
    public bool ContainsKey(string key) => _internal_params.ContainsKey(key);

    /// <summary>True where the parameter has the name.</summary>
    public bool Contains((string, Parameter) item) => IndexOf(item) >= 0;

    /// <summary>True where the parameter has the name.</summary>
    public bool Contains(KeyValuePair<string, Parameter> item) => Contains((item.Key, item.Value));

    /// <summary>The parameter of a name, where there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Parameter value) => _internal_params.TryGetValue(key, out value);

    /// <summary>The position of a name and parameter, -1 where they are not there.</summary>
    public int IndexOf((string, Parameter) item) => _internal_params.IndexOf((item.Item1, item.Item2));

    /// <summary>Adds a parameter at a position.</summary>
    public void Insert(int index, (string, Parameter) item) => _internal_params.Insert(index, (item.Item1, item.Item2));

    /// <summary>Removes a parameter.</summary>
    public bool Remove(string key) => _internal_params.Remove(key);

    /// <summary>Removes a parameter.</summary>
    public bool Remove((string, Parameter) item) => Contains(item) && Remove(item.Item1);

    /// <summary>Removes a parameter.</summary>
    public bool Remove(KeyValuePair<string, Parameter> item) => Remove((item.Key, item.Value));

    /// <summary>Removes the parameter at a position.</summary>
    public void RemoveAt(int index) => _internal_params.RemoveAt(index);

    /// <summary>Copies names and parameters in order.</summary>
    public void CopyTo((string, Parameter)[] array, int arrayIndex)
    {
        foreach (var item in (IEnumerable<(string, Parameter)>)this) array[arrayIndex++] = item;
    }

    /// <summary>Copies names and parameters in order.</summary>
    public void CopyTo(KeyValuePair<string, Parameter>[] array, int arrayIndex)
    {
        foreach (var (key, value) in (IEnumerable<(string, Parameter)>)this) array[arrayIndex++] = new(key, value);
    }

    /// <summary>The names and parameters in order.</summary>
    public IEnumerator<(string, Parameter)> GetEnumerator() => _internal_params.GetEnumerator();

    IEnumerator<KeyValuePair<string, Parameter>> IEnumerable<KeyValuePair<string, Parameter>>.GetEnumerator()
    {
        foreach (var (key, parameter) in (IEnumerable<(string, Parameter)>)_internal_params) yield return new(key, parameter);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
