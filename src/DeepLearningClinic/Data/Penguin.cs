namespace DeepLearningClinic.Data;

/// <summary>One penguin of the Palmer Archipelago, as ML.NET's <c>LoadFromEnumerable</c> takes it (Horst, Hill and Gorman 2020).</summary>
public sealed class Penguin
{
    /// <summary>Adelie, Chinstrap or Gentoo.</summary>
    public string Species { get; set; } = "";

    /// <summary>The island it was met on: Biscoe, Dream or Torgersen.</summary>
    public string Island { get; set; } = "";

    /// <summary>The bill's length in millimetres.</summary>
    public float BillLength { get; set; }

    /// <summary>The bill's depth in millimetres.</summary>
    public float BillDepth { get; set; }

    /// <summary>The flipper's length in millimetres.</summary>
    public float FlipperLength { get; set; }

    /// <summary>The body's mass in grams.</summary>
    public float BodyMass { get; set; }

    /// <summary>female, male, or empty where it was not found out.</summary>
    public string Sex { get; set; } = "";

    /// <summary>The year of the measurement, 2007 to 2009.</summary>
    public int Year { get; set; }
}
