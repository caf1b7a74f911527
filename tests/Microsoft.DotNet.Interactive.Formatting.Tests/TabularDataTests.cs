using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting.Csv;
using Microsoft.DotNet.Interactive.Formatting.TabularData;

namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public class TabularDataTests
{
    private static readonly object[] rows = [new { Name = "a", Count = 1, Share = 0.5 }, new { Name = "b", Count = 2, Share = 0.25 }];

    [Fact]
    public void A_sequence_becomes_a_table_with_a_schema()
    {
        var table = rows.ToTabularDataResource();
        Assert.Equal(
            [("Name", TableSchemaFieldType.String), ("Count", TableSchemaFieldType.Integer), ("Share", TableSchemaFieldType.Number)],
            table.Schema.Fields.Select(field => (field.Name, field.Type)));
        Assert.Equal(TableSchemaFieldType.Integer, table.Schema.Fields["Count"].Type);
        Assert.Equal("tabular-data-resource", table.Profile);
    }

    [Fact]
    public void A_table_is_json_as_frictionless_data_defines_it()
    {
        var json = JsonNode.Parse(rows.ToTabularDataResource().ToJsonString().ToString())!;
        Assert.Equal(
            """{"profile":"tabular-data-resource","schema":{"primaryKey":[],"fields":[{"name":"Name","type":"string"},{"name":"Count","type":"integer"},{"name":"Share","type":"number"}]},"data":[{"Name":"a","Count":1,"Share":0.5},{"Name":"b","Count":2,"Share":0.25}]}""",
            json.ToJsonString());
    }

    [Fact]
    public void A_sequence_formats_as_such_a_table() =>
        Assert.Contains("\"type\": \"integer\"", rows.ToDisplayString(TabularDataResourceFormatter.MimeType));

    [Fact]
    public void A_table_is_shown_by_its_rows()
    {
        var table = rows.ToTabularDataResource();
        Assert.Equal("Name,Count,Share\r\na,1,0.5\r\nb,2,0.25\r\n", table.ToDisplayString(CsvFormatter.MimeType));
        Assert.Contains("<th>Count</th>", table.ToDisplayString(HtmlFormatter.MimeType));
    }

    [Theory]
    [InlineData(typeof(int?), TableSchemaFieldType.Integer)]
    [InlineData(typeof(byte), TableSchemaFieldType.Integer)]
    [InlineData(typeof(float), TableSchemaFieldType.Number)]
    [InlineData(typeof(bool), TableSchemaFieldType.Boolean)]
    [InlineData(typeof(DateTime), TableSchemaFieldType.DateTime)]
    [InlineData(typeof(DayOfWeek), TableSchemaFieldType.Any)]
    [InlineData(typeof(object), TableSchemaFieldType.Any)]
    public void A_types_kind_of_column_is_known(Type type, TableSchemaFieldType expected) => Assert.Equal(expected, type.ToTableSchemaFieldType());

    [Fact]
    public void Columns_have_different_names()
    {
        var fields = new TableDataFieldDescriptors { new TableSchemaFieldDescriptor("a") };
        Assert.Throws<ArgumentException>(() => fields.Add(new TableSchemaFieldDescriptor("a")));
        Assert.Throws<KeyNotFoundException>(() => fields["b"]);
    }

    [Fact]
    public void A_csv_formatter_is_had_for_a_value_type_too()
    {
        using var writer = new StringWriter();
        using var context = new FormatContext(writer);
        Assert.True(CsvFormatter.GetPreferredFormatterFor<int>().Format(5, context));
        Assert.Equal("value\r\n5\r\n", writer.ToString());
    }
}
