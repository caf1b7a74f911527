using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Course.Engine;

/// <summary>Reads what is documented of a symbol: in its source, beside its assembly, or in the SDK's reference pack.</summary>
internal static partial class Documentation
{
    private static readonly Lazy<string[]> packFiles = new(PackFiles);
    private static readonly ConcurrentDictionary<string, Dictionary<int, int>> places = new();

    /// <summary>The documentation as plain text: the summary, the parameters, what is returned; null where there is none.</summary>
    internal static string? Of(ISymbol symbol, Compilation compilation)
    {
        var definition = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
        var xml = definition.Locations.Any(location => location.IsInSource)
            ? definition.GetDocumentationCommentXml()
            : definition.GetDocumentationCommentId() is { } id ? Files(definition, compilation).Select(file => Member(file, id)).FirstOrDefault(member => member is not null) : null;
        return string.IsNullOrWhiteSpace(xml) ? null : Text(xml);
    }

    private static IEnumerable<string> Files(ISymbol symbol, Compilation compilation)
    {
        if (symbol.ContainingAssembly is null || compilation.GetMetadataReference(symbol.ContainingAssembly) is not PortableExecutableReference { FilePath: { } assembly })
            return [];
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (File.Exists(beside))
            return [beside];
        var isOfFramework = Path.GetDirectoryName(assembly) == Path.GetDirectoryName(typeof(object).Assembly.Location);
        return isOfFramework ? packFiles.Value.OrderByDescending(file => Path.GetFileName(file) == Path.GetFileName(beside)) : [];
    }

    /// <summary>The documentation of the framework, the files most asked for first. An SDK has it, a mere runtime has not.</summary>
    private static string[] PackFiles()
    {
        string[] first = ["System.Runtime.xml", "System.Collections.xml", "System.Linq.xml", "System.Console.xml", "System.Threading.xml"];
        var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var pack = new DirectoryInfo(Path.GetFullPath("../../../packs/Microsoft.NETCore.App.Ref", shared));
        var latest = pack.Exists ? pack.GetDirectories().Where(folder => folder.Name.StartsWith($"{Environment.Version.Major}.", StringComparison.Ordinal)).MaxBy(folder => folder.Name) : null;
        return latest is null
            ? []
            : [.. latest.GetFiles("System.*.xml", SearchOption.AllDirectories).Select(file => file.FullName).OrderByDescending(file => first.Contains(Path.GetFileName(file)))];
    }

    /// <summary>The member's element. The files are large and seldom read: only where each member stands in them is kept.</summary>
    private static string? Member(string file, string id)
    {
        if (!places.GetOrAdd(file, Places).TryGetValue(id.GetHashCode(), out var place))
            return null;
        using var stream = File.OpenRead(file);
        stream.Position = place;
        using var reader = new StreamReader(stream);
        var opening = $"<member name=\"{id}\">";
        StringBuilder? member = null;
        while (reader.ReadLine() is { } line)
        {
            if (member is null && !line.Contains(opening, StringComparison.Ordinal))
                return null; // another member of the same hash
            (member ??= new StringBuilder()).AppendLine(line);
            if (line.Contains("</member>", StringComparison.Ordinal))
                return member.ToString();
        }

        return null;
    }

    /// <summary>Where the line begins that opens a member, in bytes, by the hash of the member's name.</summary>
    private static Dictionary<int, int> Places(string file)
    {
        var opening = "<member name=\""u8;
        var bytes = File.ReadAllBytes(file);
        var found = new Dictionary<int, int>();
        for (var at = 0; bytes.AsSpan(at).IndexOf(opening) is var next && next >= 0; at += next + opening.Length)
        {
            var start = at + next + opening.Length;
            var length = bytes.AsSpan(start).IndexOf((byte)'"');
            var line = bytes.AsSpan(0, start).LastIndexOf((byte)'\n') + 1;
            found[Encoding.UTF8.GetString(bytes, start, length).GetHashCode()] = line;
        }

        return found;
    }

    private static string? Text(string xml)
    {
        XElement member;
        try
        {
            member = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }

        List<string> lines = [];
        if (member.Element("summary") is { } summary)
            lines.Add(Flat(summary));
        lines.AddRange(member.Elements("param").Select(parameter => $"{(string?)parameter.Attribute("name")}: {Flat(parameter)}"));
        if (member.Element("returns") is { } returns)
            lines.Add($"returns: {Flat(returns)}");
        return lines.Count > 0 ? string.Join('\n', lines) : null;
    }

    private static string Flat(XElement element) => Blanks().Replace(string.Concat(element.Nodes().Select(Flat)), " ").Trim();

    private static string Flat(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } reference => string.IsNullOrEmpty(reference.Value)
            ? Name((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? "")
            : reference.Value,
        XElement inner => Flat(inner),
        _ => "",
    };

    /// <summary>A type's or member's name without its kind, its namespace and its parameters.</summary>
    private static string Name(string reference)
    {
        var name = reference.Split(':')[^1].Split('(')[0].Split('`')[0];
        return name[(name.LastIndexOf('.') + 1)..];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
