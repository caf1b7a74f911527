using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Plotly.NET;

/// <summary>A chart in words, for readers and programs that do not see it.</summary>
internal static partial class Description
{
    private const int Listed = 8;

    internal static string Of(GenericChart chart)
    {
        var lines = new List<string>();
        if (Text(chart.Layout["title.text"]) is { Length: > 0 } title) lines.Add(title);
        var traces = chart.Traces.Where(trace => trace["visible"] is not false and not "legendonly").ToList();
        lines.AddRange(traces.Select(Sentence));
        lines.AddRange(traces.SelectMany(trace => Axes(chart.Layout, trace, traces)).Distinct());
        var notes = Items(chart.Layout["annotations"]).OfType<DynamicObj.DynamicObj>().Select(note => Text(note["text"]));
        if (Enumerate(notes, 50) is { Length: > 0 } texts) lines.Add("notes: " + texts);
        lines.AddRange(Items(chart.Layout["sliders"]).OfType<DynamicObj.DynamicObj>().Select(Slider));
        return string.Join('\n', lines);
    }

    private static string Sentence(Trace trace)
    {
        var mode = trace["mode"] as string ?? "";
        var kind = trace["type"] switch
        {
            "scatter" or "scattergl" or "scatter3d" when mode.Contains("lines") => "line",
            "scatter" or "scattergl" or "scatter3d" when mode == "text" => "text",
            "scatter" or "scattergl" or "scatter3d" => "points",
            "bar" => "bars",
            "box" => "box plot",
            "violin" => "violin plot",
            var type => (string)type!,
        };
        var name = Text(trace["name"]) is { Length: > 0 } text ? $" \"{text}\"" : "";
        var labels = mode.Contains("text") && trace["text"] is string[] texts ? $" ({Enumerate(texts.Select(Text))})" : "";
        return $"{kind}{name}: {Size(trace, kind)}{labels}";
    }

    private static string Size(Trace trace, string kind)
    {
        if (trace["type"] is "table")
            return $"{Count(Items(trace["cells.values"]).FirstOrDefault())} rows of {Enumerate(Items(trace["header.values"]).Select(cell => Text(Items(cell).FirstOrDefault() ?? cell)))}";
        if (trace["z"] is object?[] rows && trace["type"] is not "scatter3d")
        {
            var numbers = rows.OfType<IEnumerable>().SelectMany(Numbers).ToList();
            var size = $"{rows.Length} × {Items(rows.FirstOrDefault()).Count()} values";
            return trace["type"] is "image" || numbers.Count == 0 ? size : $"{size} from {Number(numbers.Min())} to {Number(numbers.Max())}";
        }
        if (trace["source"] is not null) return "a picture";
        var count = Math.Max(Count(trace["x"]), Count(trace["y"]));
        if (kind == "bars" && count <= Listed)
        {
            var (keys, values) = trace["orientation"] is "h" ? (trace["y"], trace["x"]) : (trace["x"], trace["y"]);
            var names = Items(keys).Select(key => Words(key) + " ").ToList();
            return Enumerate(Items(values).Select((value, i) => names.ElementAtOrDefault(i) + Words(value)));
        }
        return kind == "histogram" ? $"{count} values" : count == 1 ? "1 point" : $"{count} points";
    }

    private static IEnumerable<string> Axes(Layout layout, Trace trace, List<Trace> traces)
    {
        if (trace["type"] is "table") yield break;
        if (trace["type"] is "scatter3d" or "surface")
        {
            foreach (var letter in (string[])["x", "y", "z"])
                if (Text(layout[$"{trace["scene"] ?? "scene"}.{letter}axis.title.text"]) is { Length: > 0 } named) yield return $"{letter} axis: {named}";
            yield break;
        }
        foreach (var letter in (string[])["x", "y"])
        {
            var id = trace[letter + "axis"] as string ?? letter;
            var axis = layout[$"{letter}axis{id[1..]}"] as DynamicObj.DynamicObj ?? new();
            if (axis["visible"] is false) continue;
            var title = Text(axis["title.text"]);
            var sharing = traces.Where(other => (other[letter + "axis"] as string ?? letter) == id);
            var data = sharing.SelectMany(other => Items(other[letter])).ToList();
            var range = data.All(item => item is IConvertible and not string) && Numbers(data).ToList() is { Count: > 0 } numbers
                ? $"{Number(numbers.Min())} to {Number(numbers.Max())}"
                : Enumerate((data.Count > 0 ? data : Items(axis["ticktext"])).Select(Words).Distinct());
            var counted = trace["type"] is "histogram" && data.Count == 0;
            var described = string.Join(", ", new[] { title, counted ? "count" : range }.Where(part => part.Length > 0).Distinct());
            if (described.Length > 0) yield return $"{id} axis{(axis["type"] is "log" ? " (logarithmic)" : "")}: {described}";
        }
    }

    private static string Slider(DynamicObj.DynamicObj slider)
    {
        var steps = Items(slider["steps"]).OfType<DynamicObj.DynamicObj>().Select(step => Text(step["label"]));
        return $"slider: {Text(slider["currentvalue.prefix"])} {Enumerate(steps)}";
    }

    private static string Enumerate(IEnumerable<string> texts, int most = Listed)
    {
        var items = texts.Where(text => text.Length > 0).ToList();
        return string.Join(", ", items.Take(most)) + (items.Count > most ? $" and {items.Count - most} more" : "");
    }

    private static int Count(object? values) => values is ICollection collection ? collection.Count : 0;

    private static IEnumerable<object?> Items(object? values) => values is IEnumerable items and not string ? items.Cast<object?>() : [];

    private static IEnumerable<double> Numbers(IEnumerable items) => items.Cast<object?>()
        .Where(item => item is IConvertible and not string and not bool and not char)
        .Select(item => Convert.ToDouble(item, CultureInfo.InvariantCulture)).Where(double.IsFinite);

    private static string Words(object? value) => value is double or float
        ? Number(Convert.ToDouble(value, CultureInfo.InvariantCulture))
        : Text(Convert.ToString(value, CultureInfo.InvariantCulture));

    private static string Number(double value) => value.ToString("G4", CultureInfo.InvariantCulture);

    private static string Text(object? markup) => Tags().Replace((markup as string ?? "").Replace("<br>", " "), "").Trim();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();
}
