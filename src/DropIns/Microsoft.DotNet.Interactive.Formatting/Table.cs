using System.Collections;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A sequence as rows and columns: a column for each member of the items, or one named value.</summary>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    private const string ValueColumn = "value";

    internal static Table Of(IEnumerable items)
    {
        List<string> columns = [];
        List<Dictionary<string, object?>> rows = [];
        foreach (var item in items)
        {
            var row = new Dictionary<string, object?>();
            foreach (var (name, value) in Cells(item))
            {
                row[name] = value;
                if (!columns.Contains(name))
                    columns.Add(name);
            }

            rows.Add(row);
        }

        return new Table(columns, [.. rows.Select(row => columns.Select(column => row.GetValueOrDefault(column, "")).ToArray())]);
    }

    private static IEnumerable<(string Name, object? Value)> Cells(object? item)
    {
        if (item is System.Runtime.CompilerServices.ITuple tuple)
            return Enumerable.Range(0, tuple.Length).Select(index => ($"Item{index + 1}", tuple[index]));
        if (item is not null && Shape.IsDictionary(item))
            return Shape.Entries(item).Select(entry => (entry.Key?.ToDisplayString() ?? "", entry.Value));
        return Shape.HasMembers(item) && !TypeFormatterSources.For(item!.GetType()).Formatters.Any()
            ? Shape.Members(item).Select(member => (member.Name, member.Value(item)))
            : [(ValueColumn, item)];
    }
}
