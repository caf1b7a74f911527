using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace TorchSharp.Utils;

/// <summary>A dictionary that keeps the order in which its keys were added.</summary>
public class OrderedDict<TKey, TValue> : IDictionary<TKey, TValue>, IList<(TKey, TValue)> where TKey : notnull
{
    private readonly List<(TKey, TValue)> list = [];
    private readonly Dictionary<TKey, TValue> dictionary = [];

    /// <summary>The value of a key; setting an existing key keeps its place.</summary>
    public TValue this[TKey key]
    {
        get => dictionary[key];
        set
        {
            var index = list.FindIndex(item => item.Item1.Equals(key));
            if (index < 0) list.Add((key, value));
            else list[index] = (key, value);
            dictionary[key] = value;
        }
    }

    /// <summary>The key and value at a position.</summary>
    public (TKey, TValue) this[int index]
    {
        get => list[index];
        set
        {
            dictionary.Remove(list[index].Item1);
            dictionary.Add(value.Item1, value.Item2);
            list[index] = value;
        }
    }

    /// <summary>The keys in order.</summary>
    public ICollection<TKey> Keys => [.. list.Select(item => item.Item1)];

    /// <summary>The values in the order of their keys.</summary>
    public ICollection<TValue> Values => [.. list.Select(item => item.Item2)];

    /// <summary>The number of keys.</summary>
    public int Count => list.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>Adds a key. Throws <see cref="ArgumentException"/> where it is there already.</summary>
    public void Add(TKey key, TValue value)
    {
        dictionary.Add(key, value);
        list.Add((key, value));
    }

    /// <summary>Adds a key. Throws <see cref="ArgumentException"/> where it is there already.</summary>
    public void Add((TKey, TValue) item) => Add(item.Item1, item.Item2);

    /// <summary>Adds a key. Throws <see cref="ArgumentException"/> where it is there already.</summary>
    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    /// <summary>Removes all keys.</summary>
    public void Clear()
    {
        list.Clear();
        dictionary.Clear();
    }

    /// <summary>True where the key is there.</summary>
    public bool ContainsKey(TKey key) => dictionary.ContainsKey(key);

    /// <summary>True where the key is there with the value.</summary>
    public bool Contains((TKey, TValue) item) => list.Contains(item);

    /// <summary>True where the key is there with the value.</summary>
    public bool Contains(KeyValuePair<TKey, TValue> item) => list.Contains((item.Key, item.Value));

    /// <summary>The value of a key, where it is there.</summary>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value) => dictionary.TryGetValue(key, out value);

    /// <summary>The position of a key and value, -1 where they are not there.</summary>
    public int IndexOf((TKey, TValue) item) => list.IndexOf(item);

    /// <summary>Adds a key at a position.</summary>
    public void Insert(int index, (TKey, TValue) item)
    {
        dictionary.Add(item.Item1, item.Item2);
        list.Insert(index, item);
    }

    /// <summary>Removes a key.</summary>
    public bool Remove(TKey key)
    {
        if (!dictionary.Remove(key)) return false;
        list.RemoveAt(list.FindIndex(item => item.Item1.Equals(key)));
        return true;
    }

    /// <summary>Removes a key.</summary>
    public bool Remove((TKey, TValue) item) => Contains(item) && Remove(item.Item1);

    /// <summary>Removes a key.</summary>
    public bool Remove(KeyValuePair<TKey, TValue> item) => Contains(item) && Remove(item.Key);

    /// <summary>Removes the key at a position.</summary>
    public void RemoveAt(int index)
    {
        dictionary.Remove(list[index].Item1);
        list.RemoveAt(index);
    }

    /// <summary>Copies keys and values in order.</summary>
    public void CopyTo((TKey, TValue)[] array, int arrayIndex) => list.CopyTo(array, arrayIndex);

    /// <summary>Copies keys and values in order.</summary>
    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        foreach (var (key, value) in list) array[arrayIndex++] = new(key, value);
    }

    /// <summary>Keys and values in order.</summary>
    public IEnumerator<(TKey, TValue)> GetEnumerator() => list.GetEnumerator();

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() =>
        list.Select(item => new KeyValuePair<TKey, TValue>(item.Item1, item.Item2)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => list.GetEnumerator();
}
