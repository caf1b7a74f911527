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

    /// <summary>The member's element. The files are large and seldom read, so they are scanned and not kept.</summary>
    private static string? Member(string file, string id)
    {
        var opening = $"<member name=\"{id}\">";
        StringBuilder? member = null;
        foreach (var line in File.ReadLines(file))
        {
            if (member is null && line.Contains(opening, StringComparison.Ordinal))
                member = new StringBuilder();
            member?.AppendLine(line);
            if (member is not null && line.Contains("</member>", StringComparison.Ordinal))
                return member.ToString();
        }

        return null;
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
