using Course.Engine;
using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

public abstract partial class Kernel
{
    /// <summary>Asks the reader for a line of text.</summary>
    /// <param name="prompt">What the reader is asked.</param>
    /// <param name="typeHint">"password" hides what is typed.</param>
    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") =>
        CellInput.AskAsync(prompt, hidden: typeHint == "password");

    /// <summary>Asks the reader for a password, which is not shown.</summary>
    /// <param name="prompt">What the reader is asked.</param>
    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") =>
        new(await CellInput.AskAsync(prompt, hidden: true).ConfigureAwait(false));

    /// <summary>Asks the reader for several things, one after the other.</summary>
    /// <returns>The answers by name.</returns>
    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public static async Task<IDictionary<string, string>> GetInputsAsync(IEnumerable<InputDescription> inputDescriptions)
    {
        var answers = new Dictionary<string, string>();
        foreach (var description in inputDescriptions)
        {
            answers[description.GetPropertyNameForJsonSerialization()] =
                await GetInputAsync(description.Prompt, description.TypeHint).ConfigureAwait(false);
        }

        return answers;
    }
}
