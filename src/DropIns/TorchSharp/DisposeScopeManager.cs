namespace TorchSharp;

/// <summary>The dispose scopes of one thread, innermost last.</summary>
public class DisposeScopeManager
{
    [ThreadStatic]
    private static DisposeScopeManager? threadSingleton;

    internal static DisposeScopeManager ThreadSingleton => threadSingleton ??= new DisposeScopeManager();

    internal Stack<DisposeScope> Scopes { get; } = new();

    internal ThreadDisposeScopeStatistics StatisticsInstance { get; } = new();

    /// <summary>What the scopes of the current thread counted.</summary>
    public static ThreadDisposeScopeStatistics Statistics => ThreadSingleton.StatisticsInstance;

    internal void Register(IDisposeScopeClient client)
    {
        if (!Scopes.TryPeek(out var scope))
        {
            StatisticsInstance.Of(client).CreatedOutsideScopeCount++;
            return;
        }
        StatisticsInstance.Of(client).CreatedInScopeCount++;
        scope.Include(client);
    }

    internal static DisposeScope NewDisposeScope()
    {
        var scope = new DisposeScope(ThreadSingleton);
        ThreadSingleton.Scopes.Push(scope);
        return scope;
    }

    internal void Remove(DisposeScope scope)
    {
        if (!Scopes.Contains(scope)) return;
        // Scopes opened after it stay open.
        var inner = new Stack<DisposeScope>();
        while (Scopes.Pop() is var open && open != scope) inner.Push(open);
        foreach (var open in inner) Scopes.Push(open);
    }
}
