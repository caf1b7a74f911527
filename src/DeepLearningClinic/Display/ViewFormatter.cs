namespace DeepLearningClinic.Display;

/// <summary>Writes a view in one mime type.</summary>
internal sealed class ViewFormatter(string mimeType)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IView view) return false;
        writer.Write(view.Render(MimeType));
        return true;
    }
}
