namespace TorchSharp;

public static partial class torch
{
    /// <summary>An integer drawn evenly from zero to before high.</summary>
    public static int randint_int(int high, Generator? generator = null) => randint_int(0, high, generator);

    /// <summary>An integer drawn evenly from low to before high.</summary>
    public static int randint_int(int low, int high, Generator? generator = null) => (int)randint_long(low, high, generator);

    /// <summary>An integer drawn evenly from zero to before high.</summary>
    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    /// <summary>An integer drawn evenly from low to before high.</summary>
    public static long randint_long(long low, long high, Generator? generator = null)
    {
        using var drawn = randint(low, high, [1], generator: generator);
        return drawn.item<long>();
    }

    /// <summary>True or false, as a coin falls.</summary>
    public static bool randint_bool(Generator? generator = null) => randint_long(2, generator) == 1;

    /// <summary>A number drawn evenly from 0 to 1, 1 excluded.</summary>
    public static double rand_float(Generator? generator = null)
    {
        using var drawn = rand(1, ScalarType.Float32, generator: generator);
        return drawn.item<float>();
    }

    /// <summary>A number drawn from the standard normal distribution.</summary>
    public static double randn_float(Generator? generator = null)
    {
        using var drawn = randn(1, ScalarType.Float32, generator: generator);
        return drawn.item<float>();
    }
}
