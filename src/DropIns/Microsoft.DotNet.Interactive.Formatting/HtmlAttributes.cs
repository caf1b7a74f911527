using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Dynamic;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The attributes of an HTML element, by name; as a dynamic object, its members are the attributes.</summary>
public class HtmlAttributes : DynamicObject, IDictionary<string, object?>, IHtmlContent
{
    private const string ClassName = "class";

    private readonly Dictionary<string, object?> attributes = new(StringComparer.Ordinal);

    /// <summary>Creates an empty collection.</summary>
    public HtmlAttributes()
    {
    }

    /// <summary>Creates a collection of the given attributes.</summary>
    /// <exception cref="ArgumentException">A name occurs twice.</exception>
    public HtmlAttributes(IEnumerable<KeyValuePair<string, object?>> attributes)
    {
        foreach (var attribute in attributes)
            Add(attribute);
    }

    /// <summary>How many attributes there are.</summary>
    public int Count => attributes.Count;

    /// <summary>False.</summary>
    public bool IsReadOnly => false;

    /// <summary>The attributes' names.</summary>
    public ICollection<string> Keys => attributes.Keys;

    /// <summary>The attributes' values.</summary>
    public ICollection<object?> Values => attributes.Values;

    /// <summary>An attribute's value; null is written as a name without a value.</summary>
    /// <exception cref="KeyNotFoundException">There is no attribute of that name.</exception>
    public object? this[string key]
    {
        get => attributes[key];
        set => attributes[key] = value;
    }

    /// <summary>Adds an attribute.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    /// <summary>Adds an attribute.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add(string key, object? value) => attributes.Add(key, value);

    /// <summary>Puts CSS classes, with blanks between them, before those there are.</summary>
    public void AddCssClass(string value) =>
        attributes[ClassName] = TryGetValue(ClassName, out var present) ? $"{value} {present}" : value;

    /// <summary>Removes CSS classes, given with blanks between them.</summary>
    public void RemoveCssClass(string value)
    {
        if (TryGetValue(ClassName, out var present))
            attributes[ClassName] = string.Join(' ', $"{present}".Split(' ').Except(value.Split(' ')));
    }

    /// <summary>Removes every attribute.</summary>
    public void Clear() => attributes.Clear();

    /// <summary>True where the attribute is there with that value.</summary>
    public bool Contains(KeyValuePair<string, object?> item) => attributes.Contains(item);

    /// <summary>True where there is an attribute of that name.</summary>
    public bool ContainsKey(string key) => attributes.ContainsKey(key);

    /// <summary>Copies the attributes into an array.</summary>
    public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)attributes).CopyTo(array, arrayIndex);

    /// <summary>Goes through the attributes.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => attributes.GetEnumerator();

    /// <summary>Adds attributes; those there already are kept unless <paramref name="replace"/> is true.</summary>
    public void MergeWith(IDictionary<string, object?> htmlAttributes, bool replace = false)
    {
        foreach (var (name, value) in htmlAttributes)
        {
            if (replace || !attributes.ContainsKey(name))
                attributes[name] = value;
        }
    }

    /// <summary>Removes an attribute; false where there was none of that name.</summary>
    public bool Remove(KeyValuePair<string, object?> item) => Remove(item.Key);

    /// <summary>Removes an attribute; false where there was none of that name.</summary>
    public bool Remove(string key) => attributes.Remove(key);

    /// <summary>Reads an attribute; false where there is none of that name.</summary>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value) => attributes.TryGetValue(key, out value);

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => attributes.Keys;

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => attributes.TryGetValue(binder.Name, out result);

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        attributes[binder.Name] = value;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = this;
        if (binder.Name != nameof(MergeWith))
            return false;
        var names = binder.CallInfo.ArgumentNames;
        MergeWith(names.Select((name, index) => (name, index)).ToDictionary(item => item.name, item => args![item.index]));
        return true;
    }

    /// <summary>The attributes as they stand in a tag.</summary>
    public override string ToString() => string.Join(' ', attributes.Select(Written));

    /// <summary>Writes a blank and the attributes; nothing where there are none.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (Count > 0)
            writer.Write($" {this}");
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Written(KeyValuePair<string, object?> attribute) => attribute.Value switch
    {
        null => attribute.Key,
        JsonString json => $"{attribute.Key}='{json}'",
        IHtmlContent content => $"{attribute.Key}=\"{content}\"",
        IFormattable value => $"{attribute.Key}=\"{Encoded(value.ToString(null, System.Globalization.CultureInfo.InvariantCulture))}\"",
        var value => $"{attribute.Key}=\"{Encoded(value.ToString())}\"",
    };

    private static IHtmlContent Encoded(string? value) => (value ?? "").HtmlAttributeEncode();
}
