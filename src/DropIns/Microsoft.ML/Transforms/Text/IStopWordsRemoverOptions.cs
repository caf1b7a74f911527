namespace Microsoft.ML.Transforms.Text;

/// <summary>Which words are taken out of texts.</summary>
public interface IStopWordsRemoverOptions
{
}
