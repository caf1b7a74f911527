using System.Globalization;
using DeepLearningClinic.Display;

namespace DeepLearningClinic.Checks;

/// <summary>The outcome of one check, drawn as a green or a red row (the "Check yourself" cells of every notebook).</summary>
/// <param name="Name">What was checked.</param>
/// <param name="Relation">How the measured value must stand to the bound: <c>=</c>, <c>≈</c>, <c>&gt;=</c> or <c>&lt;=</c>.</param>
/// <param name="Bound">The number expected, or null where it is none.</param>
/// <param name="Measured">The number found, or null where it is none.</param>
/// <param name="Passed">Whether the check holds.</param>
/// <param name="Expected">What was expected, in words.</param>
/// <param name="Found">What was found, in words.</param>
/// <param name="Missed">By how much it missed, in words, or null.</param>
/// <param name="Hint">What to try where it failed, or null.</param>
[TypeFormatterSource(typeof(ViewFormatters), PreferredMimeTypes = ["text/html", "text/plain", CheckRows.MimeType])]
public sealed record CheckResult(
    string Name, string Relation, double? Bound, double? Measured, bool Passed, string Expected, string Found, string? Missed = null, string? Hint = null) : IView
{
    internal string Mark => Passed ? "✓ passed" : "✗ missed";

    internal string FoundAndMissed => Passed || Missed is null ? Found : $"{Found}: missed by {Missed}";

    internal string? ShownHint => Passed ? null : Hint;

    string IView.Render(string mimeType) => ((IView)new CheckRows([this])).Render(mimeType);

    internal static string Number(double value) => value.ToString("G6", CultureInfo.InvariantCulture).Replace("E-0", "e-").Replace('E', 'e');
}
