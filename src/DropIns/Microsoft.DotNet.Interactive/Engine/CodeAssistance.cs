using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.CSharp;

namespace Course.Engine;

/// <summary>What an editor wants to know of code that is being written in a cell.</summary>
public static class CodeAssistance
{
    private const int MaximumOverloads = 20;

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
        if (DirectiveCompletion.Of(line) is { } directive)
            return (lineStart + directive.Start, Matching(directive.Suggestions, line[directive.Start..]));

        var start = position;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(code[start - 1]))
            start--;
        var compilation = kernel.Session.Draft(CellParser.Directives(code).Code);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var before = tree.GetRoot().FindToken(Math.Max(0, start - 1));
        if (start > 0 && IsInText(tree.GetRoot().FindToken(start - 1, findInsideTrivia: true), start, tree))
            return (start, []);
        var prefix = code[start..position];
        var found = Left(before) is { } left
            ? Members(model, left, start)
            : Visible(kernel, tree, model, start, prefix)
                .Concat(NamedArguments(model, before))
                .Concat(prefix.Length > 0 ? keywords.Select(word => new Suggestion(word, "keyword")) : []);
        return (start, Matching(found, prefix));
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
        if (symbols.Count == 0 && token.Parent?.AncestorsAndSelf().OfType<BaseArgumentListSyntax>().FirstOrDefault() is { } arguments)
            symbols = Overloads(model, arguments, position);
        if (symbols.Count == 0)
            return null;
        var text = string.Join('\n', symbols.Select(Signature));
        return Documentation.Of(symbols[0], compilation) is { } documentation ? $"{text}\n\n{documentation}" : text;
    }

    /// <summary>What can be named without a dot: all of it behind a word's beginning, variables alone behind none.</summary>
    private static IEnumerable<Suggestion> Visible(CSharpKernel kernel, SyntaxTree tree, SemanticModel model, int position, string prefix)
    {
        var root = tree.GetCompilationUnitRoot();
        var isInType = root.FindToken(position).Parent?.AncestorsAndSelf().Any(node => node is BaseTypeDeclarationSyntax) ?? false;
        if (root.Usings.Count > 0 || isInType)
        {
            return model.LookupSymbols(position)
                .Where(symbol => symbol.CanBeReferencedByName && Fits(symbol))
                .Select(From);
        }

        var own = VisibleSymbols.Declared(root, position).Select(declared => new Suggestion(declared.Key, declared.Value));
        var others = VisibleSymbols.Behind(kernel.Session.Draft("")).Values.Where(Fits).Select(From);
        return own.Concat(others);

        bool Fits(ISymbol symbol) => prefix.Length > 0
            ? symbol.Name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            : symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol { ContainingType.IsScriptClass: true };
    }

    /// <summary>How a symbol is declared, in one line.</summary>
    internal static string Signature(ISymbol symbol) => symbol switch
    {
        IFieldSymbol { ContainingType.IsScriptClass: true } variable => $"{variable.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {variable.Name}",
        ILocalSymbol local => $"{local.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {local.Name}",
        _ => symbol.ToDisplayString(signatureFormat),
    };

    /// <summary>The overloads that a call could mean, those first that take an argument at the place.</summary>
    private static IReadOnlyList<ISymbol> Overloads(SemanticModel model, BaseArgumentListSyntax arguments, int position)
    {
        if (arguments.Parent is not { } call)
            return [];
        var symbols = call switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var left } callee } when model.GetSymbolInfo(left).Symbol is ITypeSymbol =>
                [.. model.GetMemberGroup(callee).Where(method => method.IsStatic)],
            InvocationExpressionSyntax invocation => [.. model.GetMemberGroup(invocation.Expression)],
            BaseObjectCreationExpressionSyntax creation when model.GetTypeInfo(creation).Type is INamedTypeSymbol type =>
                [.. type.InstanceConstructors.Where(constructor => model.IsAccessible(position, constructor))],
            _ => Symbols(model, call),
        };
        var index = arguments.Arguments.GetSeparators().Count(comma => comma.SpanStart < position);
        return
        [
            .. symbols
                .OrderByDescending(symbol => symbol is IMethodSymbol method
                    && (method.Parameters.Length > index || method.Parameters.LastOrDefault() is { IsParams: true } || arguments.Arguments.Count == 0 && method.Parameters.Length == 0))
                .ThenBy(symbol => symbol is IMethodSymbol method ? method.Parameters.Length : 0)
                .Take(MaximumOverloads),
        ];
    }

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
    })
    {
        Symbol = symbol,
    };

    private static IReadOnlyList<Suggestion> Matching(IEnumerable<Suggestion> suggestions, string prefix) =>
    [
        .. suggestions
            .Where(suggestion => suggestion.Text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(suggestion => suggestion.Text)
            .OrderByDescending(suggestion => suggestion.Text.StartsWith(prefix, StringComparison.Ordinal))
            .ThenBy(suggestion => suggestion.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(suggestion => suggestion.Text, StringComparer.Ordinal),
    ];
}
