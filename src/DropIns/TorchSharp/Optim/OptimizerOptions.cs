namespace TorchSharp.Modules;

/// <summary>The options of a group of parameters; null takes the optimizer's.</summary>
public class OptimizerOptions
{
    private double? initialLearningRate;

    /// <summary>The learning rate now.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The learning rate a schedule starts from: the present one until a schedule is made.</summary>
    public double InitialLearningRate
    {
        get => initialLearningRate ?? LearningRate ?? 0;
        set => initialLearningRate = value;
    }

    /// <summary>Goes over the further fields in the order of TorchSharp's files.</summary>
    private protected virtual void Visit(FieldVisitor visitor)
    {
    }

    /// <summary>Writes the options in TorchSharp's format.</summary>
    public virtual void SaveStateDict(BinaryWriter writer)
    {
        writer.Write(InitialLearningRate);
        writer.Write(LearningRate!.Value);
        Visit(new FieldVisitor.Writer(writer));
    }

    /// <summary>Reads options in TorchSharp's format.</summary>
    public virtual void LoadStateDict(BinaryReader reader)
    {
        InitialLearningRate = reader.ReadDouble();
        LearningRate = reader.ReadDouble();
        Visit(new FieldVisitor.Reader(reader));
    }

    /// <summary>Copies options. Throws <see cref="ArgumentException"/> where they are another optimizer's.</summary>
    public virtual void LoadStateDict(OptimizerOptions source)
    {
        if (source.GetType() != GetType()) throw new ArgumentException($"the options are {source.GetType().FullName}, expected {GetType().FullName}");
        var collector = new FieldVisitor.Collector();
        source.Visit(collector);
        (InitialLearningRate, LearningRate) = (source.InitialLearningRate, source.LearningRate);
        Visit(new FieldVisitor.Setter(collector.Values));
    }
}
