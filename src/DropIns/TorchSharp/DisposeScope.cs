namespace TorchSharp;

/// <summary>
/// Owns the tensors and packed sequences made while it is the thread's innermost scope and disposes them with itself.
/// Opened by <see cref="torch.NewDisposeScope"/>.
/// </summary>
public sealed class DisposeScope : IDisposable
{
    private readonly DisposeScopeManager manager;
    private bool disposed;
    private readonly List<IDisposeScopeClient> disposables = [];

    internal DisposeScope(DisposeScopeManager manager) => this.manager = manager;

    /// <summary>What the scope owns now.</summary>
    public IReadOnlyList<IDisposable> DisposablesView => Open<IReadOnlyList<IDisposable>>([.. disposables]);

    /// <summary>How many disposables the scope owns now.</summary>
    public int DisposablesCount => Open(disposables.Count);

    /// <summary>True where the scope owns the disposable.</summary>
    public bool Contains(IDisposable disposable) => disposable is IDisposeScopeClient client && client.OwningDisposeScope == this;

    internal void Include(IDisposeScopeClient client)
    {
        client.OwningDisposeScope = this;
        client.ScopePosition = disposables.Count;
        disposables.Add(client);
    }

    // The last takes the place that becomes free. False where another scope owns it, or none.
    private bool Exclude(IDisposable disposable)
    {
        if (disposable is not IDisposeScopeClient client || client.OwningDisposeScope != this) return false;
        var last = disposables[^1];
        disposables[last.ScopePosition = client.ScopePosition] = last;
        disposables.RemoveAt(disposables.Count - 1);
        client.OwningDisposeScope = null;
        return true;
    }

    /// <summary>Moves a disposable to the scope around this one, or out of all scopes.</summary>
    public T MoveToOuter<T>(T disposable) where T : IDisposable => MoveToOther(Outer, disposable);

