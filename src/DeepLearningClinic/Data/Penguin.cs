namespace DeepLearningClinic.Data;

/// <summary>One penguin of the Palmer Archipelago (Horst, Hill and Gorman 2020).</summary>
/// <param name="Species">Adelie, Chinstrap or Gentoo.</param>
/// <param name="Island">The island it was met on: Biscoe, Dream or Torgersen.</param>
/// <param name="BillLength">The bill's length in millimetres.</param>
/// <param name="BillDepth">The bill's depth in millimetres.</param>
/// <param name="FlipperLength">The flipper's length in millimetres.</param>
/// <param name="BodyMass">The body's mass in grams.</param>
/// <param name="Sex">female, male, or empty where it was not found out.</param>
/// <param name="Year">The year of the measurement, 2007 to 2009.</param>
public sealed record Penguin(
    string Species, string Island, float BillLength, float BillDepth, float FlipperLength, float BodyMass, string Sex, int Year);
