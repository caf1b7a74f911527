using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

public class OperationTests
{
    [Fact]
    public void A_histogram_counts_what_lies_between_its_edges()
    {
        // The example of PyTorch's documentation.
        var (counts, edges) = histogram(tensor(new[] { 1.0, 2, 1 }), bins: 4, range: (0, 3), weight: tensor(new[] { 1.0, 2, 4 }));
        Assert.Equal([0.0, 5, 2, 0], counts.data<double>().ToArray());
        Assert.Equal([0, 0.75, 1.5, 2.25, 3], edges.data<double>().ToArray());
        (counts, edges) = histogram(tensor(new[] { 1f, 2, 3, 5 }), 2, density: true);
        Assert.Equal([0.25f, 0.25f], counts.data<float>().ToArray());
        Assert.Equal([1f, 3, 5], edges.data<float>().ToArray());
    }

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> operations = new()
    {
        ["x + y"] = (x, y) => x + y,
        ["x - y"] = (x, y) => x - y,
        ["x * y"] = (x, y) => x * y,
        ["x / y"] = (x, y) => x / y,
        ["2 - x"] = (x, y) => 2 - x,
        ["3 / y"] = (x, y) => 3 / y,
        ["x ** 3"] = (x, y) => x.pow(3),
        ["y ** x"] = (x, y) => y.pow(x),
        ["x % 0.7"] = (x, y) => x % 0.7,
        ["x @ y.T"] = (x, y) => x.matmul(y.T),
        ["exp"] = (x, y) => x.exp(),
        ["log"] = (x, y) => log(y),
        ["log1p"] = (x, y) => y.log1p(),
        ["sqrt"] = (x, y) => sqrt(y),
        ["rsqrt"] = (x, y) => y.rsqrt(),
        ["sin"] = (x, y) => x.sin(),
        ["tanh"] = (x, y) => x.tanh(),
        ["sigmoid"] = (x, y) => x.sigmoid(),
        ["relu"] = (x, y) => F.relu(x),
        ["abs"] = (x, y) => x.abs(),
        ["erf"] = (x, y) => x.erf(),
        ["leaky_relu"] = (x, y) => F.leaky_relu(x, 0.1),
        ["elu"] = (x, y) => F.elu(x, 0.7),
        ["gelu"] = (x, y) => F.gelu(x),
        ["gelu tanh"] = (x, y) => F.gelu(x, Modules.GELU.Approximate.tanh),
        ["elu, scaled"] = (x, y) => x.elu(0.7, 1.1, 0.5),
        ["mish"] = (x, y) => F.mish(x),
        ["silu"] = (x, y) => F.silu(x),
        ["softplus"] = (x, y) => F.softplus(x, 2),
        ["softmax"] = (x, y) => softmax(x, 1),
        ["log_softmax"] = (x, y) => F.log_softmax(x, 0),
        ["normalize"] = (x, y) => F.normalize(x, dim: 1),
        ["clamp"] = (x, y) => x.clamp(-0.5, 0.8),
        ["maximum"] = (x, y) => maximum(x, y),
        ["where"] = (x, y) => where(x > 0, x, y),
        ["lerp"] = (x, y) => x.lerp(y, tensor(0.3)),
        ["addcmul"] = (x, y) => x.addcmul(x, y, 0.5),
        ["sum"] = (x, y) => x.sum(),
        ["sum over 1"] = (x, y) => x.sum(1),
        ["mean"] = (x, y) => x.mean(),
        ["mean over 0, kept"] = (x, y) => x.mean([0], keepdim: true),
        ["prod"] = (x, y) => y.prod(),
        ["std"] = (x, y) => x.std(),
        ["var over 1, biased"] = (x, y) => x.var(1, unbiased: false),
        ["max over 1"] = (x, y) => x.max(1).values,
        ["min"] = (x, y) => x.min(),
        ["norm"] = (x, y) => x.norm(),
        ["norm 1 over 1"] = (x, y) => x.norm(1, p: 1),
        ["logsumexp"] = (x, y) => x.logsumexp(1),
        ["cumsum"] = (x, y) => x.cumsum(1),
        ["sort"] = (x, y) => x.sort(1).Values,
        ["topk"] = (x, y) => x.topk(2, 1).values,
        ["view"] = (x, y) => x.view(3, 2),
        ["transpose"] = (x, y) => x.t(),
        ["permute"] = (x, y) => x.view(1, 2, 3).permute(2, 0, 1),
        ["slice"] = (x, y) => x[TensorIndex.Colon, 1..],
        ["step"] = (x, y) => x[0, TensorIndex.Slice(step: 2)],
        ["last row"] = (x, y) => x[-1],
        ["masked"] = (x, y) => x[x > 0],
        ["picked rows"] = (x, y) => x[tensor(new long[] { 1, 0, 1 })],
        ["picked pairs"] = (x, y) => x[tensor(new long[] { 0, 1 }), tensor(new long[] { 2, 0 })],
        ["new axis"] = (x, y) => x[TensorIndex.Colon, TensorIndex.None],
        ["ellipsis"] = (x, y) => x[TensorIndex.Ellipsis, 1],
        ["gather"] = (x, y) => x.gather(1, tensor(new long[,] { { 0, 2 }, { 1, 1 } })),
        ["index_select"] = (x, y) => x.index_select(1, tensor(new long[] { 2, 0 })),
        ["masked_fill"] = (x, y) => x.masked_fill(x > 0, -1),
        ["cat"] = (x, y) => cat([x, y], 1),
        ["stack"] = (x, y) => stack([x, y], 1),
        ["expand"] = (x, y) => x[TensorIndex.Colon, ..1].expand(2, 4),
        ["repeat"] = (x, y) => x.repeat(2, 1),
        ["flip"] = (x, y) => x.flip(1),
        ["roll"] = (x, y) => x.roll(1, 1),
        ["tril"] = (x, y) => x.tril(),
        ["einsum"] = (x, y) => einsum("ij,kj->ik", x, y),
        ["outer"] = (x, y) => outer(x[0], y[1]),
        ["bmm"] = (x, y) => bmm(x.view(1, 2, 3), y.view(1, 3, 2)),
        ["linear"] = (x, y) => F.linear(x, y, x[TensorIndex.Colon, 0]),
        ["bilinear"] = (x, y) => F.interpolate(x.view(1, 1, 2, 3), [4, 5], mode: InterpolationMode.Bilinear, align_corners: true),
        ["bicubic"] = (x, y) => nn.Upsample(scale_factor: [2], mode: UpsampleMode.Bicubic).call(x.view(1, 1, 2, 3)),
        ["nearest"] = (x, y) => F.interpolate(x.view(1, 2, 3), scale_factor: [2]),
        ["area"] = (x, y) => F.interpolate(x.view(1, 1, 2, 3), [1, 2], mode: InterpolationMode.Area),
        ["pixel shuffle"] = (x, y) => nn.PixelShuffle(2).call(cat([x, y]).view(1, 4, 3, 1)),
        ["pad"] = (x, y) => F.pad(x, (1, 2), value: 3),
        ["pad, reflecting"] = (x, y) => F.pad(x, (1, 2), PaddingModes.Reflect),
        ["tensordot"] = (x, y) => tensordot(x, y, [0], [0]),
        ["cdist"] = (x, y) => cdist(x, y),
        ["diff"] = (x, y) => x.diff(),
        ["var_mean"] = (x, y) => var_mean(x, 1) is var (variance, mean) ? cat([variance, mean]) : x,
        ["svdvals"] = (x, y) => linalg.svdvals(x),
        ["solve"] = (x, y) => linalg.solve(x.mm(y.t()), y),
        ["eigvalsh"] = (x, y) => linalg.eigvalsh(x.mm(x.t())),
        ["det"] = (x, y) => linalg.det(x.mm(y.t())),
        ["pinv"] = (x, y) => linalg.pinv(x),
        ["pinv, small values zero"] = (x, y) => linalg.pinv(x, linalg.svdvals(x.detach())[1] * 1.01),
        ["pinv, relatively small values zero"] = (x, y) => linalg.pinv(x, rtol: 0.99),
        ["matrix rank"] = (x, y) => linalg.matrix_rank(outer(x[0], y[1]), rtol: 1e-9).to(x.dtype) + 0 * x,
        ["vector norm"] = (x, y) => linalg.vector_norm(x),
        ["kthvalue"] = (x, y) => x.kthvalue(2, 1).values,
        ["matrix norm"] = (x, y) => linalg.matrix_norm(x, "nuc"),
        ["lstsq"] = (x, y) => linalg.lstsq(y.t(), x.t()).Solution,
        ["inverse"] = (x, y) => (x.mm(y.t()) + eye(2, dtype: float64)).inverse(),
    };

