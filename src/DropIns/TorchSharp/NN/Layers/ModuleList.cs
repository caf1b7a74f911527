using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A list of modules that are registered by their position.</summary>
public class ModuleList<T> : nn.Module, IList<T> where T : nn.Module
{
    private readonly List<T> list = [];

    /// <summary>Makes a list of modules.</summary>
    public ModuleList(params T[] modules) : base(nameof(ModuleList<T>)) => extend(modules);

    /// <summary>The module at a position.</summary>
    public T this[int index]
    {
        get => list[index];
        set
        {
            list[index] = value;
            Register();
        }
    }

    /// <summary>The number of modules.</summary>
    public int Count => list.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>Registers the modules by their position.</summary>
    protected override void RegisterComponents()
    {
    }

    /// <summary>Puts a module at the end.</summary>
    public void Add(T item)
    {
        list.Add(item);
        Register();
    }

    /// <summary>Puts modules at the end.</summary>
    public void append(params T[] parameters) => extend(parameters);

    /// <summary>Puts modules at the end.</summary>
    public void extend(IEnumerable<T> modules)
    {
        list.AddRange(modules);
        Register();
    }

    /// <summary>Removes all modules.</summary>
    public void Clear()
    {
        list.Clear();
        Register();
    }

    /// <summary>True where the module is in the list.</summary>
    public bool Contains(T item) => list.Contains(item);

    /// <summary>Copies the modules to an array.</summary>
    public void CopyTo(T[] array, int arrayIndex) => list.CopyTo(array, arrayIndex);

    /// <summary>The modules in order.</summary>
    public IEnumerator<T> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The position of a module, -1 where it is not in the list.</summary>
    public int IndexOf(T item) => list.IndexOf(item);

    /// <summary>Puts a module at a position.</summary>
    public void Insert(int index, T item)
    {
        list.Insert(index, item);
        Register();
    }

    /// <summary>Removes a module.</summary>
    public bool Remove(T item)
    {
        var removed = list.Remove(item);
        Register();
        return removed;
    }

    /// <summary>Removes the module at a position.</summary>
    public void RemoveAt(int index)
    {
        list.RemoveAt(index);
        Register();
    }

    private void Register()
    {
        _internal_submodules.Clear();
        for (int i = 0; i < list.Count; i++) register_module(i.ToString(), list[i]);
    }
}
