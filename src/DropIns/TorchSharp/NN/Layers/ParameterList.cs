using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A list of parameters that are registered by their position.</summary>
public class ParameterList : nn.Module, IList<Parameter>
{
    private readonly List<Parameter> list = [];

    /// <summary>Makes a list of parameters.</summary>
    public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => extend(parameters);

    /// <summary>The parameter at a position.</summary>
    public Parameter this[int index]
    {
        get => list[index];
        set
        {
            list[index] = value;
            Register();
        }
    }

    /// <summary>The number of parameters.</summary>
    public int Count => list.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>Puts a parameter at the end.</summary>
    public void Add(Parameter item)
    {
        list.Add(item);
        Register();
    }

    /// <summary>Puts parameters at the end.</summary>
    public void append(params Parameter[] parameters) => extend(parameters);

    /// <summary>Puts parameters at the end.</summary>
    public void extend(IEnumerable<Parameter> parameters)
    {
        list.AddRange(parameters);
        Register();
    }

    /// <summary>Removes all parameters.</summary>
    public void Clear()
    {
        list.Clear();
        Register();
    }

    /// <summary>True where the parameter is in the list.</summary>
    public bool Contains(Parameter item) => list.Contains(item);

    /// <summary>Copies the parameters to an array.</summary>
    public void CopyTo(Parameter[] array, int arrayIndex) => list.CopyTo(array, arrayIndex);

    /// <summary>The parameters in order.</summary>
    public IEnumerator<Parameter> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The position of a parameter, -1 where it is not in the list.</summary>
    public int IndexOf(Parameter item) => list.IndexOf(item);

    /// <summary>Puts a parameter at a position.</summary>
    public void Insert(int index, Parameter item)
    {
        list.Insert(index, item);
        Register();
    }

    /// <summary>Removes a parameter.</summary>
    public bool Remove(Parameter item)
    {
        var removed = list.Remove(item);
        Register();
        return removed;
    }

    /// <summary>Removes the parameter at a position.</summary>
    public void RemoveAt(int index)
    {
        list.RemoveAt(index);
        Register();
    }

    private void Register()
    {
        _internal_params.Clear();
        for (int i = 0; i < list.Count; i++) register_parameter(i.ToString(), list[i]);
    }
}
