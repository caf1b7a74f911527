using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.CSharp;

namespace Course.Engine;

/// <summary>What an editor wants to know of code that is being written in a cell.</summary>
public static partial class CodeAssistance
{
    private static readonly string[] keywords =
    [
        .. SyntaxFacts.GetKeywordKinds().Where(kind => !kind.ToString().StartsWith("__", StringComparison.Ordinal))
            .Select(SyntaxFacts.GetText).Where(text => text.Length > 1 && char.IsLower(text[0])).Distinct(),
    ];

    private static readonly SymbolDisplayFormat signatureFormat = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeModifiers)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword)
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .WithLocalOptions(SymbolDisplayLocalOptions.IncludeType);

    /// <summary>Finds what could stand at a place, from the cells that ran before.</summary>
    /// <param name="kernel">The kernel that ran them.</param>
    /// <param name="code">The code being written.</param>
    /// <param name="position">The place, an index into it.</param>
    /// <returns>Where the word begins that a suggestion replaces, and the suggestions in order.</returns>
    public static (int Start, IReadOnlyList<Suggestion> Suggestions) Complete(CSharpKernel kernel, string code, int position)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        position = Math.Clamp(position, 0, code.Length);
        var lineStart = position == 0 ? 0 : code.LastIndexOf('\n', position - 1) + 1;
        var line = code[lineStart..position];
        if (line.StartsWith('#') && !line.Contains(' '))
            return (lineStart, Matching(CSharpKernel.DirectiveNames.Select(name => new Suggestion(name, "magic")), line));

        if (FileDirective().Match(line) is { Success: true } file)
            return (position - file.Groups["name"].Length, Files(file.Groups["directive"].Value, file.Groups["folder"].Value, file.Groups["name"].Value));

        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var compilation = kernel.Session.Draft(CellParser.Directives(code).Code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var before = tree.GetRoot().FindToken(Math.Max(0, start - 1));
        if (start > 0 && IsInText(tree.GetRoot().FindToken(start - 1, findInsideTrivia: true), start, tree))
            return (start, []);
        var found = Left(before) is { } left
            ? Members(model, left, start)
            : model.LookupSymbols(start).Select(symbol => (Symbol: symbol, Suggestion: From(symbol)))
                .Where(item => item.Symbol.CanBeReferencedByName)
                .Where(item => start < position || item.Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { ContainingType.IsScriptClass: true })
                .Select(item => item.Suggestion)
                .Concat(NamedArguments(model, before))
                .Concat(start < position ? keywords.Select(word => new Suggestion(word, "keyword")) : []);
        return (start, Matching(found, code[start..position]));
    }

    /// <summary>Describes what stands at a place: the signature, and what its documentation says.</summary>
    /// <param name="kernel">The kernel that ran the cells before.</param>
    /// <param name="code">The code being written.</param>
    /// <param name="position">The place, an index into it.</param>
    /// <returns>Several lines of plain text; null where nothing stands that has a meaning.</returns>
    public static string? Describe(CSharpKernel kernel, string code, int position)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        position = Math.Clamp(position, 0, code.Length);
        var compilation = kernel.Session.Draft(CellParser.Directives(code).Code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var token = tree.GetRoot().FindToken(Math.Min(position, Math.Max(0, code.Length - 1)));
        if (!token.IsKind(SyntaxKind.IdentifierToken) && position > 0)
        {
            var previous = tree.GetRoot().FindToken(position - 1);
            if (previous.IsKind(SyntaxKind.IdentifierToken) && previous.Span.End == position || !token.IsKeyword())
                token = previous;
        }

        var symbols = token.Parent is { } node && (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword()) ? Symbols(model, node) : [];
        if (symbols.Count == 0 && token.Parent?.AncestorsAndSelf().OfType<BaseArgumentListSyntax>().FirstOrDefault()?.Parent is { } call)
            symbols = Symbols(model, call);
        if (symbols.Count == 0)
            return null;
        var text = string.Join('\n', symbols.Select(symbol => Signature(symbol, model, tree)));
        return Documentation.Of(symbols[0], compilation) is { } documentation ? $"{text}\n\n{documentation}" : text;
    }

    /// <summary>The folders, and the files that a directive can take.</summary>
    private static IReadOnlyList<Suggestion> Files(string directive, string folder, string name)
    {
        var path = Path.GetFullPath(folder.Length > 0 ? folder : ".");
        if (!Directory.Exists(path))
            return [];
        string[] extensions = directive == "r" ? [".dll"] : [".cs", ".csx"];
        var folders = Directory.GetDirectories(path).Select(found => new Suggestion(Path.GetFileName(found) + "/", "folder"));
        var files = Directory.GetFiles(path).Where(found => extensions.Contains(Path.GetExtension(found)));
        return Matching(folders.Concat(files.Select(found => new Suggestion(Path.GetFileName(found), "file"))), name);
    }

    private static string Signature(ISymbol symbol, SemanticModel model, SyntaxTree tree) => symbol switch
    {
        IFieldSymbol { ContainingType.IsScriptClass: true } variable => $"{variable.Type.ToMinimalDisplayString(model, tree.Length)} {variable.Name}",
        ILocalSymbol local => $"{local.Type.ToMinimalDisplayString(model, tree.Length)} {local.Name}",
        _ => symbol.ToDisplayString(signatureFormat),
    };

    private static IReadOnlyList<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        if (info.Symbol is { } symbol)
            return [symbol];
        if (info.CandidateSymbols.Length > 0)
            return info.CandidateSymbols;
        if (node is ExpressionSyntax expression && model.GetMemberGroup(expression) is { Length: > 0 } group)
            return group;
        return model.GetDeclaredSymbol(node) is { } declared ? [declared] : [];
    }

    /// <summary>What stands left of the dot that a token is or follows, null where there is no dot.</summary>
    private static ExpressionSyntax? Left(SyntaxToken token) => !token.IsKind(SyntaxKind.DotToken) ? null : token.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression,
        QualifiedNameSyntax name => name.Left,
        MemberBindingExpressionSyntax binding => binding.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    private static IEnumerable<Suggestion> Members(SemanticModel model, ExpressionSyntax left, int position)
    {
        var symbol = model.GetSymbolInfo(left).Symbol
            ?? model.GetSpeculativeSymbolInfo(left.SpanStart, left, SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;
        IEnumerable<ISymbol> symbols = symbol switch
        {
            INamespaceSymbol space => model.LookupNamespacesAndTypes(position, space),
            ITypeSymbol type => model.LookupStaticMembers(position, type).Concat(model.LookupNamespacesAndTypes(position, type)),
            _ => InstanceMembers(),
        };
        return symbols.Where(member => member.CanBeReferencedByName).Select(From);

        IEnumerable<ISymbol> InstanceMembers()
        {
            var type = model.GetTypeInfo(left).Type;
            if (left.Parent is ConditionalAccessExpressionSyntax && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
                type = nullable.TypeArguments[0];
            return type is null or IErrorTypeSymbol
                ? []
                : model.LookupSymbols(position, type, includeReducedExtensionMethods: true)
                    .Where(member => !member.IsStatic && member is not ITypeSymbol);
        }
    }

    private static IEnumerable<Suggestion> NamedArguments(SemanticModel model, SyntaxToken before)
    {
        if (!before.IsKind(SyntaxKind.OpenParenToken) && !before.IsKind(SyntaxKind.CommaToken) || before.Parent is not ArgumentListSyntax { Parent: { } call })
            return [];
        var callee = call is InvocationExpressionSyntax invocation ? invocation.Expression : call;
        return model.GetSymbolInfo(call).CandidateSymbols.Append(model.GetSymbolInfo(call).Symbol).Concat(model.GetMemberGroup(callee))
            .OfType<IMethodSymbol>()
            .SelectMany(method => method.Parameters)
            .Select(parameter => new Suggestion(parameter.Name + ":", "parameter"));
    }

    private static bool IsInText(SyntaxToken token, int position, SyntaxTree tree) =>
        tree.GetRoot().FindTrivia(position - 1) is var trivia
        && (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        || (token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.IsKind(SyntaxKind.CharacterLiteralToken))
        && token.SpanStart < position && (position < token.Span.End || token.ContainsDiagnostics);

    private static Suggestion From(ISymbol symbol) => new(symbol.Name, symbol switch
    {
        INamespaceSymbol => "namespace",
        INamedTypeSymbol type => type.TypeKind.ToString().ToLowerInvariant(),
        ITypeParameterSymbol => "class",
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol { ContainingType.IsScriptClass: false } => "field",
        _ => "variable",
    });

    private static IReadOnlyList<Suggestion> Matching(IEnumerable<Suggestion> suggestions, string prefix) =>
    [
        .. suggestions
            .Where(suggestion => suggestion.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(suggestion => suggestion.Text)
            .OrderByDescending(suggestion => suggestion.Text.StartsWith(prefix, StringComparison.Ordinal))
            .ThenBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal),
    ];

    [GeneratedRegex("""^#(?<directive>r|load)\s+"(?<folder>(?:[^"]*/)?)(?<name>[^"/]*)$""")]
    private static partial Regex FileDirective();
}
