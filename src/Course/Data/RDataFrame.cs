using System.Globalization;
using System.Text;

namespace Course.Data;

/// <summary>A table of R: named columns of numbers or of words.</summary>
internal sealed record RDataFrame(string[] Names, object[] Columns)
{
    /// <summary>The table as R's <c>write.csv(x, row.names = FALSE, quote = FALSE)</c> writes it: 15 significant digits, lines end in a line feed.</summary>
    public string ToCsv()
    {
        var cells = Columns.Select(column => column switch
        {
            double[] numbers => Array.ConvertAll(numbers, number => double.IsNaN(number) ? "NA" : number.ToString("G15", CultureInfo.InvariantCulture).Replace('E', 'e')),
            int[] numbers => Array.ConvertAll(numbers, number => number == int.MinValue ? "NA" : number.ToString(CultureInfo.InvariantCulture)),
            _ => (string[])column,
        }).ToArray();
        var text = new StringBuilder().AppendJoin(',', Names).Append('\n');
        for (var row = 0; row < cells[0].Length; row++) text.AppendJoin(',', cells.Select(column => column[row])).Append('\n');
        return text.ToString();
    }
}
