using static TorchSharp.torch;

namespace DeepLearningClinic;

/// <summary>What the setup cell of every notebook calls.</summary>
public static class Clinic
{
    /// <summary>Seeds the engine, bounds its threads, and prints one line with the versions.</summary>
    /// <param name="seed">The seed of everything random that the engine draws.</param>
    /// <param name="threads">The largest number of threads an operation may use; small networks run fastest on one, and two notebooks share two cores.</param>
    public static void Setup(int seed, int threads = 1)
    {
        manual_seed(seed);
        set_num_threads(Math.Min(threads, Environment.ProcessorCount));
        var engine = typeof(Tensor).Assembly.GetName();
        Console.WriteLine($"{engine.Name} {engine.Version!.ToString(2)} · .NET {Environment.Version} · {get_num_threads()} {(get_num_threads() == 1 ? "thread" : "threads")} · seed {seed}");
    }
}
