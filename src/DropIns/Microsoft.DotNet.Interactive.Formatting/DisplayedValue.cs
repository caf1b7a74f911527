namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value on the reader's screen, which can be replaced by another.</summary>
public class DisplayedValue
{
    /// <summary>Creates a displayed value.</summary>
    public DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        Value = value;
        FormattedValues = formattedValues ?? throw new ArgumentNullException(nameof(formattedValues));
    }

    /// <summary>Names this display for later updates.</summary>
    public string DisplayId { get; } = Guid.NewGuid().ToString();

    /// <summary>True once <see cref="Update"/> was called.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The value as it was sent.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; }

    /// <summary>The value shown now.</summary>
    public object? Value { get; private set; }

    /// <summary>Shows another value in the same place, with the MIME types of the first.</summary>
    public void Update(object? updatedValue)
    {
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(formatted => formatted.MimeType)]);
        Value = updatedValue;
        IsUpdated = true;
        Formatter.RaiseDisplayed(this);
    }
}
