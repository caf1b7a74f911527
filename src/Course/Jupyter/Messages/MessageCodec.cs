using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Course.Jupyter.Messages;

/// <summary>Turns messages into signed frames and back, as the Jupyter protocol lays them out.</summary>
/// <param name="key">The key from the connection file.</param>
internal sealed class MessageCodec(string key)
{
    public const string ProtocolVersion = "5.3";

    private const int SignedFrames = 4;
    private static readonly byte[] delimiter = "<IDS|MSG>"u8.ToArray();
    private static readonly byte[] emptyObject = "{}"u8.ToArray();
    private static readonly JsonSerializerOptions writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions reading = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly byte[] key = Encoding.UTF8.GetBytes(key);
    private readonly string session = Guid.NewGuid().ToString();

    /// <summary>Reads a message: routing identities, delimiter, signature, header, parent header, metadata, content, buffers.</summary>
    /// <exception cref="InvalidMessageException">The frames are no message, or the signature is wrong.</exception>
    public Message Decode(IReadOnlyList<byte[]> frames)
    {
        var at = frames.TakeWhile(frame => !frame.AsSpan().SequenceEqual(delimiter)).Count();
        if (frames.Count < at + 2 + SignedFrames)
            throw new InvalidMessageException($"{frames.Count} frames with the delimiter at {at} are not a whole message");
        List<byte[]> signed = [.. frames.Skip(at + 2).Take(SignedFrames)];
        if (!CryptographicOperations.FixedTimeEquals(frames[at + 1], Sign(signed)))
            throw new InvalidMessageException(frames[at + 1].Length == 0 ? "not signed" : "the signature is wrong");
        try
        {
            var header = JsonSerializer.Deserialize<MessageHeader>(signed[0], reading) ?? throw new InvalidMessageException("the header is null");
            var parts = signed.Skip(1).Select(json => JsonSerializer.Deserialize<JsonElement>(json)).ToList();
            if (parts.Any(part => part.ValueKind != JsonValueKind.Object))
                throw new InvalidMessageException("parent header, metadata or content is not an object");
            return new Message([.. frames.Take(at)], header, signed[0], parts[^2], parts[^1]);
        }
        catch (JsonException exception)
        {
            throw new InvalidMessageException(exception.Message);
        }
    }

    /// <summary>Writes a message.</summary>
    /// <param name="identities">Where it goes; on iopub the topic.</param>
    /// <param name="type">Its kind.</param>
    /// <param name="parentHeader">The header of the request it belongs to, null without one.</param>
    /// <param name="content">Its content.</param>
    public List<byte[]> Encode(IEnumerable<byte[]> identities, string type, byte[]? parentHeader, JsonObject content)
    {
        var header = new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString(),
            ["session"] = session,
            ["username"] = "kernel",
            ["date"] = DateTime.UtcNow.ToString("o"),
            ["msg_type"] = type,
            ["version"] = ProtocolVersion,
        };
        byte[][] signed = [Bytes(header), parentHeader ?? emptyObject, emptyObject, Bytes(content)];
        return [.. identities, delimiter, Sign(signed), .. signed];
    }

    private static byte[] Bytes(JsonObject json) => JsonSerializer.SerializeToUtf8Bytes(json, writing);

    private byte[] Sign(IEnumerable<byte[]> frames)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var frame in frames)
            hash.AppendData(frame);
        return Encoding.ASCII.GetBytes(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
