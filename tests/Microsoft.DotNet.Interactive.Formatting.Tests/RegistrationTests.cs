namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public sealed class RegistrationTests : IDisposable
{
    public void Dispose() => Formatter.ResetToDefault();

    [Fact]
    public void Every_value_is_sent_as_html_and_plain_text() =>
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(int)));

    [Fact]
    public void A_string_is_sent_as_plain_text() => Assert.Equal(["text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(string)));

    [Fact]
    public void A_formula_is_sent_as_latex_too() =>
        Assert.Equal(["text/latex", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(LaTeXString)));

    [Fact]
    public void All_preferred_mime_types_of_a_type_are_sent_for_derived_types_too()
    {
        Formatter.SetPreferredMimeTypesFor(typeof(IEnumerable<int>), "text/csv", "text/plain");
        Assert.Equal(["text/csv", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(int[])));
        Assert.Equal(["text/csv", "text/plain"], FormattedValue.CreateManyFromObject(new[] { 1 }).Select(value => value.MimeType));
    }

    [Fact]
    public void The_default_mime_type_can_be_changed()
    {
        Formatter.DefaultMimeType = PlainTextFormatter.MimeType;
        Assert.Equal(["text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(int)));
    }

    [Fact]
    public void Each_kind_of_registration_is_used()
    {
        Formatter.Register<Person>(person => $"1 {person.Name}");
        Assert.Equal("1 Ann", new Person("Ann", 3).ToDisplayString());
        Formatter.Register<Person>((person, writer) => writer.Write($"2 {person.Name}"));
        Assert.Equal("2 Ann", new Person("Ann", 3).ToDisplayString());
        Formatter.Register<Person>((person, context) =>
        {
            context.Writer.Write($"3 {person.Name}");
            return true;
        });
        Assert.Equal("3 Ann", new Person("Ann", 3).ToDisplayString());
        Formatter.Register(typeof(Person), (person, writer) => writer.Write($"4 {((Person)person).Name}"));
        Assert.Equal("4 Ann", new Person("Ann", 3).ToDisplayString());
        Formatter.Register(new HtmlFormatter<Person>(person => $"<i>{person.Name}</i>"));
        Assert.Equal("<i>Ann</i>", new Person("Ann", 3).ToDisplayString(HtmlFormatter.MimeType));
        Assert.Equal("4 Ann", new Person("Ann", 3).ToDisplayString());
    }

    [Fact]
    public void The_most_derived_type_wins_over_the_latest_registration()
    {
        Formatter.Register<ArgumentException>(_ => "derived");
        Formatter.Register<Exception>(_ => "base");
        Assert.Equal("derived", new ArgumentException().ToDisplayString());
        Assert.Equal("derived", new ArgumentNullException().ToDisplayString());
        Assert.Equal("base", new InvalidOperationException().ToDisplayString());
    }

    [Fact]
    public void An_open_generic_type_counts_for_all_its_closed_ones()
    {
        Formatter.Register(typeof(List<>), (_, writer) => writer.Write("a list"));
        Assert.Equal("a list", new List<int>().ToDisplayString());
        Assert.Equal("[ ]", Array.Empty<int>().ToDisplayString());
    }

    [Fact]
    public void A_formatter_that_declines_leaves_the_value_to_the_next()
    {
        Formatter.Register<int>((value, context) =>
        {
            if (value < 0)
                context.Writer.Write("negative");
            return value < 0;
        });
        Assert.Equal("negative", (-1).ToDisplayString());
        Assert.Equal("1", 1.ToDisplayString());
    }

    [Fact]
    public void A_registration_counts_for_nested_values()
    {
        Formatter.Register<Person>(person => person.Name);
        Assert.Equal("{ Who = Ann }", new { Who = new Person("Ann", 3) }.ToDisplayString());
        Assert.Equal("[ Ann ]", new[] { new Person("Ann", 3) }.ToDisplayString());
    }

    [Fact]
    public void Resetting_forgets_registrations_and_settings()
    {
        Formatter.Register<int>(_ => "x");
        Formatter.SetPreferredMimeTypesFor(typeof(int), "text/csv");
        Formatter.ListExpansionLimit = 1;
        Formatter.NullString = "nothing";
        Formatter.ResetToDefault();
        Assert.Equal("1", 1.ToDisplayString());
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(int)));
        Assert.Equal(20, Formatter.ListExpansionLimit);
        Assert.Equal(6, Formatter.RecursionLimit);
        Assert.Equal("<null>", ((object?)null).ToDisplayString());
        Assert.Empty(Formatter.RegisteredFormatters(includeDefaults: false));
    }

    [Fact]
    public void Negative_limits_and_blank_mime_types_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Formatter.ListExpansionLimit = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => Formatter.RecursionLimit = -1);
        Assert.Throws<ArgumentException>(() => Formatter.SetPreferredMimeTypesFor(typeof(int)));
        Assert.Throws<ArgumentException>(() => Formatter.SetPreferredMimeTypesFor(typeof(int), " "));
        Assert.Throws<ArgumentException>(() => new FormattedValue("", "x"));
    }

    [Fact]
    public void Json_and_csv_are_written()
    {
        Person[] people = [new("Ann", 3), new("O'Neil, \"Bob\"", 44)];
        Assert.Equal(
            """[{"Name":"Ann","Age":3},{"Name":"O'Neil, \"Bob\"","Age":44}]""",
            people.ToDisplayString(JsonFormatter.MimeType));
        Assert.Equal("Name,Age\r\nAnn,3\r\n\"O'Neil, \"\"Bob\"\"\",44\r\n", people.ToDisplayString(Csv.CsvFormatter.MimeType));
        Assert.Equal("null", ((object?)null).ToDisplayString(JsonFormatter.MimeType));
    }
}
