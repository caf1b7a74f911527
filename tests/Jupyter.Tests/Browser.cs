using Microsoft.Playwright;

namespace Jupyter.Tests;

/// <summary>Debian's Chromium, without a window.</summary>
internal sealed class Browser : IAsyncDisposable
{
    /// <summary>A cell may compute for a while on a busy machine.</summary>
    private const float PatienceMilliseconds = 240_000;

    private readonly IPlaywright playwright;
    private readonly IBrowser chromium;

    private Browser(IPlaywright playwright, IBrowser chromium, IPage page) => (this.playwright, this.chromium, Page) = (playwright, chromium, page);

    public IPage Page { get; }

    public static async Task<Browser> OpenAsync(bool offline = false)
    {
        var playwright = await Playwright.CreateAsync();
        var chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Clients.Chromium,
            Args = ["--no-sandbox", "--disable-background-networking"],
        });
        var context = await chromium.NewContextAsync(new() { Offline = offline, ViewportSize = new() { Width = 1100, Height = 1400 } });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(PatienceMilliseconds);
        return new Browser(playwright, chromium, page);
    }

    /// <summary>Saves what is seen, for people to look at.</summary>
    public async Task PictureAsync(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Screenshots");
        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.CloseAsync();
        playwright.Dispose();
    }
}
