using System.Text.Json;
using Course.Engine;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel
{
    private readonly Stack<string> importing = new();

    /// <summary>Runs the cells of a notebook, or a C# file, as a part of the cell that names it.</summary>
    private async Task ImportAsync(CellParser.Directive directive, string folder, KernelInvocationContext context)
    {
        var name = directive.Argument.Trim('"');
        if (name.Length == 0)
            throw new CellException("Write #!import FILE.ipynb, FILE.dib, FILE.cs or FILE.csx.", directive.Line);
        var file = ExistingFile(directive, name, folder);
        if (importing.Contains(file))
            throw new CellException($"#!import {name}: it imports itself.", directive.Line);
        importing.Push(file);
        try
        {
            foreach (var (language, text, place) in Cells(file, directive))
            {
                foreach (var section in CellParser.Sections(text, language))
                    await RunSectionAsync(section, place, Path.GetDirectoryName(file)!, context).ConfigureAwait(false);
            }
        }
        finally
        {
            importing.Pop();
        }
    }

    private static IEnumerable<(string Language, string Text, string Place)> Cells(string file, CellParser.Directive directive)
    {
        try
        {
            return Path.GetExtension(file).ToLowerInvariant() switch
            {
                ".ipynb" => NotebookFile.Cells(file),
                ".dib" or ".cs" or ".csx" => [(CellParser.CSharp, File.ReadAllText(file), file)],
                var extension => throw new CellException(
                    $"#!import {directive.Argument}: {extension} is none of .ipynb, .dib, .cs and .csx.", directive.Line),
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new CellException($"#!import {directive.Argument}: {file} is no notebook ({error.Message})", directive.Line);
        }
    }
}
