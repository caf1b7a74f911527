using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using DeepLearningClinic.Display;

namespace DeepLearningClinic.Checks;

/// <summary>Several checks of an exercise, drawn as green and red rows (the "Check yourself" cells of every notebook).</summary>
[TypeFormatterSource(typeof(ViewFormatters), PreferredMimeTypes = ["text/html", "text/plain", MimeType])]
public sealed class CheckRows : IView
{
    /// <summary>The mime type under which programs read the outcome of an exercise.</summary>
    public const string MimeType = "application/vnd.deep-learning-clinic.check+json";

    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The checks, in order.</summary>
    public IReadOnlyList<CheckResult> Checks { get; }

    internal CheckRows(IReadOnlyList<CheckResult> checks) => Checks = checks;

    /// <summary>The rows as text: one line a check.</summary>
    public override string ToString() => string.Join('\n', Checks.Select(check =>
        $"{check.Mark} {check.Name}: expected {check.Expected}, found {check.FoundAndMissed}{(check.ShownHint is null ? "" : $". Hint: {check.ShownHint}")}"));

    string IView.Render(string mimeType) => mimeType switch
    {
        "text/html" => Html(),
        "text/plain" => ToString(),
        _ => Json(),
    };

    private string Html()
    {
        var head = string.Concat(new[] { "", "check", "expected", "found" }.Select(title => $"<th scope=\"col\" style=\"{CellStyle}\">{title}</th>"));
        return $"<table style=\"border-collapse:collapse\"><thead><tr>{head}</tr></thead><tbody>{string.Concat(Checks.Select(Row))}</tbody></table>";
    }

    private const string CellStyle = "text-align:left;padding:4px 10px";

    private static string Row(CheckResult check)
    {
        var (colour, background) = check.Passed ? ("#00553e", "#e3f4ee") : ("#8f2b00", "#fdebe3");
        var hint = check.ShownHint is null ? "" : $"<br><em>Hint: {WebUtility.HtmlEncode(check.ShownHint)}</em>";
        string[] cells = [check.Name, check.Expected, check.FoundAndMissed];
        return $"<tr style=\"background:{background};color:#1b1b1b\"><td style=\"{CellStyle};color:{colour};font-weight:bold;white-space:nowrap\">{check.Mark}</td>"
            + string.Concat(cells.Select((cell, column) => $"<td style=\"{CellStyle}\">{WebUtility.HtmlEncode(cell)}{(column == 2 ? hint : "")}</td>")) + "</tr>";
    }

    private string Json() => JsonSerializer.Serialize(new
    {
        checks = Checks.Select(check => new
        {
            name = check.Name,
            relation = check.Relation,
            bound = Finite(check.Bound),
            measured = Finite(check.Measured),
            passed = check.Passed,
        }),
    }, s_options);

    private static double? Finite(double? value) => value is { } number && double.IsFinite(number) ? number : null;
}
