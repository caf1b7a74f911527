namespace Microsoft.ML.Transforms.Text;

/// <summary>Texts that come with the assembly.</summary>
internal static class Resources
{
    public static string[] Lines(string name)
    {
        using var reader = new StreamReader(typeof(Resources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
