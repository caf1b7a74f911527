using Microsoft.ML.Runtime;

namespace Microsoft.ML;

/// <summary>Where everything starts: data, transforms, trainers and models. One context and one seed give the same result every time.</summary>
public sealed class MLContext : IHostEnvironment
{
    private readonly Random random;

    /// <summary>A context of its own.</summary>
    /// <param name="seed">The seed of all that is random, or null for another result each time.</param>
    public MLContext(int? seed = null)
    {
        Seed = seed ?? Random.Shared.Next();
        random = new Random(Seed);
        BinaryClassification = new(this);
        MulticlassClassification = new(this);
        Clustering = new(this);
        Transforms = new(this);
        Model = new(this);
        Data = new(this);
    }

    /// <summary>Raised for each message of a trainer.</summary>
    public event EventHandler<LoggingEventArgs>? Log;

    /// <summary>Trainers and measures for yes-or-no labels.</summary>
    public BinaryClassificationCatalog BinaryClassification { get; }

    /// <summary>Trainers and measures for labels of several classes.</summary>
    public MulticlassClassificationCatalog MulticlassClassification { get; }

    /// <summary>Trainers and measures for groups that are found without labels.</summary>
    public ClusteringCatalog Clustering { get; }


    /// <summary>What prepares data for learning.</summary>
    public TransformsCatalog Transforms { get; }

    /// <summary>Saving, loading and use of models.</summary>
    public ModelOperationsCatalog Model { get; }

    /// <summary>Loading and splitting of data.</summary>
    public DataOperationsCatalog Data { get; }

    internal int Seed { get; }

    internal int NextSeed()
    {
        lock (random)
            return random.Next();
    }

    internal void Info(string source, string message) => Log?.Invoke(this, new LoggingEventArgs(message, ChannelMessageKind.Info, source));

    internal void Warn(string source, string message) => Log?.Invoke(this, new LoggingEventArgs(message, ChannelMessageKind.Warning, source));
}
