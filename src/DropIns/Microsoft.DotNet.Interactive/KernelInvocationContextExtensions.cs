using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shows values as output of a running command.</summary>
public static class KernelInvocationContextExtensions
{
    /// <summary>Shows a value, by default with the MIME types preferred for its type.</summary>
    public static DisplayedValue Display(this KernelInvocationContext context, object? value, params string[]? mimeTypes) =>
        Shown(context, value, FormattedValue.CreateManyFromObject(value, mimeTypes));

    /// <summary>Shows a text that already is of the given MIME type.</summary>
    public static DisplayedValue DisplayAs(this KernelInvocationContext context, string value, string mimeType) =>
        Shown(context, value, [new FormattedValue(mimeType, value)]);

    private static DisplayedValue Shown(KernelInvocationContext context, object? value, IReadOnlyList<FormattedValue> formattedValues)
    {
        var displayed = new DisplayedValue(value, formattedValues);
        context.Publish(new DisplayedValueProduced(value, context.Command, formattedValues, displayed.DisplayId));
        return displayed;
    }
}
