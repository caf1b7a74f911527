using System.CommandLine;
using Course;
using Course.Data;
using Course.Distributed;
using Course.Doctor;
using Course.Jupyter;
using Course.Running;
using Spectre.Console;

if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Capabilities.Ansi = false;
    AnsiConsole.Profile.Width = 1000; // a message stays on one line
}

var root = new RootCommand("The course's own program; ./course calls it.")
{
    RunCommand.Create(),
    ExecuteCommand.Create(),
    DataCommand.Create(),
    DistributedCommand.Create(),
    WorkerCommand.Create(),
    DoctorCommand.Create(),
    KernelCommand.Create(),
    LabCommand.Create(),
};
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    Console.Error.WriteLine($"course: {parsed.Errors[0].Message} ./course --help lists what there is.");
    return ExitCode.BadInput;
}

return await parsed.InvokeAsync();
