using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Course.Jupyter.ZeroMq;

namespace Course.Tests.Jupyter;

/// <summary>A front end that starts a kernel in a process of its own and speaks with it, frame by frame.</summary>
public sealed class JupyterClient : IDisposable
{
    private const string Key = "a key for tests";
    private static readonly TimeSpan patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder folder = new();
    private readonly ZmqContext context = new();
    private readonly StringBuilder log = new();
    private readonly Queue<JupyterMessage> published = new();

    public JupyterClient()
    {
        ConnectionFile = folder["connection.json"];
        var ports = WriteConnectionFile(ConnectionFile);
        Process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Repository).Assembly.Location, "kernel", "run", "--connection-file", ConnectionFile])
        {
            RedirectStandardError = true,
            WorkingDirectory = folder.Path,
        })!;
        Process.ErrorDataReceived += (_, line) =>
        {
            lock (log)
                log.AppendLine(line.Data);
        };
        Process.BeginErrorReadLine();
        Shell = Connect(ZmqSocketType.Dealer, ports[0]);
        Control = Connect(ZmqSocketType.Dealer, ports[1]);
        Iopub = Connect(ZmqSocketType.Subscribe, ports[2]);
        Stdin = Connect(ZmqSocketType.Dealer, ports[3]);
        Heartbeat = Connect(ZmqSocketType.Request, ports[4]);

        // The subscription may take its time: ask until an answer is published, then until all the answers are there.
        var last = "";
        for (var heard = false; !heard;)
        {
            last = Send(Shell, "kernel_info_request", []);
            heard = ZmqSocket.Poll([Iopub], TimeSpan.FromSeconds(5));
        }

        Until(() => Receive(Iopub), message => message.ParentId == last && IsIdle(message));
        Until(() => Receive(Shell), message => message.ParentId == last);
    }

    public Process Process { get; }

    public string ConnectionFile { get; }

    /// <summary>What the requests call the session they belong to.</summary>
    public string Session { get; set; } = "tests";

    internal ZmqSocket Shell { get; }

    internal ZmqSocket Control { get; }

    internal ZmqSocket Iopub { get; }

    internal ZmqSocket Stdin { get; }

    internal ZmqSocket Heartbeat { get; }

    /// <summary>What the kernel has written to its standard error.</summary>
    public string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    public void Dispose()
    {
        if (!Process.HasExited)
            Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
        foreach (var socket in new[] { Shell, Control, Iopub, Stdin, Heartbeat })
            socket.Dispose();
        context.Dispose();
        folder.Dispose();
    }

    /// <summary>Writes a connection file and returns its ports: shell, control, iopub, stdin, heartbeat.</summary>
    internal static int[] WriteConnectionFile(string path)
    {
        var ports = FreePorts(5);
        File.WriteAllText(path, new JsonObject
        {
            ["transport"] = "tcp",
            ["ip"] = "127.0.0.1",
            ["key"] = Key,
            ["signature_scheme"] = "hmac-sha256",
            ["shell_port"] = ports[0],
            ["control_port"] = ports[1],
            ["iopub_port"] = ports[2],
            ["stdin_port"] = ports[3],
            ["hb_port"] = ports[4],
        }.ToJsonString());
        return ports;
    }

    internal static string Sign(string key, params byte[][] frames) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), frames.SelectMany(frame => frame).ToArray()));

    /// <summary>The frames of a request, signed.</summary>
    internal static List<byte[]> Frames(string id, string type, JsonObject content, string key = Key, string session = "tests")
    {
        var header = new JsonObject { ["msg_id"] = id, ["msg_type"] = type, ["session"] = session, ["username"] = "tests", ["date"] = "2026-01-01T00:00:00Z", ["version"] = "5.3" };
        byte[][] signed = [Bytes(header.ToJsonString()), Bytes("{}"), Bytes("{}"), Bytes(content.ToJsonString())];
        return [Bytes("<IDS|MSG>"), Bytes(Sign(key, signed)), .. signed];
    }

    /// <summary>Signs whatever the four parts are.</summary>
    internal static List<byte[]> Signed(params byte[][] parts) => [Bytes("<IDS|MSG>"), Bytes(Sign(Key, parts)), .. parts];

    internal static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    internal static bool IsIdle(JupyterMessage message) => message.Type == "status" && message.Text("execution_state") == "idle";

    /// <summary>Sends a request and returns its id.</summary>
    internal string Send(ZmqSocket socket, string type, JsonObject content)
    {
        var id = Guid.NewGuid().ToString();
        socket.Send(Frames(id, type, content, session: Session));
        return id;
    }

    /// <summary>Sends a request and waits for the reply and for idle.</summary>
    internal Answer Ask(string type, JsonObject content, ZmqSocket? socket = null) => Await(Send(socket ?? Shell, type, content), socket);

    internal Answer Execute(string code) => Ask("execute_request", Cell(code));

    internal string SendCell(string code) => Send(Shell, "execute_request", Cell(code));

    internal static JsonObject Cell(string code) => new() { ["code"] = code, ["store_history"] = true, ["allow_stdin"] = true };

    /// <summary>Waits for the reply to a request and for idle; what belongs to other requests stays for their turn.</summary>
    internal Answer Await(string id, ZmqSocket? socket = null)
    {
        var reply = Until(() => Receive(socket ?? Shell), message => message.ParentId == id)[^1];
        var messages = Until(() => NextPublished(id), IsIdle);
        return new Answer(reply, messages);
    }

    /// <summary>Waits for the next message of a request on iopub.</summary>
    internal JupyterMessage NextPublished(string id)
    {
        for (var waiting = published.Count; waiting > 0; waiting--)
        {
            var message = published.Dequeue();
            if (message.ParentId == id)
                return message;
            published.Enqueue(message);
        }

        while (true)
        {
            var message = Receive(Iopub);
            if (message.ParentId == id)
                return message;
            published.Enqueue(message);
        }
    }

    /// <summary>The next message of a socket, with its signature verified.</summary>
    internal static JupyterMessage Receive(ZmqSocket socket)
    {
        Assert.True(ZmqSocket.Poll([socket], patience), "the kernel did not answer");
        var frames = socket.Receive()!;
        var delimiter = frames.FindIndex(frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var parts = frames[(delimiter + 2)..];
        Assert.Equal(4, parts.Count);
        Assert.Equal(Sign(Key, [.. parts]), Encoding.ASCII.GetString(frames[delimiter + 1]));
        var header = JsonNode.Parse(parts[0])!;
        Assert.Equal("5.3", (string?)header["version"]);
        return new JupyterMessage(
            (string)header["msg_type"]!, (string?)JsonNode.Parse(parts[1])!["msg_id"] ?? "", JsonNode.Parse(parts[3])!.AsObject(),
            (DateTime)header["date"]!, frames.Sum(frame => frame.Length));
    }

    private static List<JupyterMessage> Until(Func<JupyterMessage> next, Func<JupyterMessage, bool> isLast)
    {
        List<JupyterMessage> messages = [];
        do
            messages.Add(next());
        while (!isLast(messages[^1]));
        return messages;
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Stop());
        return ports;
    }

    private ZmqSocket Connect(ZmqSocketType type, int port)
    {
        var socket = new ZmqSocket(context, type);
        if (type == ZmqSocketType.Subscribe)
            socket.SubscribeToAll();
        else if (type == ZmqSocketType.Dealer)
            socket.SetIdentity("tests"u8);
        socket.Connect($"tcp://127.0.0.1:{port}");
        return socket;
    }
}
