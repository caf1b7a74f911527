namespace Course.Data;

/// <summary>A public package that a data set is taken from.</summary>
internal abstract record Package(string Name)
{
    /// <summary>Gets the package, unpacked below a scratch folder or as it is installed, and gives the folder that its paths start from.</summary>
    public abstract Task<string> UnpackAsync(string scratch);
}
