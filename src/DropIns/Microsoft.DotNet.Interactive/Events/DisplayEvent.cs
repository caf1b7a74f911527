using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>An event with something to show.</summary>
public abstract class DisplayEvent : KernelEvent
{
    /// <summary>Creates an event that shows a value.</summary>
    protected DisplayEvent(
        object? value,
        KernelCommand command,
        IReadOnlyCollection<FormattedValue>? formattedValues = null,
        string? valueId = null)
        : base(command)
    {
        Value = value;
        FormattedValues = formattedValues ?? [];
        ValueId = valueId;
    }

    /// <summary>The value itself.</summary>
    public object? Value { get; }

    /// <summary>The value as text of one or several MIME types.</summary>
    public IReadOnlyCollection<FormattedValue> FormattedValues { get; }

    /// <summary>Names the display for later updates.</summary>
    public string? ValueId { get; }
}
