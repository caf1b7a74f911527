using System.Runtime.CompilerServices;
using Course.Notebooks;

namespace Course.Tests.Notebooks;

/// <summary>The notebooks that the tests run.</summary>
internal static class Fixture
{
    internal static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name);

    internal static Task<NotebookResult> RunAsync(string name) => NotebookRunner.RunAsync(PathOf(name));
}
