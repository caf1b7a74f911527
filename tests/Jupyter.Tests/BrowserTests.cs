using Course;
using Course.Tests;
using Microsoft.Playwright;

namespace Jupyter.Tests;

/// <summary>Notebook 2 as a reader has it: in Jupyter Notebook, in a browser.</summary>
[Collection(ClientsCollection.Name)]
public sealed class BrowserTests : IDisposable
{
    private const string Notebook = "2-feedforward-networks.ipynb";

    private readonly Clients clients;
    private readonly TemporaryFolder folder = new();

    public BrowserTests(Clients clients)
    {
        this.clients = clients;
        Directory.CreateDirectory(folder["notebooks"]);
        File.CreateSymbolicLink(folder["lib"], Repository.Library);
        File.CreateSymbolicLink(folder["datasets"], Repository.Datasets);
        File.Copy(Path.Combine(Repository.Notebooks, Notebook), Path.Combine(folder["notebooks"], Notebook));
    }

    public void Dispose() => folder.Dispose();

    [ClientFact]
    public async Task A_reader_runs_interrupts_completes_restarts_and_opens_notebook_2_again()
    {
        using var server = new NotebookServer(clients, folder["notebooks"]);
        await using var browser = await Browser.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(server.PageOf(Notebook));
        await IdleAsync(page);

        // Run all: every cell has run, the charts are drawn.
        await ChooseAsync(page, "Cell", "#run_all_cells");
        await AllCellsRanAsync(page);
        var charts = await ChartsAsync(page);
        Assert.InRange(charts, 5, 100);
        await page.Locator(".js-plotly-plot").First.ScrollIntoViewIfNeededAsync();
        await browser.PictureAsync("run-all");

        // A loop without an end stops, and the session lives on.
        await TypeCellAsync(page, "while (true) { }");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator(".cell.selected.running").WaitForAsync();
        await ChooseAsync(page, "Kernel", "#int_kernel");
        await page.Locator(".cell.selected .output_error", new() { HasText = "KeyboardInterrupt" }).WaitForAsync();

        // Tab completes a name, and the cell that holds it runs.
        await TypeCellAsync(page, "var root = Math.Sqr");
        await page.Keyboard.PressAsync("Tab");
        await page.WaitForFunctionAsync("Jupyter.notebook.get_selected_cell().get_text().endsWith('Math.Sqrt')");
        await page.Keyboard.TypeAsync("(1764); Console.Write(root);");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.Locator(".cell.selected .output_stdout", new() { HasText = "42" }).WaitForAsync();
        await browser.PictureAsync("interrupt-and-complete");
        await page.EvaluateAsync("Jupyter.notebook.delete_cells([Jupyter.notebook.ncells() - 1, Jupyter.notebook.ncells() - 2])");

        // A new kernel, the same charts.
        await ChooseAsync(page, "Kernel", "#restart_run_all");
        await page.Locator(".modal .btn-danger").ClickAsync();
        await page.WaitForFunctionAsync("Jupyter.notebook.get_cells().some(cell => cell.input_prompt_number === '*')");
        await AllCellsRanAsync(page);
        Assert.Equal("In [1]:", (await page.Locator(".code_cell .input_prompt").First.InnerTextAsync()).Replace('\u00a0', ' '));
        Assert.Equal(charts, await ChartsAsync(page));

        // Saved and opened again, nothing runs, and the charts are drawn.
        await page.EvaluateAsync("Jupyter.notebook.save_notebook()");
        await page.ReloadAsync();
        await IdleAsync(page);
        Assert.Equal(charts, await ChartsAsync(page));

        Assert.Equal(0, server.Stop());
    }

    [ClientFact]
    public async Task Nbconvert_runs_notebook_2_and_its_page_draws_every_chart_offline()
    {
        var result = clients.Convert("--to=html", "--execute", Path.Combine(folder["notebooks"], Notebook), $"--output-dir={folder.Path}");
        Assert.True(result.ExitCode == 0, result.Error);

        await using var browser = await Browser.OpenAsync(offline: true);
        await browser.Page.GotoAsync($"file://{folder[Path.ChangeExtension(Notebook, ".html")]}", new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        Assert.InRange(await ChartsAsync(browser.Page), 5, 100);
        await browser.PictureAsync("nbconvert");
    }

    [ClientFact]
    public void Jupyter_execute_runs_notebook_2()
    {
        var result = clients.Run("/usr/bin/jupyter-execute", "--startup_timeout=120", Path.Combine(folder["notebooks"], Notebook));

        Assert.True(result.ExitCode == 0, result.Error);
    }

    /// <summary>Waits for the kernel to be ready.</summary>
    private static Task IdleAsync(IPage page) =>
        page.WaitForFunctionAsync("window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected() && !Jupyter.notebook.kernel_busy");

    private static async Task ChooseAsync(IPage page, string menu, string entry)
    {
        await page.Locator($"#menubar a.dropdown-toggle:text-is('{menu}')").ClickAsync();
        await page.Locator(entry).ClickAsync();
    }

    /// <summary>Waits until every cell has run, or one has failed, and wants no word of failure.</summary>
    private static async Task AllCellsRanAsync(IPage page)
    {
        await page.WaitForFunctionAsync(
            "document.querySelector('.output_error') || Jupyter.notebook.get_cells().every(cell => cell.cell_type !== 'code' || typeof cell.input_prompt_number === 'number')");
        Assert.Empty(await page.Locator(".output_error, .output_stderr").AllInnerTextsAsync());
    }

    /// <summary>Waits until every chart is drawn, and counts them.</summary>
    private static async Task<int> ChartsAsync(IPage page)
    {
        await page.WaitForFunctionAsync("""
            (() => {
              const charts = [...document.querySelectorAll("[id^='plotly-'][role='img']")];
              return charts.length > 0 && charts.every(chart => chart.querySelector(".main-svg"));
            })()
            """);
        return await page.Locator("[id^='plotly-'][role='img']").CountAsync();
    }

    /// <summary>Types into a new cell at the end.</summary>
    private static async Task TypeCellAsync(IPage page, string code)
    {
        await page.EvaluateAsync("const cell = Jupyter.notebook.insert_cell_at_bottom('code'); Jupyter.notebook.select(Jupyter.notebook.ncells() - 1); Jupyter.notebook.edit_mode(); cell.focus_editor();");
        await page.Keyboard.TypeAsync(code);
    }
}
