using System.Text.Json;
using System.Text.Json.Nodes;
using Course.Jupyter.Messages;

namespace Course.Jupyter;

/// <summary>Asks the front end whose cell is running for what its reader types.</summary>
/// <param name="send">Sends an input request to whoever sent a cell.</param>
internal sealed class InputRequests(Action<Message, JsonObject> send)
{
    private readonly SemaphoreSlim turn = new(1);
    private volatile Message? cell;
    private volatile TaskCompletionSource<string>? pending;

    /// <summary>Tells which cell runs from now on; null for one whose front end takes no questions.</summary>
    public void Begin(Message? next) => cell = next;

    /// <summary>Asks, and waits for the answer.</summary>
    /// <exception cref="NotSupportedException">The front end takes no questions.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public async Task<string> AskAsync(string prompt, bool hidden, CancellationToken cancellation)
    {
        var asking = cell ?? throw new NotSupportedException($"The cell asks for input (\"{prompt}\"), but this front end does not let it.");
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            pending = answer;
            send(asking, new JsonObject { ["prompt"] = prompt, ["password"] = hidden });
            return await answer.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            pending = null;
            turn.Release();
        }
    }

    /// <summary>Takes a message of the stdin channel; one that answers no question is ignored.</summary>
    /// <exception cref="InvalidMessageException">It is no answer.</exception>
    public void Answer(Message message)
    {
        try
        {
            if (message.Type == "input_reply")
                pending?.TrySetResult(message.As<InputReply>().Value);
        }
        catch (JsonException exception)
        {
            throw new InvalidMessageException(exception.Message);
        }
    }
}
