using System.CommandLine;
using Spectre.Console;

namespace Course.Doctor;

/// <summary><c>course doctor</c>: what this machine has, what is amiss, and the cure.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Says what this machine has, and what is amiss.");
        command.SetAction((_, _) => RunAsync());
        return command;
    }

    private static async Task<int> RunAsync()
    {
        var findings = new List<Finding> { MachineChecks.DotNet() };
        findings.AddRange(await EngineChecks.RunAsync());
        findings.AddRange([DatasetCheck.Run(Repository.Datasets), MachineChecks.Kernelspec(), MachineChecks.Chromium(), MachineChecks.Memory()]);

        foreach (var finding in findings)
        {
            var (mark, colour) = finding.Verdict switch
            {
                Verdict.Ok => ("ok     ", "green"),
                Verdict.Warning => ("warning", "yellow"),
                _ => ("PROBLEM", "red"),
            };
            AnsiConsole.MarkupLine($"[{colour}]{mark}[/]  {finding.Subject.PadRight(12).EscapeMarkup()} {finding.Text.EscapeMarkup()}");
            if (finding.Cure is { } cure)
                AnsiConsole.MarkupLine($"                      {("cure: " + cure).EscapeMarkup()}");
        }

        return findings.Any(finding => finding.Verdict == Verdict.Problem) ? ExitCode.BadInput : ExitCode.Success;
    }
}
