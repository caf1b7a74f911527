namespace Microsoft.DotNet.Interactive;

/// <summary>A text that does not show itself.</summary>
/// <param name="clearTextPassword">The text.</param>
public class PasswordString(string clearTextPassword)
{
    private readonly string clearTextPassword = clearTextPassword ?? throw new ArgumentNullException(nameof(clearTextPassword));

    /// <summary>The text itself.</summary>
    public string GetClearTextPassword() => clearTextPassword;

    /// <summary>Asterisks, always as many.</summary>
    public override string ToString() => "********";
}
