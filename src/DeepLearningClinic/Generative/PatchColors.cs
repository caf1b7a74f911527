using DeepLearningClinic.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>Colours a grey picture without learning anything: every pixel takes the colour of the pixel, among examples, whose surroundings look most alike (notebook 6, "Colourisation").</summary>
/// <param name="luminance">Grey examples, <c>[n, 1, height, width]</c>.</param>
/// <param name="chroma">Their colours, <c>[n, 2, height, width]</c>.</param>
/// <param name="patch">Side of the square compared, in pixels; odd.</param>
/// <param name="count">How many pixels, drawn at random, are kept as examples.</param>
/// <param name="seed">Decides which.</param>
public sealed class PatchColors(Tensor luminance, Tensor chroma, int patch = 5, int count = 20_000, int seed = 0)
{
    private readonly (Tensor Patches, Tensor Colors) examples = Take(luminance, chroma, patch, count, seed);

    /// <summary>The colours of every second pixel of every second row, <c>[n, 2, height / 2, width / 2]</c>.</summary>
    /// <param name="grey">Grey pictures, <c>[n, 1, height, width]</c>, with an even height and width.</param>
    public Tensor Predict(Tensor grey)
    {
        using var scope = NewDisposeScope();
        var (n, height, width) = (grey.shape[0], grey.shape[2], grey.shape[3]);
        var places = Patches(grey, patch).reshape(n, height, width, patch * patch)[.., TensorIndex.Slice(step: 2), TensorIndex.Slice(step: 2)];
        // |a - b|² = |a|² - 2ab + |b|², and |a|² is the same for all examples b.
        var squares = examples.Patches.pow(2).sum(1);
        var nearest = places.reshape(-1, patch * patch).split(1024).Select(part =>
        {
            using var inner = NewDisposeScope();
            return (squares - 2 * part.matmul(examples.Patches.t())).argmin(1).MoveToOuterDisposeScope();
        });
        return examples.Colors.index_select(0, cat([.. nearest])).reshape(n, height / 2, width / 2, 2).permute(0, 3, 1, 2).contiguous().MoveToOuterDisposeScope();
    }

    private static (Tensor Patches, Tensor Colors) Take(Tensor luminance, Tensor chroma, int patch, int count, int seed)
    {
        using var scope = NewDisposeScope();
        var patches = Patches(luminance, patch);
        var order = new Random(seed).Permutation((int)patches.shape[0]);
        var rows = tensor(Array.ConvertAll(order[..Math.Min(count, order.Length)], row => (long)row));
        return (patches.index_select(0, rows).MoveToOuterDisposeScope(),
            chroma.permute(0, 2, 3, 1).reshape(-1, 2).index_select(0, rows).MoveToOuterDisposeScope());
    }

    /// <summary>The square around each pixel, <c>[pixels, patch²]</c>; beyond the edge the picture is mirrored.</summary>
    private static Tensor Patches(Tensor grey, int patch) =>
        nn.functional.unfold(nn.functional.pad(grey, (patch / 2, patch / 2, patch / 2, patch / 2), PaddingModes.Reflect), patch).transpose(1, 2).reshape(-1, patch * patch);
}
