using Course.Engine;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    private static readonly Dictionary<string, string> magics = new()
    {
        ["#!about"] = "Says what this kernel is.",
        ["#!lsmagic"] = "Lists these commands.",
        ["#!time"] = "Measures how long the cell takes.",
        ["#!who"] = "Lists the variables.",
        ["#!whos"] = "Lists the variables with their types and values.",
        ["#!import"] = "Runs a notebook (.ipynb, .dib) or a C# file (.cs, .csx).",
        ["#!set"] = SetUsage,
        ["#!share"] = ShareUsage,
        ["#!value"] = ValueUsage,
        ["#!csharp"] = "What follows is C#.",
        ["#!html"] = "What follows is HTML.",
        ["#!javascript"] = "What follows is JavaScript.",
        ["#!markdown"] = "What follows is Markdown.",
        ["#!mermaid"] = "What follows is a Mermaid diagram.",
        ["#r"] = "References an assembly, \"FILE.dll\", or a package, \"nuget: NAME, VERSION\".",
        ["#i"] = "Looks for packages in a further source, \"nuget: URL\".",
        ["#load"] = "Runs a C# file, \"FILE.csx\".",
    };

    private async Task RunDirectiveAsync(CellParser.Directive directive, string folder, KernelInvocationContext context)
    {
        switch (directive.Name)
        {
            case "#r":
                Reference(directive, folder);
                break;
            case "#load":
                var file = ExistingFile(directive, directive.Argument, folder);
                var text = await File.ReadAllTextAsync(file).ConfigureAwait(false);
                await RunCodeAsync(text, file, Path.GetDirectoryName(file)!, context).ConfigureAwait(false);
                break;
            case "#!import":
                await ImportAsync(directive, folder, context).ConfigureAwait(false);
                break;
            case "#!set":
                await SetAsync(directive, context).ConfigureAwait(false);
                break;
            case "#!share":
                await ShareAsync(directive).ConfigureAwait(false);
                break;
            case "#!about":
                Show($".NET (C#) kernel on .NET {Environment.Version}");
                break;
            case "#!lsmagic":
                Show(string.Join('\n', magics.Select(magic => $"{magic.Key,-13} {magic.Value}")));
                break;
            case "#!who":
                Show(string.Join('\n', session.Variables().Select(variable => variable.Name).Order()));
                break;
            case "#!whos":
                var variables = session.Variables().OrderBy(variable => variable.Name);
                context.Display(variables.Select(variable => new { variable.Name, variable.Type, variable.Value }).ToList());
                break;
            case "#!time" or "#i":
                break;
            default:
                throw new CellException($"{directive.Name} is not a command of this kernel. #!lsmagic lists those there are.", directive.Line);
        }

        void Show(string text) => context.DisplayAs(text, PlainTextFormatter.MimeType);
    }

    private void Reference(CellParser.Directive directive, string folder)
    {
        if (IsPackage(directive) || session.IsReferenced(directive.Argument))
            return;
        var file = ExistingFile(directive, directive.Argument, folder);
        try
        {
            AddAssemblyReferences([file]);
        }
        catch (BadImageFormatException)
        {
            throw new CellException($"""#r "{directive.Argument}": {file} is not a .NET assembly.""", directive.Line);
        }
    }

    private static string ExistingFile(CellParser.Directive directive, string name, string folder)
    {
        var file = Path.GetFullPath(name, folder);
        return File.Exists(file)
            ? file
            : throw new CellException($"""{directive.Name} "{name}": there is no file {file}.""", directive.Line);
    }
}
