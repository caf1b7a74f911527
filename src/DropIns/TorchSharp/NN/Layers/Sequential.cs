using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules called one after the other, each with the result of the one before.</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    /// <summary>Makes a sequence of modules with names.</summary>
    protected internal Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules) : base(nameof(Sequential))
    {
        foreach (var (moduleName, module) in modules) register_module(moduleName, module);
    }

    /// <summary>Makes a sequence of modules named by their position.</summary>
    protected internal Sequential(params nn.Module<Tensor, Tensor>[] modules) : base(nameof(Sequential))
    {
        foreach (var module in modules) append(module);
    }

    /// <summary>The number of modules.</summary>
    public int Count => _internal_submodules.Count;

    /// <summary>The module at a position.</summary>
    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => (nn.IModule<Tensor, Tensor>)_internal_submodules[index].Item2;

    /// <summary>The modules of a range, as a sequence.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => this[(index.start ?? 0)..(index.end ?? Count)];

    /// <summary>The modules of a range, as a sequence.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index]
    {
        get
        {
            var (offset, length) = index.GetOffsetAndLength(Count);
            var range = named_children().Skip(offset).Take(length);
            return new Sequential([.. range.Select(child => (child.name, (nn.Module<Tensor, Tensor>)child.module))]);
        }
    }

    /// <summary>Puts a module at the end and returns the sequence.</summary>
    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        register_module(name, (nn.Module)module);
        return this;
    }

    /// <summary>Puts a module at the end and returns the sequence.</summary>
    public Sequential append(nn.IModule<Tensor, Tensor> module) => append(Count.ToString(), module);

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor)
    {
        if (Count == 0) return tensor.alias();
        // Results between the modules go when they are no longer needed; differentiation keeps what it needs by itself.
        var result = tensor;
        foreach (var (_, module) in _internal_submodules)
        {
            var next = ((nn.IModule<Tensor, Tensor>)module).call(result);
            if (!ReferenceEquals(result, tensor) && !ReferenceEquals(result, next)) result.Dispose();
            result = next;
        }
        return result;
    }
}
