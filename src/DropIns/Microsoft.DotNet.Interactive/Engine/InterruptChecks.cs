using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Course.Engine;

/// <summary>
/// Puts calls of <see cref="Interrupt"/> into a cell: into every loop, before every goto, behind every await, and at the entry of every function.
/// Behind each insertion a #line directive and blanks give the code after it the line and the column that it had.
/// </summary>
internal sealed class InterruptChecks : CSharpSyntaxWalker
{
    private const string LoopCheck = "global::Course.Engine.Interrupt.Check();";
    private const string TightLoopCheck = "global::Course.Engine.Interrupt.CheckTight();";
    private const string ClearOutput = "global::Course.Engine.CellOutput.Clear";
    private const string FunctionCheck = "global::Course.Engine.Interrupt.Enter();";

    private readonly CSharpCompilation compilation;
    private readonly SyntaxTree tree;
    private readonly List<(TextSpan Span, string Text)> edits = [];
    private SemanticModel? model;

    private InterruptChecks(CSharpCompilation compilation, SyntaxTree tree)
    {
        this.compilation = compilation;
        this.tree = tree;
    }

    /// <summary>The same compilation with checks in its one tree.</summary>
    internal static CSharpCompilation Insert(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees.Single();
        var checks = new InterruptChecks(compilation, tree);
        checks.Visit(tree.GetRoot());
        if (checks.edits.Count == 0)
            return compilation;
        var source = SourceText.From(checks.Apply(), Encoding.UTF8);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(source, (CSharpParseOptions)tree.Options, tree.FilePath));
    }

    public override void VisitForStatement(ForStatementSyntax node) => VisitLoop(node, node.Statement);

    public override void VisitForEachStatement(ForEachStatementSyntax node) => VisitLoop(node, node.Statement);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => VisitLoop(node, node.Statement);

    public override void VisitWhileStatement(WhileStatementSyntax node) => VisitLoop(node, node.Statement);

    public override void VisitDoStatement(DoStatementSyntax node) => VisitLoop(node, node.Statement);

    public override void VisitGotoStatement(GotoStatementSyntax node)
    {
        Insert(node.SpanStart, "{ " + LoopCheck);
        base.VisitGotoStatement(node);
        Insert(node.Span.End, "}");
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        base.VisitExpressionStatement(node);
        CheckBehindAwait(node, node.SemicolonToken);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        base.VisitLocalDeclarationStatement(node);
        CheckBehindAwait(node, node.SemicolonToken);
    }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        base.VisitFieldDeclaration(node);
        if (node.Parent is CompilationUnitSyntax)
            CheckBehindAwait(node, node.SemicolonToken);
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, Returns(node.ReturnType, node.Modifiers), node.SemicolonToken);
        else
            base.VisitMethodDeclaration(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, Returns(node.ReturnType, node.Modifiers), node.SemicolonToken);
        else
            base.VisitLocalFunctionStatement(node);
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, false, node.SemicolonToken);
        else
            base.VisitConstructorDeclaration(node);
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, true, node.SemicolonToken);
        else
            base.VisitOperatorDeclaration(node);
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, true, node.SemicolonToken);
        else
            base.VisitConversionOperatorDeclaration(node);
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, node.IsKind(SyntaxKind.GetAccessorDeclaration), node.SemicolonToken);
        else
            base.VisitAccessorDeclaration(node);
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, true, node.SemicolonToken, "{ get ", " }");
        else
            base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        if (node.ExpressionBody is { } body)
            VisitBody(body, true, node.SemicolonToken, "{ get ", " }");
        else
            base.VisitIndexerDeclaration(node);
    }

    public override void VisitBlock(BlockSyntax node)
    {
        if (node.Parent is BaseMethodDeclarationSyntax and not DestructorDeclarationSyntax
            or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or AnonymousFunctionExpressionSyntax)
        {
            Insert(node.OpenBraceToken.Span.End, FunctionCheck);
        }

        base.VisitBlock(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => VisitLambda(node);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => VisitLambda(node);

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression.ToString() is "Console.Clear" or "System.Console.Clear"
            && (model ??= compilation.GetSemanticModel(tree)).GetSymbolInfo(node).Symbol is { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
        {
            edits.Add((node.Expression.Span, ClearOutput));
        }

        base.VisitInvocationExpression(node);
    }

    /// <summary>Leaves out the code within a text, where no directive can stand.</summary>
    public override void VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
    }

    private static bool Returns(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        && (!modifiers.Any(SyntaxKind.AsyncKeyword) || type.DescendantNodesAndSelf().Any(part => part is GenericNameSyntax));

    private static bool Returns(IMethodSymbol function) =>
        !function.ReturnsVoid && (!function.IsAsync || function.ReturnType is INamedTypeSymbol { IsGenericType: true });

    private void VisitLoop(StatementSyntax loop, StatementSyntax body)
    {
        var check = CallsNothing(loop) ? TightLoopCheck : LoopCheck;
        if (body is BlockSyntax block)
        {
            Insert(block.OpenBraceToken.Span.End, check);
            DefaultVisit(loop);
        }
        else if (body is LocalDeclarationStatementSyntax or LabeledStatementSyntax or LocalFunctionStatementSyntax)
        {
            DefaultVisit(loop); // an error, which braces would hide
        }
        else
        {
            foreach (var child in loop.ChildNodes().Where(child => child != body && child.SpanStart < body.SpanStart))
                Visit(child);
            Insert(body.SpanStart, "{ " + check);
            Visit(body);
            Insert(body.Span.End, "}");
            foreach (var child in loop.ChildNodes().Where(child => child.SpanStart > body.SpanStart))
                Visit(child);
        }
    }

    /// <summary>True for a loop that does but reckon, with functions of Math at most.</summary>
    private static bool CallsNothing(StatementSyntax loop) => !loop.DescendantNodes().Any(node => node
        is InvocationExpressionSyntax { Expression: not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Math" or "MathF" } } }
        or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax
        or AwaitExpressionSyntax or YieldStatementSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax
        or InterpolatedStringExpressionSyntax or TryStatementSyntax or LockStatementSyntax or UsingStatementSyntax
        or CommonForEachStatementSyntax { Expression: not IdentifierNameSyntax });

    private void CheckBehindAwait(SyntaxNode statement, SyntaxToken semicolon)
    {
        var level = statement.Parent is BlockSyntax or GlobalStatementSyntax or CompilationUnitSyntax or SwitchSectionSyntax;
        if (level && !semicolon.IsMissing && Awaits(statement))
            Insert(statement.Span.End, LoopCheck);

        static bool Awaits(SyntaxNode statement) => statement
            .DescendantNodes(node => node is not AnonymousFunctionExpressionSyntax)
            .Any(node => node is AwaitExpressionSyntax);
    }

    private void VisitBody(ArrowExpressionClauseSyntax body, bool returns, SyntaxToken semicolon, string before = "", string after = "")
    {
        edits.Add((body.ArrowToken.Span, ""));
        Insert(body.Expression.SpanStart, $"{before}{{ {FunctionCheck}{(returns && body.Expression is not ThrowExpressionSyntax ? " return" : "")}");
        Visit(body.Expression);
        Insert(semicolon.Span.End, "}" + after);
    }

    private void VisitLambda(LambdaExpressionSyntax node)
    {
        if (node.ExpressionBody is not { } body)
        {
            DefaultVisit(node);
            return;
        }

        model ??= compilation.GetSemanticModel(tree);
        if (body is ThrowExpressionSyntax
            || model.GetSymbolInfo(node).Symbol is not IMethodSymbol function
            || model.GetTypeInfo(node).ConvertedType is not { TypeKind: TypeKind.Delegate })
        {
            return; // an expression tree can't hold statements
        }

        Insert(body.SpanStart, $"{{ {FunctionCheck}{(Returns(function) ? " return" : "")}");
        Visit(body);
        Insert(body.Span.End, "; }");
    }

    private void Insert(int position, string text) => edits.Add((new TextSpan(position, 0), text));

    private string Apply()
    {
        var source = tree.GetText();
        var result = new StringBuilder();
        var at = 0;
        foreach (var (span, text) in edits.OrderBy(edit => edit.Span.Start))
        {
            result.Append(source.ToString(TextSpan.FromBounds(at, span.Start)));
            at = span.End;
            var place = source.Lines.GetLinePosition(at);
            result.Append(' ').Append(text)
                .Append("\n#line ").Append(place.Line + 1).Append(" \"").Append(tree.FilePath).Append("\"\n")
                .Append(' ', place.Character);
        }

        return result.Append(source.ToString(TextSpan.FromBounds(at, source.Length))).ToString();
    }
}
