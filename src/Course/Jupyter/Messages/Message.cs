using System.Text.Json;

namespace Course.Jupyter.Messages;

/// <summary>A message from a front end.</summary>
/// <param name="Identities">The way back to who sent it.</param>
/// <param name="Header">What kind of message it is.</param>
/// <param name="HeaderJson">The header as it came, to be sent back as the parent of what answers it.</param>
/// <param name="Metadata">What the front end says beside the content, an object.</param>
/// <param name="Content">The content, an object.</param>
internal sealed record Message(IReadOnlyList<byte[]> Identities, MessageHeader Header, byte[] HeaderJson, JsonElement Metadata, JsonElement Content)
{
    private static readonly JsonSerializerOptions options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public string Type => Header.MsgType;

    /// <summary>The cell that it is about, where the front end tells.</summary>
    public string? CellId => Metadata.TryGetProperty("cellId", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    /// <summary>The content as the record of this kind of request.</summary>
    /// <exception cref="JsonException">A member is missing or of another type.</exception>
    public T As<T>() => Content.Deserialize<T>(options)!;
}
