using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Course.Engine;

/// <summary>
/// What code behind a chain of submissions can name without a dot. The first look at a chain takes a while; each further submission adds but its own.
/// </summary>
internal static class VisibleSymbols
{
    private static readonly ConditionalWeakTable<CSharpCompilation, Dictionary<string, ISymbol>> known = [];

    /// <summary>The symbols by name, as they are seen by code with no declarations and no usings of its own.</summary>
    /// <param name="empty">An empty submission behind the chain.</param>
    internal static IReadOnlyDictionary<string, ISymbol> Behind(CSharpCompilation empty) => Before(empty) is { } submission
        ? known.GetValue(submission, _ => Extended(empty, submission) ?? LookedUp(empty))
        : LookedUp(empty);

    /// <summary>The kinds of what the code itself declares around a place, by name.</summary>
    internal static Dictionary<string, string> Declared(SyntaxNode root, int position)
    {
        var names = new Dictionary<string, string>();
        foreach (var node in root.DescendantNodes())
        {
            var (token, kind) = node switch
            {
                VariableDeclaratorSyntax variable => (variable.Identifier, "variable"),
                SingleVariableDesignationSyntax variable => (variable.Identifier, "variable"),
                ForEachStatementSyntax loop => (loop.Identifier, "variable"),
                CatchDeclarationSyntax caught => (caught.Identifier, "variable"),
                FromClauseSyntax from => (from.Identifier, "variable"),
                LetClauseSyntax let => (let.Identifier, "variable"),
                ParameterSyntax parameter => (parameter.Identifier, "variable"),
                LocalFunctionStatementSyntax function => (function.Identifier, "method"),
                MethodDeclarationSyntax method => (method.Identifier, "method"),
                PropertyDeclarationSyntax property => (property.Identifier, "property"),
                BaseTypeDeclarationSyntax type => (type.Identifier, KindOf(type)),
                _ => default,
            };
            if (token.ValueText is { Length: > 0 } name && Scope(node) is var scope
                && (scope is CompilationUnitSyntax || (scope.SpanStart <= position && position <= scope.Span.End)))
                names[name] = kind;
        }

        return names;
    }

    private static string KindOf(BaseTypeDeclarationSyntax type) => type switch
    {
        EnumDeclarationSyntax => "enum",
        InterfaceDeclarationSyntax => "interface",
        StructDeclarationSyntax => "struct",
        _ => "class",
    };

    private static SyntaxNode Scope(SyntaxNode declaration) => declaration.Ancestors().First(ancestor => ancestor
        is BlockSyntax or CompilationUnitSyntax or ForStatementSyntax or CommonForEachStatementSyntax or CatchClauseSyntax or SwitchSectionSyntax
        or QueryExpressionSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or BaseTypeDeclarationSyntax);

    private static Dictionary<string, ISymbol> LookedUp(CSharpCompilation compilation)
    {
        var symbols = new Dictionary<string, ISymbol>();
        foreach (var symbol in compilation.GetSemanticModel(compilation.SyntaxTrees.Single()).LookupSymbols(0))
            Add(symbols, symbol);
        return symbols;
    }

    /// <summary>What was visible behind the latest submission that is known, and what those after it add; null where that can't be told.</summary>
    private static Dictionary<string, ISymbol>? Extended(CSharpCompilation empty, CSharpCompilation submission)
    {
        var added = new Stack<CSharpCompilation>([submission]);
        Dictionary<string, ISymbol>? seen;
        while (true)
        {
            if (Before(added.Peek()) is not { } before || !before.ExternalReferences.SequenceEqual(empty.ExternalReferences))
                return null;
            if (known.TryGetValue(before, out seen))
                break;
            added.Push(before);
        }

        var symbols = new Dictionary<string, ISymbol>(seen);
        return added.All(compilation => AddOwn(symbols, compilation)) ? symbols : null;
    }

    /// <summary>Adds what a submission declares and imports; false where it imports more than whole namespaces.</summary>
    private static bool AddOwn(Dictionary<string, ISymbol> symbols, CSharpCompilation submission)
    {
        var tree = submission.SyntaxTrees.Single();
        foreach (var use in tree.GetCompilationUnitRoot().Usings)
        {
            if (use.Alias is not null || !use.StaticKeyword.IsKind(SyntaxKind.None)
                || submission.GetSemanticModel(tree).GetSymbolInfo(use.NamespaceOrType).Symbol is not INamespaceSymbol space)
            {
                return false;
            }

            foreach (var type in space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public))
                Add(symbols, type);
        }

        foreach (var member in submission.ScriptClass!.GetMembers())
        {
            symbols.Remove(member.Name);
            Add(symbols, member);
        }

        return true;
    }

    private static CSharpCompilation? Before(CSharpCompilation submission) => submission.ScriptCompilationInfo?.PreviousScriptCompilation;

    private static void Add(Dictionary<string, ISymbol> symbols, ISymbol symbol)
    {
        if (symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared)
            symbols.TryAdd(symbol.Name, symbol);
    }
}