    /// <summary>Moves two disposables to the scope around this one, or out of all scopes.</summary>
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second));

    /// <summary>Moves three disposables to the scope around this one, or out of all scopes.</summary>
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second), MoveToOuter(third));

    /// <summary>Moves disposables to the scope around this one, or out of all scopes.</summary>
    public void MoveToOuter(params IDisposable[] disposables) => MoveToOuter((IEnumerable<IDisposable>)disposables);

    /// <summary>Moves disposables to the scope around this one, or out of all scopes.</summary>
    public void MoveToOuter(IEnumerable<IDisposable> disposables) => MoveToOther(Outer, disposables);

    /// <summary>Moves a disposable to another scope; null takes it out of all scopes.</summary>
    public T MoveToOther<T>(DisposeScope? scope, T disposable) where T : IDisposable
    {
        Move(scope, disposable);
        return disposable;
    }

    /// <summary>Moves two disposables to another scope.</summary>
    public (T1 first, T2 second) MoveToOther<T1, T2>(DisposeScope? scope, T1 first,
        T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (MoveToOther(scope, first), MoveToOther(scope, second));

    /// <summary>Moves three disposables to another scope.</summary>
    public (T1 first, T2 second, T3 third) MoveToOther<T1, T2, T3>(DisposeScope? scope, T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOther(scope, first), MoveToOther(scope, second), MoveToOther(scope, third));

    /// <summary>Moves disposables to another scope.</summary>
    public void MoveToOther(DisposeScope? scope, params IDisposable[] disposables) =>
        MoveToOther(scope, (IEnumerable<IDisposable>)disposables);

    /// <summary>Moves disposables to another scope.</summary>
    public void MoveToOther(DisposeScope? scope, IEnumerable<IDisposable> disposables)
    {
        foreach (var disposable in disposables) Move(scope, disposable);
    }

    /// <summary>Takes a disposable out of all scopes.</summary>
    public T Detach<T>(T disposable) where T : IDisposable => MoveToOther(null, disposable);

    /// <summary>Takes two disposables out of all scopes.</summary>
    public (T1 first, T2 second) Detach<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (Detach(first), Detach(second));

    /// <summary>Takes three disposables out of all scopes.</summary>
    public (T1 first, T2 second, T3 third) Detach<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (Detach(first), Detach(second), Detach(third));

    /// <summary>Takes disposables out of all scopes.</summary>
    public void Detach(params IDisposable[] disposables) => Detach((IEnumerable<IDisposable>)disposables);

    /// <summary>Takes disposables out of all scopes.</summary>
    public void Detach(IEnumerable<IDisposable> disposables) => MoveToOther(null, disposables);

    /// <summary>Makes this scope the owner of a disposable, whichever owned it before.</summary>
    public void Attach(IDisposable disposable)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (disposable is not IDisposeScopeClient client) throw new InvalidOperationException("DisposeScope can only manage Tensor or PackedSequence");
        if (client.OwningDisposeScope is { } owner)
        {
            owner.Move(this, disposable);
            return;
        }
        Include(client);
        manager.StatisticsInstance.Of(client).AttachedToScopeCount++;
    }

    /// <summary>Makes this scope the owner of the disposables.</summary>
    public void Attach(params IDisposable[] disposables) => Attach((IEnumerable<IDisposable>)disposables);

    /// <summary>Makes this scope the owner of the disposables and returns them.</summary>
    public IReadOnlyList<IDisposable> Attach(IEnumerable<IDisposable> disposables)
    {
        var attached = disposables.ToList();
        attached.ForEach(Attach);
        return attached;
    }

    /// <summary>Disposes all that the scope owns.</summary>
    public void DisposeEverything()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        while (disposables.Count > 0)
        {
            var last = disposables[^1];
            last.Dispose();
            Exclude(last); // One that was disposed before it came doesn't leave by itself.
        }
    }

    /// <summary>Disposes all that the scope owns but the given disposables.</summary>
    public void DisposeEverythingBut(IEnumerable<IDisposable> inKeep)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var keep = inKeep.OfType<IDisposeScopeClient>().Where(Exclude).ToList();
        DisposeEverything();
        keep.ForEach(Include);
    }

    /// <summary>Disposes all that the scope owns but the given disposables.</summary>
    public void DisposeEverythingBut(params IDisposable[] keep) => DisposeEverythingBut((IEnumerable<IDisposable>)keep);

    /// <summary>Disposes all that the scope owns but the given disposable.</summary>
    public T DisposeEverythingBut<T>(T keep) where T : IDisposable
    {
        DisposeEverythingBut((IEnumerable<IDisposable>)[keep]);
        return keep;
    }

    /// <summary>Disposes all that the scope owns but the two given disposables.</summary>
    public (T1 first, T2 second) DisposeEverythingBut<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable
    {
        DisposeEverythingBut((IEnumerable<IDisposable>)[first, second]);
        return (first, second);
    }

    /// <summary>Disposes all that the scope owns but the three given disposables.</summary>
    public (T1 first, T2 second, T3 third) DisposeEverythingBut<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable
    {
        DisposeEverythingBut((IEnumerable<IDisposable>)[first, second, third]);
        return (first, second, third);
    }

    /// <summary>Closes the scope and disposes all that it owns.</summary>
    public void Dispose()
    {
        if (disposed) return;
        DisposeEverything();
        manager.Remove(this);
        disposed = true;
    }

    /// <summary>Tells the scope that a disposable it owns was disposed.</summary>
    public void MarkAsDisposed(IDisposable disposable)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (Exclude(disposable)) manager.StatisticsInstance.Of((IDisposeScopeClient)disposable).DisposedInScopeCount++;
    }

    private DisposeScope? Outer
    {
        get
        {
            bool found = false;
            foreach (var scope in manager.Scopes)
            {
                if (found) return scope;
                found = scope == this;
            }
            return null;
        }
    }

    private void Move(DisposeScope? target, IDisposable disposable)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (!Exclude(disposable)) return;
        var client = (IDisposeScopeClient)disposable;
        if (target is not null) target.Include(client);
        else manager.StatisticsInstance.Of(client).DetachedFromScopeCount++;
    }

    private T Open<T>(T value) => !disposed ? value : throw new ObjectDisposedException(nameof(DisposeScope));
}
