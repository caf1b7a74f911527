using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Course.Engine;

/// <summary>Puts a call to <see cref="Interrupt"/> into every loop and function, on a line that is there, so that line numbers stand.</summary>
internal sealed class InterruptRewriter : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax check = Call(nameof(Interrupt.Check));
    private static readonly StatementSyntax enter = Call(nameof(Interrupt.Enter));

    public override SyntaxNode VisitForStatement(ForStatementSyntax node)
    {
        var loop = (ForStatementSyntax)base.VisitForStatement(node)!;
        return loop.WithStatement(Before(check, loop.Statement));
    }

    public override SyntaxNode VisitWhileStatement(WhileStatementSyntax node)
    {
        var loop = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return loop.WithStatement(Before(check, loop.Statement));
    }

    public override SyntaxNode VisitDoStatement(DoStatementSyntax node)
    {
        var loop = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return loop.WithStatement(Before(check, loop.Statement));
    }

    public override SyntaxNode VisitForEachStatement(ForEachStatementSyntax node)
    {
        var loop = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return loop.WithStatement(Before(check, loop.Statement));
    }

    public override SyntaxNode VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var loop = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return loop.WithStatement(Before(check, loop.Statement));
    }

    public override SyntaxNode VisitGotoStatement(GotoStatementSyntax node) =>
        node.IsKind(SyntaxKind.GotoStatement) ? Before(check, node) : node;

    public override SyntaxNode VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        var function = (AnonymousMethodExpressionSyntax)base.VisitAnonymousMethodExpression(node)!;
        return function.WithBlock(Before(enter, function.Block));
    }

    public override SyntaxNode VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var function = (SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!;
        return function.Block is { } block ? function.WithBlock(Before(enter, block)) : function;
    }

    public override SyntaxNode VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var function = (ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!;
        return function.Block is { } block ? function.WithBlock(Before(enter, block)) : function;
    }

    public override SyntaxNode VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var function = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        if (function.Body is { } body)
            return function.WithBody(Before(enter, body));
        return function.ExpressionBody is { } expression
            ? function.WithExpressionBody(null).WithSemicolonToken(default)
                .WithBody(Block(expression, function.SemicolonToken, ReturnsValue(function.ReturnType, function.Modifiers)))
            : function;
    }

    public override SyntaxNode VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var method = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return Guarded(method, ReturnsValue(method.ReturnType, method.Modifiers));
    }

    public override SyntaxNode VisitOperatorDeclaration(OperatorDeclarationSyntax node) =>
        Guarded((OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!, returnsValue: true);

    public override SyntaxNode VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node) =>
        Guarded((ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!, returnsValue: true);

    public override SyntaxNode VisitConstructorDeclaration(ConstructorDeclarationSyntax node) =>
        Guarded((ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!, returnsValue: false);

    public override SyntaxNode VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var accessor = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        if (accessor.Body is { } body)
            return accessor.WithBody(Before(enter, body));
        return accessor.ExpressionBody is { } expression
            ? accessor.WithExpressionBody(null).WithSemicolonToken(default)
                .WithBody(Block(expression, accessor.SemicolonToken, accessor.IsKind(SyntaxKind.GetAccessorDeclaration)))
            : accessor;
    }

    public override SyntaxNode VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var property = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        return property.ExpressionBody is { } expression
            ? property.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(expression, property.SemicolonToken))
            : property;
    }

    public override SyntaxNode VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        var indexer = (IndexerDeclarationSyntax)base.VisitIndexerDeclaration(node)!;
        return indexer.ExpressionBody is { } expression
            ? indexer.WithExpressionBody(null).WithSemicolonToken(default).WithAccessorList(Getter(expression, indexer.SemicolonToken))
            : indexer;
    }

    private static BaseMethodDeclarationSyntax Guarded(BaseMethodDeclarationSyntax method, bool returnsValue)
    {
        if (method.Body is { } body)
            return method.WithBody(Before(enter, body));
        return method.ExpressionBody is { } expression
            ? method.WithExpressionBody(null).WithSemicolonToken(default).WithBody(Block(expression, method.SemicolonToken, returnsValue))
            : method;
    }

    private static AccessorListSyntax Getter(ArrowExpressionClauseSyntax expression, SyntaxToken end) =>
        AccessorList(SingletonList(AccessorDeclaration(SyntaxKind.GetAccessorDeclaration, Block(expression, end, returnsValue: true))));

    /// <summary>The expression of a body as a block.</summary>
    private static BlockSyntax Block(ArrowExpressionClauseSyntax body, SyntaxToken end, bool returnsValue)
    {
        var semicolon = Token(SyntaxKind.SemicolonToken);
        StatementSyntax statement = body.Expression switch
        {
            ThrowExpressionSyntax thrown => ThrowStatement(thrown.ThrowKeyword, thrown.Expression, semicolon),
            var value when returnsValue => ReturnStatement(Token(default, SyntaxKind.ReturnKeyword, TriviaList(Space)), value, semicolon),
            var value => ExpressionStatement(value, semicolon),
        };
        return SyntaxFactory.Block(enter, statement)
            .WithOpenBraceToken(Token(body.ArrowToken.LeadingTrivia, SyntaxKind.OpenBraceToken, body.ArrowToken.TrailingTrivia))
            .WithCloseBraceToken(Token(end.LeadingTrivia, SyntaxKind.CloseBraceToken, end.TrailingTrivia));
    }

    private static BlockSyntax Before(StatementSyntax call, StatementSyntax statement) =>
        statement is BlockSyntax block ? block.WithStatements(block.Statements.Insert(0, call)) : SyntaxFactory.Block(call, statement);

    private static BlockSyntax Before(StatementSyntax call, BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, call));

    /// <summary>False for void and for an async function that returns a mere task.</summary>
    private static bool ReturnsValue(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        && (!modifiers.Any(SyntaxKind.AsyncKeyword) || type.DescendantNodesAndSelf().Any(node => node is GenericNameSyntax));

    private static StatementSyntax Call(string method) => ParseStatement($"global::{typeof(Interrupt).FullName}.{method}();");
}
