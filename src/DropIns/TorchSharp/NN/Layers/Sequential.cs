using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules called one after the other, each with the result of the one before.</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    // Apart from what is registered: here two modules may have one name.
    private readonly List<(string name, nn.Module module)> sequence = [];

    /// <summary>Makes a sequence of modules with names.</summary>
    protected internal Sequential(params (string name, nn.Module<Tensor, Tensor> submodule)[] modules) : base(nameof(Sequential))
    {
        foreach (var (moduleName, module) in modules) append(moduleName, module);
    }

    /// <summary>Makes a sequence of modules named by their position.</summary>
    protected internal Sequential(params nn.Module<Tensor, Tensor>[] modules) : base(nameof(Sequential))
    {
        foreach (var module in modules) append(module);
    }

    /// <summary>The number of modules.</summary>
    public int Count => sequence.Count;

    /// <summary>The module at a position.</summary>
    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => (nn.IModule<Tensor, Tensor>)sequence[index].module;

    /// <summary>The modules of a range, as a sequence.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[(int? start, int? end) index] => this[(index.start ?? 0)..(index.end ?? Count)];

    /// <summary>The modules of a range, as a sequence. Throws <see cref="IndexOutOfRangeException"/> where it has an end outside.</summary>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index]
    {
        get
        {
            int start = index.Start.GetOffset(Count), end = index.End.GetOffset(Count);
            foreach (var bound in new[] { start, end })
                if (bound < 0 || bound > Count)
                    throw new IndexOutOfRangeException($"{bound} is not a valid index, the sequence has {Count} modules.");
            var range = sequence[start..Math.Max(start, end)];
            return new Sequential([.. range.Select(child => (child.name, (nn.Module<Tensor, Tensor>)child.module))]);
        }
    }

    /// <summary>Puts a module at the end and returns the sequence.</summary>
    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        sequence.Add((name, Prepared((nn.Module)module)));
        return this;
    }

    /// <summary>Puts a module at the end and returns the sequence.</summary>
    public Sequential append(nn.IModule<Tensor, Tensor> module) => append(Count.ToString(), module);

    /// <inheritdoc/>
    public override IEnumerable<(string name, nn.Module module)> named_children() => sequence;

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor)
    {
        if (Count == 0) return tensor.alias();
        // Results between the modules go when they are no longer needed; differentiation keeps what it needs by itself.
        var result = tensor;
        foreach (var (_, module) in sequence)
        {
            var next = ((nn.IModule<Tensor, Tensor>)module).call(result);
            if (!ReferenceEquals(result, tensor) && !ReferenceEquals(result, next)) result.Dispose();
            result = next;
        }
        return result;
    }
}
