using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Recurrent;

/// <summary>Sequences whose first symbol has to be named at the end, after distracting ones (notebook 5, "Long-term relations").</summary>
public static class RecallTask
{
    /// <summary>Draws sequences with the engine's generator: one of the symbols to remember, then distractors out of as many others.</summary>
    /// <param name="distance">Distractors between the symbol and the answer, at least 1.</param>
    /// <param name="count">How many sequences.</param>
    /// <param name="symbols">Symbols to remember; guessing is right in one of so many cases.</param>
    /// <returns>One-hot symbols <c>[distance + 1, count, 2 · symbols]</c>, and the numbers of the first ones, <c>[count]</c>.</returns>
    public static (Tensor Input, Tensor Symbol) Batch(int distance, int count, int symbols = 8)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(distance, 1);
        using var scope = NewDisposeScope();
        var symbol = randint(0, symbols, [count], int64);
        var distractors = randint(symbols, 2 * symbols, [distance, count], int64);
        var input = nn.functional.one_hot(cat([symbol.unsqueeze(0), distractors]), 2 * symbols).@float();
        return (input.MoveToOuterDisposeScope(), symbol.MoveToOuterDisposeScope());
    }
}
