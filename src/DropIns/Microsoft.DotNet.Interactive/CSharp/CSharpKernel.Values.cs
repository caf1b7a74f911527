using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Course.Engine;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    private const string SetUsage = "#!set --name NAME --value TEXT|@csharp:NAME|@value:NAME|@input:PROMPT|@password:PROMPT [--mime-type TYPE]";
    private const string ShareUsage = "#!share --from csharp|value NAME [--as NAME] [--mime-type TYPE]";
    private const string ValueUsage = "#!value --name NAME [--from-file FILE] [--from-url URL] [--from-value TEXT] [--mime-type TYPE]";

    private readonly Dictionary<string, string> texts = [];

    /// <summary>Reads a variable of the cells; false where there is none of that name and type.</summary>
    public bool TryGetValue<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        if (session.Variables().FirstOrDefault(variable => variable.Name == name).Value is T found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Declares a variable of the cells.</summary>
    /// <param name="declaredType">Its type; by default the value's own.</param>
    /// <exception cref="CompilationException">The name is no name of C#, or the type is not known to the cells.</exception>
    public Task SetValueAsync(string name, object? value, Type? declaredType = null) =>
        session.DeclareAsync(name, value, declaredType ?? value?.GetType() ?? typeof(object));

    private async Task SetAsync(CellParser.Directive directive, KernelInvocationContext context)
    {
        var options = new DirectiveOptions(directive.Argument, SetUsage, directive.Line);
        var (name, given) = (options.Required("--name"), options.Required("--value"));
        object? value = given;
        if (given.StartsWith('@'))
        {
            var (source, argument) = given[1..].Split(':', 2) is [var first, var rest] ? (first, rest) : (given[1..], "");
            value = source switch
            {
                "input" => await GetInputAsync(argument.Length > 0 ? argument : name).ConfigureAwait(false),
                "password" => await GetPasswordAsync(argument.Length > 0 ? argument : name).ConfigureAwait(false),
                _ => Shared(source, argument, directive),
            };
        }

        await SetValueAsync(name, Formatted(value, options["--mime-type"])).ConfigureAwait(false);
    }

    private Task ShareAsync(CellParser.Directive directive)
    {
        var options = new DirectiveOptions(directive.Argument, ShareUsage, directive.Line);
        var name = options.Required("");
        var value = Shared(options.Required("--from"), name, directive);
        return SetValueAsync(options["--as"] ?? name, Formatted(value, options["--mime-type"]));
    }

    /// <summary>Keeps a text under a name, for #!set and #!share.</summary>
    private async Task KeepValueAsync(CellParser.Section section, KernelInvocationContext context)
    {
        var options = new DirectiveOptions(section.Argument, ValueUsage, section.Line);
        var name = options.Required("--name");
        var content = section.Text.Trim();
        var given = options["--from-file"] is { } path
            ? await File.ReadAllTextAsync(ExistingFile(new("#!value", path, section.Line, 0, false), path, Environment.CurrentDirectory)).ConfigureAwait(false)
            : options["--from-url"] is { } url ? await DownloadAsync(url, section.Line, context.CancellationToken).ConfigureAwait(false)
            : options["--from-value"];
        if (given is not null && content.Length > 0)
            throw new CellException("#!value takes a --from option or the lines behind it, not both.", section.Line);
        texts[name] = given ?? content;
        if (options["--mime-type"] is { } mimeType)
            context.DisplayAs(texts[name], mimeType);
    }

    private static async Task<string> DownloadAsync(string url, int line, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        try
        {
            return await client.GetStringAsync(url, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is HttpRequestException or InvalidOperationException or UriFormatException or NotSupportedException)
        {
            throw new CellException($"#!value --from-url {url}: {error.Message}", line);
        }
    }

    private object? Shared(string source, string name, CellParser.Directive directive) => source switch
    {
        "csharp" when session.Variables().FirstOrDefault(variable => variable.Name == name) is { Name: not null } variable => variable.Value,
        "value" when texts.TryGetValue(name, out var text) => text,
        "csharp" or "value" => throw new CellException($"{directive.Name}: {source} has no value {name}.", directive.Line),
        _ => throw new CellException($"{directive.Name}: this kernel has values of csharp and value, not of {source}.", directive.Line),
    };

    /// <summary>The value itself, or its text of a MIME type; JSON comes back as what it says.</summary>
    private static object? Formatted(object? value, string? mimeType)
    {
        if (mimeType is null)
            return value;
        var text = value.ToDisplayString(mimeType);
        if (mimeType != JsonFormatter.MimeType)
            return text;
        var json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            JsonValueKind.Number => json.RootElement.GetDouble(),
            JsonValueKind.String => json.RootElement.GetString(),
            _ => json,
        };
    }
}
