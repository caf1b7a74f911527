namespace DeepLearningClinic.Display;

/// <summary>Something that can draw itself in a notebook.</summary>
internal interface IView
{
    /// <summary>The content in one of the mime types that the type prefers.</summary>
    string Render(string mimeType);
}
