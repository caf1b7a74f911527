namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class utils
        {
            public static partial class rnn
            {
                /// <summary>Sequences of several lengths side by side, time step after time step, without padding.</summary>
                public sealed class PackedSequence : IDisposeScopeClient
                {
                    /// <summary>The elements: those of the first time step, those of the second, and so on.</summary>
                    public readonly Tensor data;

                    /// <summary>How many sequences reach each time step.</summary>
                    public readonly Tensor batch_sizes;

                    /// <summary>Which sequence stands at each place, the longest first; null where they were given so.</summary>
                    public readonly Tensor? sorted_indices;

                    /// <summary>The place of each sequence; null where they were given in order.</summary>
                    public readonly Tensor? unsorted_indices;

                    private bool disposed;

                    internal PackedSequence(Tensor data, Tensor batch_sizes, Tensor? sorted_indices, Tensor? unsorted_indices)
                    {
                        (this.data, this.batch_sizes, this.sorted_indices, this.unsorted_indices) =
                            (data, batch_sizes, sorted_indices, unsorted_indices);
                        foreach (var tensor in Tensors) tensor.DetachFromDisposeScope();
                        DisposeScopeManager.ThreadSingleton.Register(this);
                    }

                    private IEnumerable<Tensor> Tensors =>
                        new[] { data, batch_sizes, sorted_indices, unsorted_indices }.OfType<Tensor>();

                    private DisposeScope? Owner => ((IDisposeScopeClient)this).OwningDisposeScope;

                    DisposeScope? IDisposeScopeClient.OwningDisposeScope { get; set; }

                    int IDisposeScopeClient.ScopePosition { get; set; }

                    /// <summary>The result of a network for the same sequences.</summary>
                    internal PackedSequence With(Tensor other) =>
                        new(other, batch_sizes.alias(), sorted_indices?.alias(), unsorted_indices?.alias());

                    /// <summary>Moves the sequences to the scope around their own, or out of all scopes.</summary>
                    public PackedSequence MoveToOuterDisposeScope() => Owner?.MoveToOuter(this) ?? this;

                    /// <summary>Moves the sequences to the scope that owns the other ones.</summary>
                    public PackedSequence MoveToOtherDisposeScope(PackedSequence other) => MoveToOtherDisposeScope(other.Owner!);

                    /// <summary>Moves the sequences to another scope; null takes them out of all scopes.</summary>
                    public PackedSequence MoveToOtherDisposeScope(DisposeScope other)
                    {
                        if (Owner is { } owner) return owner.MoveToOther(other, this);
                        other?.Attach(this);
                        return this;
                    }

                    /// <summary>Takes the sequences out of all scopes.</summary>
                    public PackedSequence DetachFromDisposeScope() => Owner?.Detach(this) ?? this;

                    /// <summary>Frees the tensors.</summary>
                    public void Dispose()
                    {
                        if (disposed) return;
                        disposed = true;
                        if (Owner is { } owner) owner.MarkAsDisposed(this);
                        else DisposeScopeManager.Statistics.Of(this).DisposedOutsideScopeCount++;
                        foreach (var tensor in Tensors) tensor.Dispose();
                    }
                }
            }
        }
    }
}
