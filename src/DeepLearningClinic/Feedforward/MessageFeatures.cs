using System.Text.RegularExpressions;
using DeepLearningClinic.Data;

namespace DeepLearningClinic.Feedforward;

/// <summary>Turns a message into the 57 numbers of Spambase (notebook 2, "Ham and spam").</summary>
public static partial class MessageFeatures
{
    /// <summary>The features of one message, in the order of <see cref="Spambase.FeatureNames"/>.</summary>
    /// <param name="message">The text. A word is a run of letters and digits; case matters for the runs of capitals alone.</param>
    /// <exception cref="ArgumentException">The message holds no word.</exception>
    public static double[] Of(string message)
    {
        var words = Word().Matches(message).Select(match => match.Value.ToLowerInvariant()).ToList();
        if (words.Count == 0) throw new ArgumentException("The message holds no word: write at least one.", nameof(message));
        var frequency = words.CountBy(word => word).ToDictionary();
        var runs = Capitals().Matches(message).Select(match => (double)match.Length).ToList();
        return
        [
            .. Spambase.Words.Select(word => 100.0 * frequency.GetValueOrDefault(word) / words.Count),
            .. Spambase.Characters.Select(character => 100.0 * message.Count(character.Equals) / message.Length),
            // A message without capitals counts as one run of length 1: no row of Spambase has less.
            runs.Count == 0 ? 1 : runs.Average(), runs.Count == 0 ? 1 : runs.Max(), runs.Count == 0 ? 1 : runs.Sum(),
        ];
    }

    /// <summary>Several messages as rows, each with its label.</summary>
    /// <param name="messages">The texts, each with 1 for spam and 0 for ham.</param>
    public static LabeledRows Rows(params (string Text, double Label)[] messages)
    {
        var features = messages.Select(message => Of(message.Text)).ToArray();
        return new(Module.Matrix(messages.Length, Spambase.FeatureNames.Count, (row, feature) => features[row][feature]), [.. messages.Select(message => message.Label)]);
    }

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("[A-Z]+")]
    private static partial Regex Capitals();
}
