namespace Tests;

public class Descriptions
{
    [Theory]
    [InlineData("Line", "Learning curves|line \"train\": 4 points|line \"valid\": 4 points|x axis: epoch, 1 to 4|y axis (logarithmic): loss, 0.2 to 1")]
    [InlineData("Column", "bars \"acc\": mlp 0.91, cnn 0.88, vit 0.95|x axis: mlp, cnn, vit|y axis: 0.88 to 0.95")]
    [InlineData("Bar", "bars: mlp 0.91, cnn 0.88, vit 0.95|x axis: 0.88 to 0.95|y axis: mlp, cnn, vit")]
    [InlineData("Histogram", "histogram \"w\": 4 values|x axis: 0.2 to 0.9|y axis: count")]
    [InlineData("AnnotatedHeatmap", "Confusion|heatmap: 2 × 2 values from 3 to 50|x axis: predicted, ham, spam|y axis: true, ham, spam")]
    [InlineData("Grid", "line \"train\": 4 points|heatmap: 2 × 3 values from 1 to 6|x axis: epoch, 1 to 4|y axis: 0.2 to 0.9|notes: here, a, b")]
    [InlineData("Slider", "line \"1\": 4 points|line \"2\": 4 points|x axis: 1 to 4|y axis: 0.2 to 1|slider: units: 1, 2")]
    [InlineData("Surface", "surface: 2 × 3 values from 1 to 6|x axis: w1")]
    [InlineData("Table", "Table|table: 2 rows of model, acc")]
    [InlineData("Scene", "surface: 2 × 3 values from 1 to 6|z axis: loss")]
    [InlineData("Invisible", "points: 0 points")]
    public void A_chart_says_in_words_what_it_shows(string kind, string expected) =>
        Assert.Equal(expected.Split('|'), Examples.Of(kind).ToString().Split('\n'));

    [Fact]
    public void Of_a_picture_the_names_at_its_sides_are_told() => Assert.Equal(
        "image: a picture\ny axis: cat, dog",
        Chart.Image<int>(Source: "data:image/png;base64,").WithYAxis(LinearAxis.init<int, int, int, int, double, string, string, string>(
            TickVals: new[] { 0.5, 1.5 }, TickText: new[] { "cat", "dog" })).ToString());

    [Fact]
    public void Hidden_traces_and_markup_are_left_out()
    {
        var hidden = Ext.WithTraceInfo(Chart.Line<int, int, string>(new[] { 1 }, new[] { 100 }, Name: "hidden"), Visible: StyleParam.Visible.False);
        var shown = Chart.Line<int, int, string>(new[] { 1 }, new[] { 2 }, Name: "<b>shown</b>");

        Assert.Equal("a b\nline \"shown\": 1 point\nx axis: 1 to 1\ny axis: 2 to 2", Chart.Combine(new[] { hidden, shown }).WithTitle("a<br><i>b</i>").ToString());
    }
}
