namespace Plotly.NET;

/// <summary>Where a page finds plotly.js.</summary>
public sealed class PlotlyJSReference
{
    private readonly Func<string> head;

    private PlotlyJSReference(Func<string> head) => this.head = head;

    internal string Head => head();

    /// <summary>Within the page, which then works offline.</summary>
    public static PlotlyJSReference Full { get; } = new(() => $"<script>{PlotlyJs.Source}</script>");

    /// <summary>Nowhere: whatever the page goes into has it.</summary>
    public static PlotlyJSReference NoReference { get; } = new(() => "");

    /// <summary>At this address.</summary>
    public static PlotlyJSReference NewCDN(string item) =>
        new(() => $"<script src=\"{System.Net.WebUtility.HtmlEncode(item)}\" charset=\"utf-8\"></script>");
}