    private static readonly Dictionary<string, Func<Tensor, Tensor, Tensor>> losses = new()
    {
        ["mse"] = (x, y) => nn.MSELoss().call(x, y),
        ["mse sum"] = (x, y) => nn.MSELoss(nn.Reduction.Sum).call(x, y),
        ["l1"] = (x, y) => nn.L1Loss().call(x, y),
        ["smooth l1"] = (x, y) => nn.SmoothL1Loss(beta: 0.5).call(x, y),
        ["huber"] = (x, y) => nn.HuberLoss(0.7).call(x, y),
        ["cross entropy"] = (x, y) => nn.CrossEntropyLoss().call(x, Classes),
        ["cross entropy, smoothed"] = (x, y) => F.cross_entropy(x, Classes, label_smoothing: 0.1),
        ["cross entropy, weighted"] = (x, y) => nn.CrossEntropyLoss(Weights).call(x, Classes),
        ["cross entropy, ignoring"] = (x, y) => nn.CrossEntropyLoss(ignore_index: 0).call(x, Classes),
        ["cross entropy, probabilities"] = (x, y) => F.cross_entropy(x, y.softmax(1)),
        ["nll"] = (x, y) => nn.NLLLoss().call(nn.LogSoftmax(1).call(x), Classes),
        ["bce"] = (x, y) => nn.BCELoss().call(nn.Sigmoid().call(x), y / 3),
        ["bce with logits"] = (x, y) => nn.BCEWithLogitsLoss().call(x, y / 3),
        ["bce with logits, weighted"] = (x, y) => nn.BCEWithLogitsLoss(pos_weights: Weights).call(x, y / 3),
        ["kl"] = (x, y) => nn.KLDivLoss().call(x.log_softmax(1), y.log_softmax(1)),
        ["soft margin"] = (x, y) => nn.SoftMarginLoss().call(x, where(y > 1, tensor(1.0), tensor(-1.0))),
        ["cosine"] = (x, y) => F.cosine_similarity(x, y),
        ["cosine embedding"] = (x, y) => nn.CosineEmbeddingLoss(0.1).call(x, y, tensor(new long[] { 1, -1 })),
        ["margin ranking"] = (x, y) => nn.MarginRankingLoss(0.5).call(x, y, ones(2, 3, float64)),
        ["triplet"] = (x, y) => nn.TripletMarginLoss(2, swap: true).call(x, y, x * y),
        ["Poisson"] = (x, y) => nn.PoissonNLLLoss().call(x, y),
        ["Gaussian"] = (x, y) => nn.GaussianNLLLoss(full: true).call(x, y.detach(), y),
        ["pairwise distance"] = (x, y) => F.pairwise_distance(x, y),
    };

