using Microsoft.ML.Data;

namespace Microsoft.ML.Tests;

/// <summary>Expected values: as Microsoft.ML 5.0.1 reads the same files.</summary>
public sealed class TextFileTests : IDisposable
{
    private static readonly MLContext ml = new(1);
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Members_say_which_values_of_a_line_they_are()
    {
        var data = ml.Data.LoadFromTextFile<Row>(FileOf("X,Name,L,V1,V2,V3\n1.5,foo,true,1,2,3\n,bar baz ,0,4,,6\n\n?,z,no,7,8,9\n"), ',', hasHeader: true);

        Assert.Equal(["Name: String", "Yes: Boolean", "Three: Vector<Single, 3>", "X: Single"], data.Schema.Select(column => column.ToString()));
        var rows = ml.Data.CreateEnumerable<Row>(data, reuseRowObject: false).ToList();
        Assert.Equal([1.5f, 0, float.NaN], rows.Select(row => row.X));
        Assert.Equal(["foo", "bar baz ", "z"], rows.Select(row => row.Name));
        Assert.Equal([true, false, false], rows.Select(row => row.Yes));
        Assert.Equal([4, 0, 6], rows[1].Three);
    }

    [Fact]
    public void Quoted_values_may_hold_separators_and_quotation_marks()
    {
        var data = ml.Data.LoadFromTextFile<Row>(FileOf("1.5,\"foo, \"\"bar\"\" x\",true,1,2,3\n2,' y ',false,1,2,3\n"), ',', allowQuoting: true);
        Assert.Equal(["foo, \"bar\" x", "' y '"], data.GetColumn<string>("Name"));
    }

    [Fact]
    public void Columns_can_be_given_by_place_with_keys_counted_from_0()
    {
        var data = ml.Data.LoadFromTextFile(FileOf("a\t1\t2\nb\t3\t14\n"),
        [
            new("Text", DataKind.String, 0), new("Numbers", DataKind.Single, 1, 2), new("Key", DataKind.UInt32, [new(2)], new KeyCount(10)), new("Rest", DataKind.Double, [new(1, null)]),
        ]);

        Assert.Equal("Key<UInt32, 0-9>", data.Schema["Key"].Type.ToString());
        Assert.Equal([3u, 0u], data.GetColumn<uint>("Key"));
        Assert.Equal([3, 14], data.GetColumn<float[]>("Numbers").Last());
        Assert.Equal([1.0, 2.0], data.GetColumn<double[]>("Rest").First());
    }

    [Fact]
    public void Sparse_lines_decimal_commas_and_values_over_lines_can_be_read()
    {
        var sparse = ml.Data.LoadFromTextFile(FileOf("1 5 0:2 3:4\n0 5 1:1\n"), [new("Label", DataKind.Single, 0), new("Features", DataKind.Single, 1, 5)], ' ', allowSparse: true);
        Assert.Equal([[2, 0, 0, 4, 0], [0, 1, 0, 0, 0]], sparse.GetColumn<float[]>("Features"));

        var comma = ml.Data.LoadFromTextFile(FileOf("1,5;2\n"), new TextLoader.Options { Separators = [';'], DecimalMarker = ',', Columns = [new("N", DataKind.Single, 0, 1)] });
        Assert.Equal([1.5f, 2], comma.GetColumn<float[]>("N").Single());

        var lines = ml.Data.LoadFromTextFile(FileOf("\"a\nb\",1\n"), new TextLoader.Options
        {
            Separators = [','],
            AllowQuoting = true,
            ReadMultilines = true,
            Columns = [new("Text", DataKind.String, 0), new("N", DataKind.Single, 1)],
        });
        Assert.Equal("a\nb", lines.GetColumn<string>("Text").Single());
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_named_with_its_line_and_column()
    {
        var data = ml.Data.LoadFromTextFile(FileOf("12\nx\n"), [new("Whole", DataKind.Int32, 0)]);
        var error = Assert.Throws<FormatException>(() => data.GetColumn<int>("Whole").ToList());
        Assert.Equal("Parsing failed with an exception: Could not parse value x in line 2, column Whole", error.Message);
    }

    [Fact]
    public void A_name_with_a_star_reads_all_its_files()
    {
        FileOf("1\n", "a.csv");
        FileOf("2\n", "b.csv");
        Assert.Equal([1, 2], ml.Data.LoadFromTextFile(Path.Combine(folder, "*.csv"), [new("N", DataKind.Single, 0)]).GetColumn<float>("N"));
    }

    [Fact]
    public void A_model_brings_its_loader_along()
    {
        var (data, path) = (FileOf("1,a,true,1,2,3\n2,b,false,2,4,6\n", "data.csv"), Path.Combine(folder, "model.zip"));
        var loader = ml.Data.CreateTextLoader<Row>(',');
        ml.Model.Save(ml.Transforms.NormalizeMinMax("Three").Fit(loader.Load(data)), loader, path);

        var model = ml.Model.LoadWithDataLoader(path, out var again);

        Assert.Equal([0.5f, 0.5f, 0.5f], model.Transform(again.Load(data)).GetColumn<float[]>("Three").First());
        Assert.Equal(loader.GetOutputSchema().Select(column => column.ToString()), again.GetOutputSchema().Select(column => column.ToString()));
    }

    private string FileOf(string text, string name = "file.txt")
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private sealed class Row
    {
        [LoadColumn(1)]
        public string Name = "";

        [LoadColumn(2)]
        public bool Yes = false;

        [LoadColumn(3, 5), VectorType(3)]
        public float[] Three = [];

        [LoadColumn(0)]
        public float X { get; set; }
    }
}
