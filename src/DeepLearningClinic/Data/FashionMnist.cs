using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>Fashion-MNIST: grey images of clothes, 28 by 28 pixels, in ten classes (Xiao, Rasul and Vollgraf 2017; notebooks 1, 3 and 4).</summary>
public static class FashionMnist
{
    /// <summary>The classes' names, in the order of their numbers.</summary>
    public static IReadOnlyList<string> LabelNames { get; } =
        ["T-shirt", "trousers", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"];

    /// <summary>
    /// Reads the images <c>[n, 1, 28, 28]</c>, from 0 (black) to 1 (white), and their class numbers <c>[n]</c>: 10,000 to learn from and 2,000 held out, as many of
    /// each class; or all 60,000 and 10,000.
    /// </summary>
    /// <param name="full">Whether to read the full set; where null, <c>CLINIC_DATA=full</c> in the environment chooses it.</param>
    /// <param name="folder">Another folder than <see cref="DatasetFiles.Folder"/>, or null.</param>
    /// <exception cref="InvalidDataException">A file is missing or its checksum is wrong; the message says what to do.</exception>
    public static (TensorSet Train, TensorSet Test) Load(bool? full = null, string? folder = null)
    {
        folder ??= DatasetFiles.Folder;
        if (full ?? Environment.GetEnvironmentVariable("CLINIC_DATA") == "full") folder = Path.Combine(folder, DatasetFiles.FullFolder);
        return (Read("train", folder), Read("test", folder));
    }

    /// <summary>Images as rows, <c>[n, 784]</c>, all standardized by one mean and one standard deviation, those of the images to learn from.</summary>
    /// <param name="train">The images to learn from.</param>
    /// <param name="test">The images held out.</param>
    public static (TensorSet Train, TensorSet Test) Rows(TensorSet train, TensorSet test)
    {
        using var scope = NewDisposeScope();
        var (mean, deviation) = (train.Input.mean(), train.Input.std());
        return (Flat(train), Flat(test));

        TensorSet Flat(TensorSet images) =>
            new(((images.Input - mean) / deviation).flatten(1).MoveToOuterDisposeScope(), images.Target.alias().MoveToOuterDisposeScope());
    }

    private static TensorSet Read(string part, string folder)
    {
        using var images = IdxFile.Load($"fashion-mnist-{part}-images.idx.gz", folder);
        using var labels = IdxFile.Load($"fashion-mnist-{part}-labels.idx.gz", folder);
        using var scope = NewDisposeScope();
        return new((images.@float() / 255).unsqueeze(1).MoveToOuterDisposeScope(), labels.@long().MoveToOuterDisposeScope());
    }
}