    private static Tensor Classes => tensor(new long[] { 2, 0 });

    private static Tensor Weights => tensor(new double[] { 1, 2, 3 });

    public static TheoryData<string> OperationNames => Fixture.Names("operations");

    public static TheoryData<string> LossNames => Fixture.Names("losses");

    [Theory]
    [MemberData(nameof(OperationNames))]
    public void Values_and_gradients_are_those_of_PyTorch(string name) => Check("operations", name, operations[name]);

    [Theory]
    [MemberData(nameof(LossNames))]
    public void Losses_and_their_gradients_are_those_of_PyTorch(string name) => Check("losses", name, losses[name]);

    private static void Check(string section, string name, Func<Tensor, Tensor, Tensor> operation)
    {
        using var x = tensor(new[,] { { -1.2, 0.4, 0.9 }, { 1.5, -0.3, 0.6 } }, requires_grad: true);
        using var y = tensor(new[,] { { 0.5, 1.3, 2.1 }, { 0.7, 1.1, 1.9 } }, requires_grad: true);
        var expected = Fixture.Get(section, name);
        var result = operation(x, y);
        Fixture.Matches(expected, result, 1e-12);
        (result * arange(1, result.numel() + 1, float64).view(result.shape)).sum().backward();
        foreach (var (key, tensor) in new[] { ("x.grad", x), ("y.grad", y) })
        {
            var gradient = expected.GetProperty(key);
            if (gradient.ValueKind == System.Text.Json.JsonValueKind.Null) Assert.Null(tensor.grad);
            else Fixture.Matches(Fixture.Numbers(gradient), tensor.grad!, 1e-12);
        }
    }
}
