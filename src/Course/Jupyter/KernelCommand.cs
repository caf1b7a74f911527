using System.CommandLine;
using System.Runtime.InteropServices;
using Course.Jupyter.ZeroMq;

namespace Course.Jupyter;

/// <summary><c>course kernel</c>: makes Jupyter's front ends find the C# kernel, and is that kernel.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "The C# kernel for Jupyter's front ends.")
    {
        Install(),
        Place("uninstall", "Takes the kernel from Jupyter.", Uninstall),
        Run(),
    };

    private static Command Install()
    {
        var force = new Option<bool>("--force") { Description = "Replaces another program's kernel of that name." };
        var ifMissing = new Option<bool>("--if-missing") { Description = "Leaves any kernel of that name as it is, without a word." };
        var command = Place("install", "Lets Jupyter find the kernel.", (kernelspec, parsed) =>
            parsed.GetValue(ifMissing) && kernelspec.IsUsable ? ExitCode.Success : Install(kernelspec, parsed.GetValue(force)));
        command.Add(force);
        command.Add(ifMissing);
        return command;
    }

    private static Command Place(string name, string description, Func<Kernelspec, ParseResult, int> action)
    {
        var user = new Option<bool>("--user") { Description = "For the user who calls (the default)." };
        var prefix = new Option<string?>("--sys-prefix") { HelpName = "DIR", Description = "For the Python environment in DIR." };
        var system = new Option<bool>("--system") { Description = "For all users." };
        var named = new Option<string>("--name") { HelpName = "NAME", DefaultValueFactory = _ => Kernelspec.DefaultName, Description = "The name that notebooks call the kernel by." };
        var command = new Command(name, description) { user, prefix, system, named };
        command.SetAction(parsed =>
        {
            var prefixFolder = parsed.GetValue(prefix);
            if (new[] { parsed.GetValue(user), prefixFolder is not null, parsed.GetValue(system) }.Count(given => given) > 1)
                return Refuse("--user, --sys-prefix and --system exclude each other.");
            if (!Kernelspec.IsName(parsed.GetValue(named)!))
                return Refuse($"--name {parsed.GetValue(named)}: a kernel's name is made of letters, digits and . _ - only.");
            var folder = prefixFolder is not null ? Kernelspec.PrefixDataFolder(prefixFolder)
                : parsed.GetValue(system) ? Kernelspec.SystemDataFolder()
                : Kernelspec.UserDataFolder();
            var kernelspec = new Kernelspec(folder, parsed.GetValue(named)!);
            try
            {
                return action(kernelspec, parsed);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return Refuse($"{kernelspec.Folder} can't be written: {exception.Message}");
            }
        });
        return command;
    }

    private static int Install(Kernelspec kernelspec, bool force)
    {
        if (kernelspec.Exists && !kernelspec.IsOurs && !force)
            return Refuse($"{kernelspec.Folder} is another program's kernel and left alone; --force replaces it, --name NAME installs beside it.");
        kernelspec.Write();
        Console.WriteLine($"kernel: installed in {kernelspec.Folder}");
        return ExitCode.Success;
    }

    private static int Uninstall(Kernelspec kernelspec, ParseResult parsed)
    {
        if (!kernelspec.Exists)
            return Refuse($"{kernelspec.Folder}: there is no such kernel.");
        if (!kernelspec.IsOurs)
            return Refuse($"{kernelspec.Folder} is another program's kernel and left alone.");
        kernelspec.Delete();
        Console.WriteLine($"kernel: removed from {kernelspec.Folder}");
        return ExitCode.Success;
    }

    private static Command Run()
    {
        var file = new Option<string>("--connection-file") { HelpName = "FILE", Required = true, Description = "The file in which a front end says where it expects the kernel." };
        var remote = new Option<bool>("--remote") { Description = "Listens beyond this machine where the connection file says so." };
        var command = new Command("run", "Is the kernel; Jupyter's front ends call this.") { file, remote };
        command.TreatUnmatchedTokensAsErrors = false; // a front end may hand on its own arguments
        command.SetAction(parsed => Run(parsed.GetValue(file)!, parsed.GetValue(remote)));
        return command;
    }

    private static int Run(string connectionFile, bool remote)
    {
        try
        {
            var connection = ConnectionFile.Read(connectionFile);
            if (!connection.IsLocal && !remote)
                return Refuse($"{connectionFile}: ip is {connection.Ip}; the kernel listens on loopback only, unless kernel.json gives it --remote.");
            var native = NativeOutput.Begin();
            using var server = new KernelServer(connection, TextWriter.Synchronized(Console.Error));
            AppDomain.CurrentDomain.UnhandledException += (_, _) => native?.End();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => { signal.Cancel = true; server.Interrupt(); });
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => { signal.Cancel = true; server.Stop(); });
            server.Run();
        }
        catch (InvalidDataException exception)
        {
            return Refuse(exception.Message);
        }
        catch (ZmqException exception)
        {
            return Refuse($"{connectionFile}: {exception.Message}");
        }
        catch (DllNotFoundException)
        {
            return Refuse("libzmq5 is missing, by which a kernel and a front end talk: apt-get install libzmq5");
        }

        Environment.Exit(ExitCode.Success); // a cell's own threads would keep the process
        return ExitCode.Success;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"course: {message}");
        return ExitCode.BadInput;
    }
}
