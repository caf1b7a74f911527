using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Course.Jupyter;

/// <summary>Where a front end expects the kernel's sockets, and the key that signs the messages.</summary>
internal sealed record ConnectionFile(
    string Ip,
    string Key,
    int ShellPort,
    int ControlPort,
    int IopubPort,
    int StdinPort,
    [property: JsonPropertyName("hb_port")] int HeartbeatPort,
    string Transport = "tcp",
    string SignatureScheme = ConnectionFile.OnlySignatureScheme)
{
    private const string OnlySignatureScheme = "hmac-sha256";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>True where only programs of this machine can reach the kernel.</summary>
    public bool IsLocal => Transport == "ipc" || Ip == "localhost" || (IPAddress.TryParse(Ip, out var address) && IPAddress.IsLoopback(address));

    /// <summary>Reads a connection file, and takes it from the sight of others: who knows the key can run code.</summary>
    /// <exception cref="InvalidDataException">There is none, or it names something this kernel refuses.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != 0)
                File.SetUnixFileMode(path, OwnerOnly);
            var connection = JsonSerializer.Deserialize<ConnectionFile>(File.ReadAllBytes(path), options)
                ?? throw new InvalidDataException($"{path}: a connection file is a JSON object, not null.");
            if (connection.Key.Length == 0)
                throw new InvalidDataException($"{path}: the key is empty; this kernel speaks to front ends that sign their messages only.");
            if (connection.SignatureScheme != OnlySignatureScheme)
                throw new InvalidDataException($"{path}: signature_scheme is {connection.SignatureScheme}; this kernel knows {OnlySignatureScheme} only.");
            if (connection.Transport is not ("tcp" or "ipc"))
                throw new InvalidDataException($"{path}: transport is {connection.Transport}; this kernel knows tcp and ipc.");
            return connection;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: the connection file can't be read: {exception.Message}", exception);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: not a connection file: {exception.Message}", exception);
        }
    }

    /// <summary>The address of a port, as ZeroMQ writes it.</summary>
    public string Address(int port) => $"{Transport}://{Ip}{(Transport == "tcp" ? ":" : "-")}{port}";
}
