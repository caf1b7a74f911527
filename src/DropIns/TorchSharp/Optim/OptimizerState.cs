using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What an optimizer remembers of one parameter.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>Makes the state of a parameter that was never trained.</summary>
    public OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>How often the parameter was trained.</summary>
    internal abstract long Steps { get; set; }

    /// <summary>Goes over the fields in the order of TorchSharp's files.</summary>
    private protected abstract void Visit(FieldVisitor visitor);

    /// <summary>Makes the tensors that are missing, as they are before the first step.</summary>
    internal virtual void Complete(OptimizerOptions options)
    {
    }

    /// <summary>Forgets everything.</summary>
    /// <param name="options">The options of the parameter's group.</param>
    public virtual void Initialize(OptimizerOptions options)
    {
        Free();
        Complete(options);
    }

    /// <summary>Writes the state in TorchSharp's format.</summary>
    public virtual void SaveStateDict(BinaryWriter writer) => Visit(new FieldVisitor.Writer(writer));

    /// <summary>Reads a state in TorchSharp's format.</summary>
    public virtual void LoadStateDict(BinaryReader reader) => Visit(new FieldVisitor.Reader(reader, _parameter));

    /// <summary>Copies another parameter's state. Throws <see cref="ArgumentException"/> where it is another optimizer's.</summary>
    public virtual void LoadStateDict(OptimizerState source) => Visit(new FieldVisitor.Setter(ValuesOf(source)));

    /// <summary>True where the numbers are equal and the tensors close.</summary>
    public virtual bool ApproximatelyEquals(OptimizerState other) =>
        other.GetType() == GetType() && ValuesOf(this).Zip(ValuesOf(other)).All(pair =>
            pair is (Tensor first, Tensor second) ? first.allclose(second) : Equals(pair.First, pair.Second));

    /// <summary>Moves the tensors to another device.</summary>
    public virtual void to(Device device) =>
        Visit(new FieldVisitor.Setter(ValuesOf(this).Select(value => value is Tensor tensor ? tensor.to(device) : value)));

    internal void Free()
    {
        foreach (var value in ValuesOf(this)) (value as Tensor)?.Dispose();
        Visit(new FieldVisitor.Setter(ValuesOf(this).Select(value => value is long ? (object)0L : null)));
        Steps = 0;
    }

    private protected Tensor Zeros() => zeros_like(_parameter).DetachFromDisposeScope();

    private List<object?> ValuesOf(OptimizerState state)
    {
        if (state.GetType() != GetType()) throw new ArgumentException($"the state is {state.GetType().FullName}, expected {GetType().FullName}");
        var collector = new FieldVisitor.Collector();
        state.Visit(collector);
        return collector.Values;
    }
}
