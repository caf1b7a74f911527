using System.IO.Compression;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class PackageTests : IDisposable
{
    private readonly Session session = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kernel-tests");
    private readonly string suffix = Guid.NewGuid().ToString("N")[..8];
    private readonly string? cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", cache);
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_package_is_installed_with_progress_and_can_be_used_at_once()
    {
        var events = await session.EventsAsync(
            "#r \"nuget: MathNet.Numerics, 5.0.0\"\nusing MathNet.Numerics.LinearAlgebra;\nMatrix<double>.Build.DenseIdentity(3).Determinant()");
        var outputs = events.Select(Session.Describe).OfType<string>().ToList();
        Assert.Equal("display: Installing MathNet.Numerics …", outputs[0]);
        Assert.Equal("update: MathNet.Numerics 5.0.0", outputs[^2]);
        Assert.Equal("value: 1", outputs[^1]);
        Assert.IsType<CommandSucceeded>(events[^1]);
        Assert.Equal(["value: 6"], await session.RunAsync("MathNet.Numerics.SpecialFunctions.Factorial(3)"));
    }

    [Fact]
    public async Task What_a_package_needs_comes_with_it()
    {
        Pack("Inner", "1.0.0", Compile("Inner", "public static class Inner { public static int Answer => 42; }"));
        Pack("Outer", "2.1.0", Compile("Outer", "public static class Outer { public static int Answer => Inner.Answer; }", "Inner"), needs: "Inner");
        var outputs = await InstallAsync("Outer, 2.1.0", "(Outer.Answer, Inner.Answer)");
        Assert.Equal($"update: Outer{suffix} 2.1.0", outputs[^2]);
        Assert.Equal("value: (42, 42)", outputs[^1]);
    }

    [Fact]
    public async Task Without_a_version_the_latest_is_taken()
    {
        Pack("Grown", "1.0.0", Compile("Grown", "public static class Grown { public static int Answer => 1; }"));
        Pack("Grown", "1.2.0", Compile("Grown", "public static class Grown { public static int Answer => 2; }"));
        Assert.Equal("value: 2", (await InstallAsync("Grown", "Grown.Answer"))[^1]);
    }

    [Fact]
    public async Task A_packages_native_library_is_found()
    {
        var assembly = Compile(
            "Native", "using System.Runtime.InteropServices; public static class Native { [DllImport(\"cosine\")] public static extern double cos(double x); }");
        var system = File.ReadLines("/proc/self/maps").First(line => line.EndsWith("/libm.so.6", StringComparison.Ordinal)).Split(' ')[^1];
        Pack("Native", "1.0.0", assembly, extra: ($"runtimes/{RuntimeInformation.RuntimeIdentifier}/native/libcosine.so", system));
        Assert.Equal("value: 1", (await InstallAsync("Native, 1.0.0", "Native.cos(0)"))[^1]);
    }

    [Fact]
    public async Task Another_version_of_a_loaded_package_asks_for_a_restart()
    {
        Pack("Twice", "1.0.0", Compile("Twice", "public static class Twice { public static int Answer => 1; }"));
        Pack("Twice", "2.0.0", Compile("Twice", "public static class Twice { public static int Answer => 2; }"));
        await InstallAsync("Twice, 1.0.0", "Twice.Answer");
        var error = await session.FailAsync($"#r \"nuget: Twice{suffix}, 2.0.0\"");
        Assert.StartsWith($"#r \"nuget: Twice{suffix}, 2.0.0\": ", error.Message);
        Assert.EndsWith(" is loaded already. Restart the kernel to use another version.", error.Message);
    }

    [Fact]
    public async Task A_name_that_no_source_has_is_one_clear_line()
    {
        var error = await session.FailAsync($"var x = 1;\n#r \"nuget: NoSuchPackage{suffix}\"");
        Assert.StartsWith($"#r \"nuget: NoSuchPackage{suffix}\": there is no package of this name in ", error.Message);
        Assert.Single(error.Traceback);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public async Task A_version_that_no_source_has_names_the_nearest()
    {
        Pack("Young", "0.9.0", Compile("Young", "public class Young { }"));
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(folder.FullName, "cache"));
        var error = await session.FailAsync($"#i \"nuget: {folder.FullName}\"\n#r \"nuget: Young{suffix}, 4.0.0\"");
        Assert.Equal($"#r \"nuget: Young{suffix}, 4.0.0\": there is no such version; the nearest is 0.9.0.", error.Message);
    }

    [Fact]
    public async Task A_source_that_fails_is_told_and_forgotten()
    {
        Pack("Later", "1.0.0", Compile("Later", "public static class Later { public static int Answer => 42; }"));
        var error = await session.FailAsync($"#i \"nuget: {folder.FullName}/missing\"\n#r \"nuget: Later{suffix}\"");
        Assert.Contains("missing' doesn't exist", error.Message);
        Assert.Equal("value: 42", (await InstallAsync("Later", "Later.Answer"))[^1]);
    }

    [Fact]
    public async Task A_package_without_a_name_says_what_to_write() =>
        Assert.Equal(
            "#r \"nuget:\": write #r \"nuget: NAME\" or #r \"nuget: NAME, VERSION\".",
            (await session.FailAsync("#r \"nuget:\"")).Message);

    private async Task<string[]> InstallAsync(string package, string code)
    {
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", Path.Combine(folder.FullName, "cache"));
        var (name, version) = package.Split(',') is [var first, var second] ? (first, "," + second) : (package, "");
        return await session.RunAsync($"#i \"nuget: {folder.FullName}\"\n#r \"nuget: {name}{suffix}{version}\"\n{code}");
    }

    /// <summary>Writes a package of one assembly into the test's folder.</summary>
    private void Pack(string name, string version, string assembly, string? needs = null, (string Path, string File)? extra = null)
    {
        using var package = ZipFile.Open(Path.Combine(folder.FullName, $"{name}{suffix}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry($"{name}{suffix}.nuspec").Open()))
        {
            nuspec.Write(
                $"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                <id>{name}{suffix}</id><version>{version}</version><authors>test</authors><description>test</description>
                <dependencies><group targetFramework="net8.0">{(needs is null ? "" : $"<dependency id=\"{needs}{suffix}\" version=\"1.0.0\" />")}</group></dependencies>
                </metadata></package>
                """);
        }

        package.CreateEntryFromFile(assembly, $"lib/net8.0/{name}{suffix}.dll");
        if (extra is { } file)
            package.CreateEntryFromFile(file.File, file.Path);
    }

    private string Compile(string name, string source, params string[] references)
    {
        var file = Path.Combine(folder.CreateSubdirectory("bin").FullName, $"{name}{suffix}.dll");
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            $"{name}{suffix}",
            [CSharpSyntaxTree.ParseText(source)],
            platform.Concat(references.Select(reference => Path.Combine(folder.FullName, "bin", $"{reference}{suffix}.dll")))
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(file).Success);
        return file;
    }
}
