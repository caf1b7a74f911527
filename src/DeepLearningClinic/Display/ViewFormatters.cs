using DeepLearningClinic.Checks;

namespace DeepLearningClinic.Display;

/// <summary>The formatters of everything that draws itself; kernels create it by reflection and call its members by name.</summary>
internal sealed class ViewFormatters
{
    public IEnumerable<object> CreateTypeFormatters() =>
        new[] { "text/html", "text/plain", CheckRows.MimeType, ResultsTable.MimeType }.Select(mimeType => new ViewFormatter(mimeType));
}
