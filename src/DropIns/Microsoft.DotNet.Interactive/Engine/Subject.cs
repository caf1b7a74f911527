namespace Course.Engine;

/// <summary>Hands every event to every observer, in order.</summary>
internal sealed class Subject<T> : IObservable<T>
{
    private IObserver<T>[] observers = [];

    public IDisposable Subscribe(IObserver<T> observer)
    {
        lock (this)
            observers = [.. observers, observer];
        return new Subscription(this, observer);
    }

    internal void Publish(T value)
    {
        foreach (var observer in observers)
            observer.OnNext(value);
    }

    internal void Complete()
    {
        foreach (var observer in observers)
            observer.OnCompleted();
        observers = [];
    }

    private sealed class Subscription(Subject<T> subject, IObserver<T> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (subject)
                subject.observers = [.. subject.observers.Where(other => other != observer)];
        }
    }
}
