using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace Benchmarks;

/// <summary>The table on the screen and the file <c>NAME.json</c>.</summary>
internal static class Report
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };

    /// <summary>Shows and writes the measurements; 0 where all keep their bounds, else 1.</summary>
    public static int Write(string name, IReadOnlyList<Measurement> measurements, string folder)
    {
        var table = new Table().AddColumns("workload", "ours", "peer", "ratio", "spread", "CPU ratio", "bound", "");
        for (var column = 1; column <= 6; column++) table.Columns[column].RightAligned().NoWrap();
        foreach (var row in measurements)
            table.AddRow(row.Name.EscapeMarkup(), Size(row.OursMs, row.OursMib), Size(row.PeerMs, row.PeerMib), Number(row.Ratio),
                row.RatioLow is null ? "" : $"{Number(row.RatioLow)} to {Number(row.RatioHigh)}", Number(row.CpuRatio), Bounds(row),
                row.Bound is null && row.OursBound is null ? "" : row.Ok ? "[green]ok[/]" : "[red]missed[/]");
        AnsiConsole.Write(table);
        var path = Path.Combine(folder, name + ".json");
        WriteWhole(path, JsonSerializer.Serialize(measurements, Json) + "\n");
        AnsiConsole.WriteLine($"Written to {path}");
        var missed = measurements.Where(row => !row.Ok).Select(row => row.Name).ToList();
        if (missed.Count > 0) Console.Error.WriteLine($"course bench {name}: bound missed by {string.Join(", ", missed)}");
        return missed.Count > 0 ? 1 : 0;
    }

    /// <summary>Throws <see cref="BenchmarkException"/> where the folder can't be written to: before the work, not after it.</summary>
    public static void CheckFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using (File.Create(Path.Combine(folder, $".{Environment.ProcessId}.tmp"), 1, FileOptions.DeleteOnClose)) { }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"--output {folder}: can't be written to ({exception.Message.TrimEnd('.')}); name another folder.");
        }
    }

    internal static void WriteWhole(string path, string text)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }

    private static string Bounds(Measurement row) => string.Join(", ", new[]
    {
        Number(row.Bound), row.OursMs is null ? Size(null, row.OursBound) : Size(row.OursBound, null),
    }.Where(bound => bound.Length > 0));

    private static string Size(double? milliseconds, double? mebibytes) =>
        mebibytes is double size ? $"{size.ToString("0", CultureInfo.InvariantCulture)} MiB"
        : milliseconds is not double time ? ""
        : time < 0.1 ? $"{(time * 1000).ToString("0.00", CultureInfo.InvariantCulture)} us"
        : $"{time.ToString("0.00", CultureInfo.InvariantCulture)} ms";

    private static string Number(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";
}
