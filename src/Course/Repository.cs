namespace Course;

/// <summary>Where the course's folders lie.</summary>
internal static class Repository
{
    /// <summary>The repository's top folder: the nearest one above this program that holds Course.sln.</summary>
    public static string Root { get; } = FindRoot();

    public static string Notebooks => Path.Combine(Root, "notebooks");

    public static string Datasets => Path.Combine(Root, "datasets");

    public static string Library => Path.Combine(Root, "lib");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Course.sln")))
                return folder.FullName;
        }

        return Environment.GetEnvironmentVariable("COURSE_ROOT") ?? Environment.CurrentDirectory;
    }
}
