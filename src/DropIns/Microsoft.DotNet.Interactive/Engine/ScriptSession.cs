using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Jupyter;
using Diagnostic = Microsoft.DotNet.Interactive.Diagnostic;
using Kernel = Microsoft.DotNet.Interactive.Kernel;

namespace Course.Engine;

/// <summary>A chain of C# submissions: each sees the variables, types and usings of those before it.</summary>
internal sealed class ScriptSession
{
    private const string FactoryName = "<Factory>";

    private static readonly CSharpParseOptions parseOptions = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);
    private static readonly CSharpCompilationOptions compilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        usings:
        [
            "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
            typeof(Kernel).FullName!, typeof(TopLevelMethods).FullName!,
        ],
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default,
        concurrentBuild: true);
    private static readonly Lazy<ImmutableDictionary<string, MetadataReference>> hostReferences = new(HostReferences);
    private static CSharpCompilation? hostSymbols;
    private static int sessions;

    private readonly AssemblyLoadContext assemblies = new("Cells");
    private readonly string name = $"Cells{Interlocked.Increment(ref sessions)}";
    private ImmutableDictionary<string, MetadataReference> references = hostReferences.Value;
    private CSharpCompilation? previous;
    private object?[] states = new object?[16];
    private int number;

    /// <summary>Makes the public types of some assemblies known to later submissions.</summary>
    internal void AddReferences(IEnumerable<string> files)
    {
        foreach (var file in files)
        {
            var simpleName = Path.GetFileNameWithoutExtension(file);
            if (!references.ContainsKey(simpleName))
                references = references.Add(simpleName, Reference(file));
        }
    }

    /// <summary>True where an assembly of this simple name is known.</summary>
    internal bool IsReferenced(string simpleName) => references.ContainsKey(simpleName);

    /// <summary>Compiles a submission as the next of the chain; it joins the chain when it is run.</summary>
    /// <param name="code">The source.</param>
    /// <param name="path">What the source is called in stack traces and diagnostics.</param>
    /// <returns>The submission; null for a source that holds nothing but comments.</returns>
    internal Submission? Compile(string code, string path)
    {
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), parseOptions, path);
        var holdsOnlyItsEnd = !tree.GetRoot().DescendantTokens().Skip(1).Any();
        if (holdsOnlyItsEnd && !tree.GetDiagnostics().Any())
            return null;
        number++;
        var compilation = Next(tree);
        if (!tree.GetDiagnostics().Any())
        {
            var (guarded, errors) = Emit(InterruptChecks.Insert(compilation));
            if (errors.Count == 0)
                return guarded;
        }

        // Errors are told about the source as it was written.
        var (submission, ownErrors) = Emit(compilation);
        if (ownErrors.Count == 0)
            return submission;
        var declarations = UsingDeclarations(code, path);
        throw new CompilationException(path, code, declarations.Count > 0 ? declarations : ownErrors);
    }

    /// <summary>
    /// The declarations with using outside of braces, which a script cannot have: it reads them as directives, and the compiler's errors are about
    /// what becomes of the rest. Read as a program, they are what they were meant to be.
    /// </summary>
    private static List<Diagnostic> UsingDeclarations(string code, string path) =>
        CSharpSyntaxTree.ParseText(code, parseOptions.WithKind(SourceCodeKind.Regular), path)
        .GetCompilationUnitRoot().Members
        .OfType<GlobalStatementSyntax>()
        .Select(member => member.Statement)
        .OfType<LocalDeclarationStatementSyntax>()
        .Where(statement => statement.UsingKeyword.IsKind(SyntaxKind.UsingKeyword))
        .Select(statement => statement.UsingKeyword.GetLocation().GetMappedLineSpan().Span)
        .Select(place => new Diagnostic(
            Microsoft.DotNet.Interactive.LinePositionSpan.FromCodeAnalysisLinePositionSpan(place),
            DiagnosticSeverity.Error,
            "CS1002",
            "a using declaration has to stand in braces in a cell: put { } around the code it is for, or leave out using"))
        .ToList();

    /// <summary>Code that is being written, as it would be compiled behind the submissions so far.</summary>
    internal CSharpCompilation Draft(string code) => Next(CSharpSyntaxTree.ParseText(code, parseOptions));

    private CSharpCompilation Next(SyntaxTree tree) => CSharpCompilation.CreateScriptCompilation(
        $"{name}-{number}",
        tree,
        references.Values,
        compilationOptions.WithScriptClassName($"Submission#{number}"),
        previous,
        typeof(object));

    private static (Submission Submission, IReadOnlyList<Diagnostic> Errors) Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var diagnostics = emitted.Diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan)
            .Select(Diagnostic.FromCodeAnalysisDiagnostic)
            .ToList();
        return (
            new Submission(compilation, image.ToArray(), symbols.ToArray(), diagnostics, HasValue(compilation)),
            [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
    }

    /// <summary>Runs a submission.</summary>
    /// <returns>The value of its last expression, null where it has none.</returns>
    internal async Task<object?> RunAsync(Submission submission)
    {
        previous = submission.Compilation;
        if (submission.Image.Length == 0)
            return null;
        var assembly = assemblies.LoadFromStream(new MemoryStream(submission.Image), new MemoryStream(submission.Symbols));
        var factory = assembly.GetType(submission.Compilation.ScriptClass!.MetadataName)!
            .GetMethod(FactoryName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        if (number + 1 >= states.Length)
            Array.Resize(ref states, 2 * number);
        return await factory(states).ConfigureAwait(false);
    }

    /// <summary>Declares a variable for later submissions.</summary>
    /// <exception cref="CompilationException">The name is no name of C#, or the type is not known to the submissions.</exception>
    internal async Task DeclareAsync(string name, object? value, Type type)
    {
        var submission = Compile($"{CSharpName.Of(type)} {name} = default;", $"#!set {name}")!;
        await RunAsync(submission).ConfigureAwait(false);
        var state = states[number]!;
        state.GetType().GetField(name)!.SetValue(state, value);
    }

    /// <summary>The variables by name, the latest of a name only.</summary>
    internal IEnumerable<(string Name, Type Type, object? Value)> Variables() => states
        .Reverse()
        .Where(state => state is not null)
        .SelectMany(state => state!.GetType()
            .GetFields(BindingFlags.Instance | BindingFlags.Public)
            .Where(field => !field.Name.StartsWith('<'))
            .Select(field => (field.Name, field.FieldType, field.GetValue(state))))
        .DistinctBy(variable => variable.Name);

    private static bool HasValue(CSharpCompilation compilation) =>
        compilation.SyntaxTrees.Single() is var tree
        && tree.GetCompilationUnitRoot().Members.LastOrDefault() is GlobalStatementSyntax
        {
            Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement,
        }
        && compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type is { SpecialType: not SpecialType.System_Void };

    /// <summary>An assembly's metadata without its code, which would take four times the memory.</summary>
    private static MetadataReference Reference(string file)
    {
        using var stream = File.OpenRead(file);
        return AssemblyMetadata.CreateFromStream(stream, PEStreamOptions.PrefetchMetadata).GetReference(filePath: file);
    }

    /// <summary>The framework's assemblies and the kernel's own: what every cell can use.</summary>
    private static ImmutableDictionary<string, MetadataReference> HostReferences()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        Type[] types = [typeof(Kernel), typeof(Formatter), typeof(Microsoft.AspNetCore.Html.IHtmlContent)];
        var own = types.Select(type => type.Assembly.GetName().Name).ToHashSet();
        var references = AssemblyLoading.HostFiles
            .Where(file => Path.GetDirectoryName(file.Value) == framework || own.Contains(file.Key))
            .ToImmutableDictionary(
                file => file.Key,
                file => Reference(file.Value),
                StringComparer.OrdinalIgnoreCase);

        // Bound here once for all sessions: two that bound them at the same time would see two types of every name.
        hostSymbols = CSharpCompilation.CreateScriptCompilation("Host", references: references.Values, options: compilationOptions);
        hostSymbols.GetSpecialType(SpecialType.System_Object);
        return references;
    }

    /// <summary>A compiled submission; its image is empty where it holds nothing but usings.</summary>
    internal sealed record Submission(
        CSharpCompilation Compilation,
        byte[] Image,
        byte[] Symbols,
        IReadOnlyList<Diagnostic> Diagnostics,
        bool HasValue);
}
