using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// Reads the formatters that a type brings along. Any attribute named TypeFormatterSourceAttribute counts, whichever assembly defines it,
/// so that a library needs no reference to this one.
/// </summary>
internal static class TypeFormatterSources
{
    private static readonly ConcurrentDictionary<Type, Found> cache = new();

    internal static Found For(Type type) => cache.GetOrAdd(type, Find);

    internal static IEnumerable<Type> SelfAndAncestors(Type type)
    {
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
    }

    private static Found Find(Type type)
    {
        List<ITypeFormatter> formatters = [];
        List<string> mimeTypes = [];
        var attributes = SelfAndAncestors(type)
            .SelectMany(ancestor => ancestor.GetCustomAttributes(inherit: false))
            .Where(attribute => attribute.GetType().Name == nameof(TypeFormatterSourceAttribute));
        foreach (var attribute in attributes)
        {
            if (Property(attribute, nameof(TypeFormatterSourceAttribute.FormatterSourceType)) is not Type sourceType
                || sourceType.GetMethod(nameof(ITypeFormatterSource.CreateTypeFormatters), Type.EmptyTypes) is not { } create)
            {
                throw new InvalidOperationException(
                    $"The TypeFormatterSource of {type} needs a FormatterSourceType with a method CreateTypeFormatters().");
            }

            var source = Activator.CreateInstance(sourceType, nonPublic: true);
            foreach (var formatter in (IEnumerable)create.Invoke(source, null)!)
                formatters.Add(formatter as ITypeFormatter ?? new NamedByConvention(formatter, type));
            if (Property(attribute, nameof(TypeFormatterSourceAttribute.PreferredMimeTypes)) is IEnumerable<string> preferred)
                mimeTypes.AddRange(preferred);
        }

        return new Found(formatters, [.. mimeTypes.Distinct()]);
    }

    private static object? Property(object instance, string name) => instance.GetType().GetProperty(name)?.GetValue(instance);

    internal sealed record Found(IReadOnlyList<ITypeFormatter> Formatters, IReadOnlyCollection<string> PreferredMimeTypes);

    /// <summary>Any object with <c>MimeType</c> and <c>bool Format(object, TextWriter)</c>.</summary>
    private sealed class NamedByConvention : ITypeFormatter
    {
        private readonly Func<object, TextWriter, bool> format;

        internal NamedByConvention(object formatter, Type type)
        {
            var method = formatter.GetType().GetMethod(nameof(Format), [typeof(object), typeof(TextWriter)]);
            if (Property(formatter, nameof(MimeType)) is not string mimeType || method?.ReturnType != typeof(bool))
            {
                throw new InvalidOperationException(
                    $"{formatter.GetType()} needs MimeType and bool Format(object, TextWriter) to format {type}.");
            }

            format = method.CreateDelegate<Func<object, TextWriter, bool>>(formatter);
            MimeType = mimeType;
            Type = type;
        }

        public string MimeType { get; }

        public Type Type { get; }

        public bool Format(object instance, FormatContext context) => format(instance, context.Writer);
    }
}
