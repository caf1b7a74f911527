using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Formatting.Csv;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Turns values into text for the reader's screen.</summary>
public static partial class Formatter
{
    private static readonly ConcurrentDictionary<(Type Type, string MimeType), ImmutableArray<ITypeFormatter>> chosen = new();
    private static readonly ConcurrentDictionary<Type, int> listExpansionLimits = new();
    private static ImmutableList<ITypeFormatter> registered = [];
    private static ImmutableList<(Type Type, string[] MimeTypes)> preferred = [];
    private static int listExpansionLimit;
    private static int recursionLimit;

    static Formatter() => ResetToDefault();

    internal static event Action? Resetting;

    /// <summary>How many items of a sequence are shown: 20 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static int ListExpansionLimit
    {
        get => listExpansionLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            listExpansionLimit = value;
        }
    }

    /// <summary>How many levels of a value are shown: 6 unless changed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public static int RecursionLimit
    {
        get => recursionLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            recursionLimit = value;
        }
    }

    /// <summary>How null is shown.</summary>
    public static string NullString { get; set; }

    /// <summary>The first MIME type of values whose type prefers no other.</summary>
    public static string DefaultMimeType { get; set; }

    /// <summary>Forgets every registration and setting.</summary>
    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(NullString), nameof(DefaultMimeType))]
    public static void ResetToDefault()
    {
        registered = [];
        preferred =
        [
            (typeof(string), [PlainTextFormatter.MimeType]),
            (typeof(LaTeXString), ["text/latex", PlainTextFormatter.MimeType]),
        ];
        chosen.Clear();
        listExpansionLimits.Clear();
        ListExpansionLimit = 20;
        RecursionLimit = 6;
        NullString = "<null>";
        DefaultMimeType = HtmlFormatter.MimeType;
        Resetting?.Invoke();
    }

    /// <summary>Registers a formatter; the latest for the most specific type is used.</summary>
    public static void Register(ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        ImmutableInterlocked.Update(ref registered, list => list.Insert(0, formatter));
        chosen.Clear();
    }

    /// <summary>Registers a formatter that may decline a value by returning false.</summary>
    public static void Register<T>(FormatDelegate<T> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new AnonymousTypeFormatter<T>(formatter, mimeType));

    /// <summary>Registers a formatter for a type, which may be an open generic one; it may decline a value by returning false.</summary>
    public static void Register(Type type, FormatDelegate<object> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(new AnonymousTypeFormatter<object>(formatter, mimeType, type));

    /// <summary>Registers a formatter for a type, which may be an open generic one.</summary>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register(type, (value, context) => Written(value, context, formatter), mimeType);

    /// <summary>Registers a formatter that writes.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register<T>((value, context) => Written(value, context, formatter), mimeType);

    /// <summary>Registers a formatter that returns the text.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = PlainTextFormatter.MimeType) =>
        Register<T>((value, writer) => writer.Write(formatter(value)), mimeType);

    /// <summary>Sets the MIME types that are sent for values of a type, all of them.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (preferredMimeTypes is not { Length: > 0 } || preferredMimeTypes.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("At least one MIME type is required, and none may be blank.", nameof(preferredMimeTypes));
        ImmutableInterlocked.Update(ref preferred, list => list.Insert(0, (type, preferredMimeTypes)));
    }

    /// <summary>The MIME types that are sent for values of a type.</summary>
    public static IReadOnlyCollection<string> GetPreferredMimeTypesFor(Type? type)
    {
        if (type is not null)
        {
            if (MostSpecific(preferred, entry => entry.Type, type).FirstOrDefault().MimeTypes is { } mimeTypes)
                return mimeTypes;
            if (TypeFormatterSources.For(type).PreferredMimeTypes is { Count: > 0 } fromSource)
                return fromSource;
        }

        return DefaultMimeType == PlainTextFormatter.MimeType ? [DefaultMimeType] : [DefaultMimeType, PlainTextFormatter.MimeType];
    }

    /// <summary>The formatter that writes values of a type as a MIME type.</summary>
    public static ITypeFormatter GetPreferredFormatterFor(Type actualType, string mimeType) => FormattersFor(actualType, mimeType)[0];

    /// <summary>The formatters in use, the latest first.</summary>
    public static IEnumerable<ITypeFormatter> RegisteredFormatters(bool includeDefaults = true) =>
        includeDefaults
            ? registered.Concat(
            [
                HtmlFormatter.Default, PlainTextFormatter.Default, JsonFormatter.Default, CsvFormatter.Default,
                TabularDataResourceFormatter.Default,
            ])
            : registered;

    /// <summary>Writes a value with a formatter.</summary>
    public static void Format(this ITypeFormatter formatter, object instance, TextWriter writer)
    {
        using var context = new FormatContext(writer);
        formatter.Format(instance, context);
    }

    /// <summary>Writes a value as a MIME type.</summary>
    public static void FormatTo<T>(this T obj, FormatContext context, string mimeType)
    {
        if (obj is null)
        {
            context.Writer.Write(mimeType switch
            {
                JsonFormatter.MimeType => "null",
                HtmlFormatter.MimeType => System.Net.WebUtility.HtmlEncode(NullString),
                _ => NullString,
            });
            return;
        }

        context.Enter();
        try
        {
            foreach (var formatter in FormattersFor(obj.GetType(), mimeType))
            {
                if (formatter.Format(obj, context))
                    return;
            }
        }
        finally
        {
            context.Leave();
        }
    }

    /// <summary>A value as text of a MIME type.</summary>
    public static string ToDisplayString(this object? obj, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using (var context = new FormatContext(writer))
            obj.FormatTo(context, mimeType);
        return writer.ToString();
    }

    /// <summary>A value as a formatter writes it.</summary>
    public static string ToDisplayString(this object obj, ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        using var writer = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        formatter.Format(obj, writer);
        return writer.ToString();
    }

    internal static void SetListExpansionLimit(Type type, int limit) => listExpansionLimits[type] = limit;

    internal static int ListExpansionLimitFor(Type type) => listExpansionLimits.GetValueOrDefault(type, ListExpansionLimit);

    private static bool Written<T>(T value, FormatContext context, Action<T, TextWriter> formatter)
    {
        formatter(value, context.Writer);
        return true;
    }

    private static ImmutableArray<ITypeFormatter> FormattersFor(Type type, string mimeType) =>
        chosen.GetOrAdd((type, mimeType), key =>
        [
            .. MostSpecific(registered.Where(formatter => formatter.MimeType == key.MimeType), formatter => formatter.Type, key.Type),
            .. TypeFormatterSources.For(key.Type).Formatters.Where(formatter => formatter.MimeType == key.MimeType),
            key.MimeType switch
            {
                HtmlFormatter.MimeType => HtmlFormatter.Default,
                JsonFormatter.MimeType => JsonFormatter.Default,
                CsvFormatter.MimeType => CsvFormatter.Default,
                TabularDataResourceFormatter.MimeType => TabularDataResourceFormatter.Default,
                _ => PlainTextFormatter.Default,
            },
        ]);

    /// <summary>The entries that apply to a type: those of a derived type before those of its bases, otherwise in the given order.</summary>
    private static List<TEntry> MostSpecific<TEntry>(IEnumerable<TEntry> entries, Func<TEntry, Type> typeOf, Type type)
    {
        var sorted = new List<TEntry>();
        foreach (var entry in entries.Where(entry => AppliesTo(typeOf(entry), type)))
        {
            var place = sorted.FindIndex(other => typeOf(other) != typeOf(entry) && AppliesTo(typeOf(other), typeOf(entry)));
            sorted.Insert(place < 0 ? sorted.Count : place, entry);
        }

        return sorted;
    }

    private static bool AppliesTo(Type general, Type type) =>
        general.IsAssignableFrom(type)
        || (general.IsGenericTypeDefinition
            && TypeFormatterSources.SelfAndAncestors(type).Any(ancestor => ancestor.IsGenericType && ancestor.GetGenericTypeDefinition() == general));
}
