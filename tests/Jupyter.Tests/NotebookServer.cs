using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Course;

namespace Jupyter.Tests;

/// <summary><c>./course lab</c>, serving a copy of a notebook.</summary>
internal sealed partial class NotebookServer : IDisposable
{
    private const int Terminate = 15;
    private readonly Process process;

    public NotebookServer(Clients clients, string folder)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Repository).Assembly.Location, "lab", folder, "--no-browser", $"--port={FreePort()}"])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in clients.Environment)
            start.Environment[name] = value;
        process = Process.Start(start)!;
        Address = new Uri(process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("./course lab printed no address"));
    }

    /// <summary>What <c>./course lab</c> prints, the token included.</summary>
    public Uri Address { get; }

    public string PageOf(string notebook) => new Uri(Address, $"/notebooks/{notebook}{Address.Query}").ToString();

    /// <summary>Ends it as Ctrl-C does, and gives its exit code.</summary>
    public int Stop()
    {
        SendSignal(process.Id, Terminate);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "./course lab did not end");
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int SendSignal(int process, int signal);
}
