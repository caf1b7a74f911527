using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Transforms.Text;

/// <summary>Words that are taken out of texts, in whatever case.</summary>
internal sealed class StopWords(IEnumerable<string> words)
{
    private readonly HashSet<string> words = new(words, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> Words => words;

    public OutputColumn Removed(string name, DataViewSchema.Column input) =>
        TextColumns.Map(name, TextColumns.Words, null, input, texts => TextColumns.Vector(texts.Where(text => !words.Contains(text.ToString()))));
}
