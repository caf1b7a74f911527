using static TorchSharp.torch;

namespace DeepLearningClinic;

/// <summary>What the setup cell of every notebook calls.</summary>
public static class Clinic
{
    /// <summary>Seeds the engine, bounds its threads, and prints one line with the versions.</summary>
    /// <param name="seed">The seed of everything random that the engine draws.</param>
    /// <param name="threads">The largest number of threads an operation may use.</param>
    public static void Setup(int seed, int threads = 2)
    {
        manual_seed(seed);
        set_num_threads(Math.Min(threads, Environment.ProcessorCount));
        var engine = typeof(Tensor).Assembly.GetName();
        Console.WriteLine($"{engine.Name} {engine.Version!.ToString(2)} · .NET {Environment.Version} · {get_num_threads()} threads · seed {seed}");
    }
}
