using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

public static partial class PocketViewTags
{
    /// <summary>A style element: <c>new Style { { "h1", ("color", "red") } }</c>.</summary>
    public class Style : PocketView, IEnumerable
    {
        private readonly Dictionary<string, List<(string Property, string Value)>> rules = [];

        /// <summary>Creates a style element without rules.</summary>
        public Style() : base("style") => HtmlTag.Content = WriteRules;

        /// <summary>Adds a rule, or to the rule of the same selector.</summary>
        public void Add(string selector, params (string property, string value)[] properties)
        {
            if (!rules.TryGetValue(selector, out var rule))
                rules[selector] = rule = [];
            rule.AddRange(properties);
        }

        /// <summary>Attributes that give an element a CSS class, and this style to the output where it is used: <c>div[style.LinkAndApplyClass("note")]("text")</c>.</summary>
        public IDictionary<string, object?> LinkAndApplyClass(string @class) => new LinkedClass(this) { ["class"] = @class };

        /// <summary>Sets the style sheet as a text.</summary>
        /// <exception cref="InvalidOperationException">Rules were added before.</exception>
        public override void SetContent(object?[]? args)
        {
            if (rules.Count > 0)
                throw new InvalidOperationException("style tag contents have already been set.");
            base.SetContent(args);
        }

        /// <summary>Goes through the rules.</summary>
        public IEnumerator GetEnumerator() => rules.GetEnumerator();

        private void WriteRules(FormatContext context)
        {
            context.Writer.Write('\n');
            foreach (var (selector, properties) in rules)
                context.Writer.Write($"{selector} {{\n{string.Concat(properties.Select(item => $"  {item.Property}: {item.Value};\n"))}}}\n");
        }

        internal sealed class LinkedClass(Style style) : HtmlAttributes
        {
            internal Style Style => style;
        }
    }
}
