using DeepLearningClinic.Display;

namespace DeepLearningClinic.Checks;

/// <summary>A notebook's headline figures as one table of expected against measured (the "Results" cell of every notebook).</summary>
[TypeFormatterSource(typeof(ViewFormatters), PreferredMimeTypes = ["text/html", "text/plain", MimeType])]
public sealed class ResultsTable : IView
{
    /// <summary>The mime type under which programs read a notebook's results.</summary>
    public const string MimeType = "application/vnd.deep-learning-clinic.results+json";

    private readonly CheckRows _rows;

    internal ResultsTable(IReadOnlyList<CheckResult> checks) => _rows = new(checks);

    /// <summary>The table as text: one line a check.</summary>
    public override string ToString() => _rows.ToString();

    string IView.Render(string mimeType) => ((IView)_rows).Render(mimeType);
}
