using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>JSON that is written into HTML as it stands.</summary>
/// <param name="json">The JSON.</param>
public class JsonString(string json) : HtmlString(json);
