namespace Microsoft.DotNet.Interactive.Formatting.Tests;

public record Person(string Name, int Age);

public record Couple(Person First, Person? Second);

public class Node
{
    public int Value { get; set; }

    public Node? Next { get; set; }
}

public class Temperature(double celsius)
{
    public double Celsius => celsius;

    public override string ToString() => FormattableString.Invariant($"{celsius} °C");
}

public class Faulty
{
    public int Fine => 1;

    public int Broken => throw new InvalidOperationException("no value");
}

public class WithFields
{
    public int Field = 3;
    public string? Missing;
}

public enum Colour
{
    Red,
    Green,
}
