using Course.Engine;

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
}
