namespace Microsoft.DotNet.Interactive.Jupyter;

/// <summary>What cells call without a class.</summary>
public static class TopLevelMethods
{
    /// <summary>Asks the reader for a line of text, and waits for it.</summary>
    /// <param name="prompt">What the reader is asked.</param>
    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public static string input(string prompt = "") => Kernel.GetInputAsync(prompt).GetAwaiter().GetResult();

    /// <summary>Asks the reader for a password, which is not shown, and waits for it.</summary>
    /// <param name="prompt">What the reader is asked.</param>
    /// <exception cref="NotSupportedException">There is nobody to ask.</exception>
    public static PasswordString password(string prompt = "") => Kernel.GetPasswordAsync(prompt).GetAwaiter().GetResult();
}
