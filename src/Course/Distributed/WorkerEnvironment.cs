using System.Net;
using System.Net.Sockets;

namespace Course.Distributed;

/// <summary>The variables by which worker processes on this machine find each other, as torchrun names them.</summary>
internal static class WorkerEnvironment
{
    /// <summary>The variables of each worker.</summary>
    public static IEnumerable<Dictionary<string, string>> Of(int workers)
    {
        int port;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        var threads = Math.Max(1, Environment.ProcessorCount / workers);
        return Enumerable.Range(0, workers).Select(rank => new Dictionary<string, string>
        {
            ["RANK"] = $"{rank}",
            ["LOCAL_RANK"] = $"{rank}",
            ["WORLD_SIZE"] = $"{workers}",
            ["LOCAL_WORLD_SIZE"] = $"{workers}",
            ["MASTER_ADDR"] = "127.0.0.1",
            ["MASTER_PORT"] = $"{port}",
            ["OMP_NUM_THREADS"] = $"{threads}",
            ["OPENBLAS_NUM_THREADS"] = $"{threads}",
        });
    }
}
