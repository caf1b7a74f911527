namespace Course.Engine;

/// <summary>Listens to events with a plain method.</summary>
public static class ObservableExtensions
{
    /// <summary>Calls back on every event, until the result is disposed.</summary>
    public static IDisposable Subscribe<T>(this IObservable<T> observable, Action<T> onNext) =>
        observable.Subscribe(new Observer<T>(onNext));

    private sealed class Observer<T>(Action<T> onNext) : IObserver<T>
    {
        public void OnNext(T value) => onNext(value);

        public void OnError(Exception error)
        {
        }

        public void OnCompleted()
        {
        }
    }
}
