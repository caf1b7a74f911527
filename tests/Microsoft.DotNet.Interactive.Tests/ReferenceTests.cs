using Course.Engine;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class ReferenceTests : IDisposable
{
    private readonly Session session = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kernel-tests");
    private readonly string suffix = Guid.NewGuid().ToString("N")[..8];

    public void Dispose()
    {
        Packages.Folders = null;
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_referenced_assembly_is_loaded_from_where_it_lies()
    {
        var file = Library("Plain", "public static class Plain { public static int Answer => 42; }");
        Assert.Equal(["value: 42"], await session.RunAsync($"#r \"{file}\"\nPlain.Answer"));
        Assert.Equal([$"value: {file}"], await session.RunAsync("typeof(Plain).Assembly.Location"));
    }

    [Fact]
    public async Task A_relative_path_starts_at_the_working_directory()
    {
        var file = Library("Near", "public static class Near { public static int Answer => 42; }");
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = folder.CreateSubdirectory("notebooks").FullName;
        try
        {
            Assert.Equal(["value: 42"], await session.RunAsync($"#r \"../{Path.GetFileName(file)}\"\nNear.Answer"));
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Fact]
    public async Task What_a_referenced_assembly_references_can_be_used_in_cells_too()
    {
        var inner = Library("Inner", "namespace Deep; public record Inner(int Value);");
        var middle = Library("Middle", "public static class Middle { public static Deep.Inner Make(int value) => new(value); }", inner);
        var outer = Library("Outer", "public static class Outer { public static Deep.Inner Make() => Middle.Make(7); }", inner, middle);
        Assert.Equal(["value: 7"], await session.RunAsync($"#r \"{outer}\"\nusing Deep;\nInner inner = Outer.Make();\ninner.Value"));
        Assert.Equal(["value: 8"], await session.RunAsync("Middle.Make(8).Value"));
    }

    [Fact]
    public async Task What_the_deps_file_names_can_be_used_even_where_the_assembly_itself_does_not_use_it()
    {
        var unused = Library("Unused", "public static class Unused { public static int Answer => 42; }");
        var file = Library("Listing", "public static class Listing { }");
        File.WriteAllText(
            Path.ChangeExtension(file, ".deps.json"),
            """{"targets":{".NETCoreApp,Version=v10.0":{"Unused/1.0.0":{"runtime":{"FILE":{}}}}}}""".Replace("FILE", Path.GetFileName(unused)));
        Assert.Equal(["value: 42"], await session.RunAsync($"#r \"{file}\"\nUnused.Answer"));
    }

    [Fact]
    public async Task A_display_from_a_referenced_assembly_reaches_this_kernel()
    {
        var formatting = typeof(Formatting.Formatter).Assembly.Location;
        var copy = Path.Combine(folder.FullName, Path.GetFileName(formatting));
        File.Copy(formatting, copy);
        var file = Library(
            "Shower",
            """
            using System;
            using Microsoft.DotNet.Interactive.Formatting;
            public static class Shower { public static DisplayedValue Show(object value) => value.Display(); }
            """,
            copy);
        Assert.Equal(
            ["display: 1", "update: 2"],
            await session.RunAsync($"#r \"{file}\"\nvar d = Shower.Show(1);\nd.Update(2);"));
        Assert.Equal(["value: True"], await session.RunAsync("typeof(Microsoft.DotNet.Interactive.Formatting.DisplayedValue) == d.GetType()"));
        Assert.Single(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == Path.GetFileNameWithoutExtension(copy));
    }

    [Fact]
    public async Task An_assembly_is_loaded_once_for_all_kernels()
    {
        var file = Library("Once", "public static class Once { public static int Count; }");
        using var other = new Session();
        await session.RunAsync($"#r \"{file}\"\nOnce.Count++;");
        Assert.Equal(["value: 1"], await other.RunAsync($"#r \"{file}\"\n#r \"{file}\"\nOnce.Count"));
    }

    [Fact]
    public async Task An_extension_method_of_a_referenced_assembly_is_found()
    {
        var file = Library("Extending", "namespace Ext; public static class Extending { public static int Twice(this int n) => 2 * n; }");
        Assert.Equal(["value: 42"], await session.RunAsync($"#r \"{file}\"\nusing Ext;\n21.Twice()"));
    }

    [Fact]
    public async Task A_file_that_is_no_assembly_is_one_clear_line()
    {
        var file = Path.Combine(folder.FullName, "text.dll");
        File.WriteAllText(file, "not an assembly");
        Assert.Equal($"#r \"{file}\": {file} is not a .NET assembly.", (await session.FailAsync($"#r \"{file}\"")).Message);
    }

    [Fact]
    public async Task A_framework_assembly_needs_no_reference_but_may_have_one() =>
        Assert.Equal(["value: 1"], await session.RunAsync("#r \"System.Net.Http\"\n1"));

    [Fact]
    public async Task A_package_of_the_course_is_found_in_the_known_folders()
    {
        const string source = "namespace TorchSharp; public static class torch { public static int Answer => 42; }";
        Compile("TorchSharp", Path.Combine(folder.FullName, "TorchSharp.dll"), source, []);
        Packages.Folders = [folder.FullName];
        var outputs = await session.RunAsync("#r \"nuget: TorchSharp-cpu, 0.105.0\"\nTorchSharp.torch.Answer");
        Assert.Equal(2, outputs.Length);
        Assert.Matches(@"^out: TorchSharp-cpu is .*TorchSharp\.dll\.\n$", outputs[0]);
        Assert.Equal("value: 42", outputs[1]);
    }

    [Fact]
    public async Task A_package_that_the_kernel_is_needs_no_assembly() =>
        Assert.Equal(
            ["out: Microsoft.DotNet.Interactive.Formatting is part of this kernel.\n"],
            await session.RunAsync("#r \"nuget: Microsoft.DotNet.Interactive.Formatting,*-*\""));

    [Fact]
    public void A_package_that_only_begins_like_one_of_the_courses_is_not_taken_for_it() => Assert.Null(Packages.Find("TorchSharp.PyBridge", 1));

    [Fact]
    public async Task A_package_that_is_not_built_yet_says_so()
    {
        Packages.Folders = [folder.FullName];
        var error = await session.FailAsync("#r \"nuget: Microsoft.ML, 5.0.0\"");
        Assert.StartsWith($"#r \"nuget: Microsoft.ML\": Microsoft.ML.dll is in none of {folder.FullName}. ", error.Message);
        Assert.EndsWith("Build it first.", error.Message);
    }

    [Fact]
    public async Task A_package_source_is_accepted() =>
        Assert.Equal(["value: 1"], await session.RunAsync("#i \"nuget:https://example.org/v3/index.json\"\n1"));

    private string Library(string name, string source, params string[] references)
    {
        var file = Path.Combine(folder.FullName, $"{name}{suffix}.dll");
        Compile($"{name}{suffix}", file, source, references);
        return file;
    }

    private static void Compile(string name, string file, string source, string[] references)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            platform.Concat(references).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var emitted = compilation.Emit(file);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
    }
}
