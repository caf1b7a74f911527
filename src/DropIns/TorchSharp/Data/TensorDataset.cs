using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A set whose examples are the rows of tensors.</summary>
public class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        if (tensors.Length == 0 || tensors.Any(tensor => tensor.size(0) != tensors[0].size(0)))
        {
            var rows = string.Join(", ", tensors.Select(tensor => tensor.size(0)));
            throw new ArgumentException($"the tensors must have equally many rows, got {rows}");
        }
        // Aliases, so that disposing the set leaves the given tensors alone.
        this.tensors = [.. tensors.Select(tensor => tensor.alias().DetachFromDisposeScope())];
    }

    /// <summary>The number of examples.</summary>
    public override long Count => tensors[0].size(0);

    /// <summary>One example: a row of each tensor.</summary>
    public IList<Tensor> this[long index] => [.. tensors.Select(tensor => tensor[index])];

    /// <summary>One example: a row of each tensor.</summary>
    public override IList<Tensor> GetTensor(long index) => this[index];

    /// <summary>Several examples, stacked along a new first dimension.</summary>
    internal IList<Tensor> Rows(long[] indices, Device device)
    {
        using var rows = tensor(indices);
        return [.. tensors.Select(tensor => tensor.index_select(0, rows).to(device))];
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        foreach (var tensor in tensors) tensor.Dispose();
    }
}
