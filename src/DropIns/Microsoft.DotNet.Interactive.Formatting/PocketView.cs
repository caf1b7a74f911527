using System.Dynamic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// HTML written as C#: <c>div[style: "color:red"](h1("Title"), "text")</c>. Indices are attributes, arguments are content: HTML stands as it is,
/// text is encoded, any other value is formatted.
/// </summary>
public class PocketView : DynamicObject, IHtmlContent
{
    private readonly Dictionary<string, TagTransform> transforms;
    private readonly Dictionary<string, IHtmlContent> dependencies = [];
    private readonly HtmlTag? tag;
    private TagTransform? transform;

    /// <summary>Creates a factory of elements: each member is an element of that name.</summary>
    /// <param name="nested">Another factory whose transforms count here too.</param>
    public PocketView(PocketView? nested = null) => transforms = nested?.transforms ?? new()
    {
        ["br"] = (tag, _) => tag.SelfClosing(),
        ["input"] = (tag, _) => tag.SelfClosing(),
    };

    /// <summary>Creates an element.</summary>
    /// <param name="tagName">The element's name.</param>
    /// <param name="nested">A factory whose transforms count here too.</param>
    public PocketView(string tagName, PocketView? nested = null) : this(nested) => tag = tagName.Tag();

    private delegate void TagTransform(HtmlTag tag, object? content);

    /// <summary>The element; null for a factory.</summary>
    public HtmlTag HtmlTag => tag!;

    /// <summary>The element's attributes.</summary>
    public HtmlAttributes HtmlAttributes => HtmlTag.HtmlAttributes;

    /// <summary>The element's name; empty for a factory.</summary>
    public string Name => tag?.Name ?? "";

    /// <summary>Makes a recipe of elements, to be set as a member of a factory: it gets the element and the arguments, by name where they have one.</summary>
    public static object Transform(Action<HtmlTag, dynamic?> transform) => new TagTransform((tag, content) => transform(tag, content));

    /// <summary>Adds content that is written once, at the end of the whole output, however many elements ask for it.</summary>
    /// <param name="id">Names the content.</param>
    public void AddDependency(string id, IHtmlContent content) => dependencies[id] = content;

    /// <summary>Shows the element.</summary>
    public DisplayedValue Display() => DisplayExtensions.Display(this, HtmlFormatter.MimeType, PlainTextFormatter.MimeType);

    /// <summary>Sets the element's content.</summary>
    public virtual void SetContent(object?[]? args)
    {
        if (args is { Length: > 0 })
            HtmlTag.Content = context => Write(args, context);
    }

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = new PocketView(binder.Name, this) { transform = transforms.GetValueOrDefault(binder.Name) };
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        var view = new PocketView(binder.Name, this) { transform = transforms.GetValueOrDefault(binder.Name) };
        view.Fill(args, binder.CallInfo);
        result = view;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        Fill(args, binder.CallInfo);
        result = this;
        return true;
    }

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        if (value is not TagTransform recipe)
            return false;
        transforms[binder.Name] = recipe;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object?[] values, out object? result)
    {
        var names = new Queue<string>(binder.CallInfo.ArgumentNames);
        var unnamed = values.Length - names.Count;
        foreach (var (value, index) in values.Select((value, index) => (value, index)))
        {
            if (index >= unnamed)
                HtmlAttributes[names.Dequeue().Replace('_', '-')] = value;
            else if (value is IDictionary<string, object?> attributes)
                Merge(attributes);
            else
                throw new ArgumentException($"An attribute of {Name} has no name: write {Name}[name: value].");
        }

        result = this;
        return true;
    }

    /// <summary>The element as HTML.</summary>
    public override string ToString()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    /// <summary>Writes the element.</summary>
    public virtual void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        using var context = new FormatContext(writer);
        WriteTo(context);
    }

    /// <summary>Writes the element as a part of what a formatter writes.</summary>
    /// <exception cref="InsufficientExecutionStackException">The element is within itself.</exception>
    public void WriteTo(FormatContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        ApplyTransform(null);
        tag?.WriteTo(context);
        foreach (var (id, content) in dependencies)
            context.Require(id, content);
    }

    private static void Write(IEnumerable<object?> contents, FormatContext context)
    {
        foreach (var content in contents)
        {
            if (content is string text)
                context.Writer.Write(text.HtmlEncode());
            else if (content is IHtmlContent html)
                html.Write(context);
            else if (content is IEnumerable<object?> sequence && sequence.All(item => item is IHtmlContent))
                Write(sequence, context);
            else
                Format(content, context);
        }
    }

    private static void Format(object? value, FormatContext context)
    {
        context.Enter(); // within an element a value is never the outermost
        try
        {
            value.FormatTo(context, HtmlFormatter.MimeType);
        }
        finally
        {
            context.Leave();
        }
    }

    private void Merge(IDictionary<string, object?> attributes)
    {
        HtmlAttributes.MergeWith(attributes, replace: true);
        if (attributes is PocketViewTags.Style.LinkedClass linked)
            AddDependency(linked.Style.ToString(), linked.Style);
    }

    private void Fill(object?[]? args, CallInfo call)
    {
        SetContent(args);
        ApplyTransform(Arguments(args, call));
    }

    private void ApplyTransform(object? arguments)
    {
        if (tag is not null)
            Interlocked.Exchange(ref transform, null)?.Invoke(tag, arguments);
    }

    /// <summary>The arguments as an object with a member for each name, or as an array where they have none.</summary>
    private static object? Arguments(object?[]? args, CallInfo call)
    {
        if (call.ArgumentNames.Count == 0)
            return args is { Length: > 0 } ? args : null;
        IDictionary<string, object?> named = new ExpandoObject();
        foreach (var (name, value) in call.ArgumentNames.Zip(args!.TakeLast(call.ArgumentNames.Count)))
            named[name] = value;
        return named;
    }
}
