using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>Shorter ways to send commands.</summary>
public static class KernelExtensions
{
    /// <summary>Runs a cell.</summary>
    public static Task<KernelCommandResult> SubmitCodeAsync(this Kernel kernel, string code) => kernel.SendAsync(new SubmitCode(code));

    /// <summary>The kernel of that name among this one and those within it; null where there is none.</summary>
    public static Kernel? FindKernelByName(this Kernel kernel, string name) =>
        string.Equals(kernel.RootKernel.Name, name, StringComparison.OrdinalIgnoreCase) ? kernel.RootKernel : null;

    /// <summary>Runs a notebook or a C# file, as #!import does.</summary>
    /// <param name="file">The file: .ipynb, .dib, .cs or .csx.</param>
    public static Task LoadAndRunInteractiveDocument(this Kernel kernel, FileInfo file, KernelCommand? parentCommand = null) =>
        kernel.SubmitCodeAsync($"#!import \"{file.FullName}\"");
}
