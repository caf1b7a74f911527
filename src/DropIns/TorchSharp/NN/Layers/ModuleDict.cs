using System.Collections;
using System.Diagnostics.CodeAnalysis;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules that are registered under given names, in order.</summary>
public class ModuleDict<T> : nn.Module, IDictionary<string, T>, IList<(string, T)> where T : nn.Module
{
    /// <summary>Makes an empty dictionary.</summary>
    public ModuleDict() : base(nameof(ModuleDict<T>))
    {
    }

    internal ModuleDict((string, T)[] modules) : this()
    {
        foreach (var module in modules) Add(module);
    }

    /// <summary>The module of a name.</summary>
    public T this[string key]
    {
        get => (T)_internal_submodules[key];
        set => _internal_submodules[key] = value;
    }

    /// <summary>The name and module at a position.</summary>
    public (string, T) this[int index]
    {
        get => (_internal_submodules[index].Item1, (T)_internal_submodules[index].Item2);
        set => _internal_submodules[index] = value;
    }

    /// <summary>The number of modules.</summary>
    public int Count => _internal_submodules.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The names in order.</summary>
    public ICollection<string> Keys => _internal_submodules.Keys;

    /// <summary>The modules in order.</summary>
    public ICollection<T> Values => [.. _internal_submodules.Values.Cast<T>()];

    /// <summary>The modules are registered as they are added.</summary>
    protected override void RegisterComponents()
    {
    }

    /// <summary>Adds a module under a name.</summary>
    public void Add(string key, T value) => register_module(key, value);

    /// <summary>Adds a module under a name.</summary>
    public void Add((string, T) item) => Add(item.Item1, item.Item2);

    /// <summary>Adds a module under a name.</summary>
    public void Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    /// <summary>Removes all modules.</summary>
    public void Clear() => _internal_submodules.Clear();

    /// <summary>Removes all modules.</summary>
    public void clear() => Clear();

    /// <summary>The names and modules in order.</summary>
    public IEnumerator<(string, T)> items() => GetEnumerator();

    /// <summary>The names in order.</summary>
    public IEnumerable<string> keys() => Keys;

    /// <summary>The modules in order.</summary>
    public IEnumerable<T> values() => Values;

    /// <summary>True where a module has the name.</summary>
    public bool ContainsKey(string key) => _internal_submodules.ContainsKey(key);

    /// <summary>True where the module has the name.</summary>
    public bool Contains((string, T) item) => IndexOf(item) >= 0;

    /// <summary>True where the module has the name.</summary>
    public bool Contains(KeyValuePair<string, T> item) => Contains((item.Key, item.Value));

    /// <summary>The module of a name, where there is one.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        var found = _internal_submodules.TryGetValue(key, out var module);
        value = (T?)module;
        return found;
    }

    /// <summary>The position of a name and module, -1 where they are not there.</summary>
    public int IndexOf((string, T) item) => _internal_submodules.IndexOf((item.Item1, item.Item2));

    /// <summary>Adds a module at a position.</summary>
    public void Insert(int index, (string, T) item) => _internal_submodules.Insert(index, (item.Item1, item.Item2));

    /// <summary>Removes a module.</summary>
    public bool Remove(string key) => _internal_submodules.Remove(key);

    /// <summary>Removes a module.</summary>
    public bool Remove((string, T) item) => Contains(item) && Remove(item.Item1);

    /// <summary>Removes a module.</summary>
    public bool Remove(KeyValuePair<string, T> item) => Remove((item.Key, item.Value));

    /// <summary>Removes the module at a position.</summary>
    public void RemoveAt(int index) => _internal_submodules.RemoveAt(index);

    /// <summary>Copies names and modules in order.</summary>
    public void CopyTo((string, T)[] array, int arrayIndex)
    {
        foreach (var item in (IEnumerable<(string, T)>)this) array[arrayIndex++] = item;
    }

    /// <summary>Copies names and modules in order.</summary>
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex)
    {
        foreach (var (key, value) in (IEnumerable<(string, T)>)this) array[arrayIndex++] = new(key, value);
    }

    /// <summary>The names and modules in order.</summary>
    public IEnumerator<(string, T)> GetEnumerator()
    {
        foreach (var (key, module) in (IEnumerable<(string, nn.Module)>)_internal_submodules) yield return (key, (T)module);
    }

    IEnumerator<KeyValuePair<string, T>> IEnumerable<KeyValuePair<string, T>>.GetEnumerator()
    {
        foreach (var (key, module) in (IEnumerable<(string, nn.Module)>)_internal_submodules) yield return new(key, (T)module);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
