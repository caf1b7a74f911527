using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class LayerTests
{
    private static readonly Dictionary<string, (Func<nn.Module> Make, long[] Shape)> layers = new()
    {
        ["Conv1d"] = (() => nn.Conv1d(2, 3, 3, padding: 1), [2, 2, 6]),
        ["Conv2d"] = (() => nn.Conv2d(2, 4, 3, stride: 2, padding: 1, groups: 2), [2, 2, 5, 6]),
        ["Conv2d, uneven"] = (() => nn.Conv2d(1, 2, (3, 2), stride: (1, 2), dilation: (2, 1), bias: false), [1, 1, 7, 6]),
        ["Conv2d, same"] = (() => nn.Conv2d(1, 2, 4, Padding.Same), [1, 1, 5, 5]),
        ["Conv2d, reflecting"] = (() => nn.Conv2d(1, 2, 3, padding: 1, padding_mode: PaddingModes.Reflect), [1, 1, 4, 4]),
        ["Conv2d, circular"] = (() => nn.Conv2d(1, 2, 3, Padding.Same, padding_mode: PaddingModes.Circular), [1, 1, 4, 4]),
        ["Conv3d"] = (() => nn.Conv3d(1, 2, 2), [1, 1, 3, 3, 3]),
        ["ConvTranspose2d"] = (() => nn.ConvTranspose2d(2, 3, 3, stride: 2, padding: 1, output_padding: 1), [1, 2, 3, 3]),
        ["MaxPool1d"] = (() => nn.MaxPool1d(2), [1, 2, 7]),
        ["MaxPool2d"] = (() => nn.MaxPool2d(3, stride: 2, padding: 1), [1, 2, 5, 5]),
        ["AvgPool2d"] = (() => nn.AvgPool2d(2, padding: 1, count_include_pad: false), [1, 2, 4, 4]),
        ["AdaptiveAvgPool2d"] = (() => nn.AdaptiveAvgPool2d((2, 3)), [1, 2, 5, 5]),
        ["AdaptiveMaxPool2d"] = (() => nn.AdaptiveMaxPool2d([2, 2]), [1, 2, 5, 5]),
        ["BatchNorm2d"] = (() => nn.BatchNorm2d(2), [3, 2, 2, 2]),
        ["LayerNorm"] = (() => nn.LayerNorm(6), [2, 3, 6]),
        ["GroupNorm"] = (() => nn.GroupNorm(2, 4), [2, 4, 3]),
        ["RNN"] = (() => nn.RNN(3, 4), [5, 2, 3]),
        ["RNN, relu, two layers"] = (() => nn.RNN(3, 4, 2, nn.NonLinearities.ReLU, bias: false, batchFirst: true), [2, 5, 3]),
        ["LSTM"] = (() => nn.LSTM(3, 4), [5, 2, 3]),
        ["LSTM, two ways"] = (() => nn.LSTM(3, 4, 2, batchFirst: true, bidirectional: true), [2, 5, 3]),
        ["GRU"] = (() => nn.GRU(3, 4), [5, 2, 3]),
        ["RNNCell"] = (() => nn.RNNCell(3, 4), [2, 3]),
        ["LSTMCell"] = (() => nn.LSTMCell(3, 4), [2, 3]),
        ["GRUCell"] = (() => nn.GRUCell(3, 4), [2, 3]),
        ["MultiheadAttention"] = (() => nn.MultiheadAttention(6, 2), [4, 2, 6]),
        ["MultiheadAttention, with biases"] = (() => nn.MultiheadAttention(6, 3, add_bias_kv: true, add_zero_attn: true), [4, 2, 6]),
        ["TransformerEncoderLayer"] = (() => nn.TransformerEncoderLayer(6, 2, 8, 0), [4, 2, 6]),
        ["TransformerEncoder"] = (() => nn.TransformerEncoder(nn.TransformerEncoderLayer(6, 2, 8, 0, nn.Activations.GELU), 2), [4, 2, 6]),
    };

    public static TheoryData<string> Names => Fixture.Names("layers");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_layer_starts_and_computes_as_PyTorch_s(string name)
    {
        var expected = Fixture.Get("layers", name);
        var (make, shape) = layers[name];
        manual_seed(5);
        using var layer = make();
        Assert.Equal(expected.GetProperty("drawn after").GetDouble(), rand(1).item<float>());
        layer.to(float64);
        Assert.Equal(expected.GetProperty("parameters").EnumerateArray().Select(key => key.GetString()),
            layer.named_parameters().Select(parameter => parameter.name));
        using var x = (arange(shape.TotalSize(), float64) * 0.37).sin().view(shape).requires_grad_();
        using var mask = ones(4, 4, ScalarType.Bool).triu(1);
        var result = layer switch
        {
            TransformerEncoderLayer encoder => encoder.call(x, mask),
            TransformerEncoder encoder => encoder.call(x, mask),
            MultiheadAttention attention => attention.call(x, x, x, attn_mask: mask).Item1,
            RNN rnn => rnn.call(x).Item1,
            GRU gru => gru.call(x).Item1,
            LSTM lstm => lstm.call(x).Item1,
            RNNCell cell => cell.call(x, null!),
            GRUCell cell => cell.call(x, null!),
            LSTMCell cell => cell.call(x).Item1,
            _ => ((nn.Module<Tensor, Tensor>)layer).call(x),
        };
        Fixture.Matches(expected, result, 1e-10);
        (result * arange(1, result.numel() + 1, float64).view(result.shape)).sum().backward();
        Fixture.Matches(Fixture.Numbers(expected.GetProperty("x.grad")), x.grad!, 1e-9);
    }

    [Fact]
    public void What_was_pooled_comes_back_at_its_place()
    {
        var image = arange(20, float32).view(1, 1, 4, 5);
        var (peaks, places) = nn.MaxPool2d(2).forward_with_indices(image);
        var back = nn.MaxUnpool2d(2).call(peaks, places, image.shape);
        Assert.Equal([6f, 8, 16, 18], back.masked_select(back.ne(0)).data<float>().ToArray());
        Assert.True(back.masked_select(back.ne(0)).equal(image.masked_select(back.ne(0))).all().ToBoolean());
        Assert.Throws<ArgumentException>(() => nn.MaxUnpool2d(2).call(peaks, places, [9, 9]));
        var (line, at) = nn.MaxPool1d(3).forward_with_indices(tensor(new[] { 1f, 5, 2, 4, 3, 0 }).view(1, 1, 6));
        Assert.Equal([0f, 5, 0, 4, 0, 0], nn.MaxUnpool1d(3).call(line, at).data<float>().ToArray());
    }

    [Fact]
    public void An_embedding_looks_vectors_up_and_leaves_the_padding_alone()
    {
        var embedding = nn.Embedding(5, 3, padding_idx: 1);
        var numbers = tensor(new long[,] { { 0, 1 }, { 4, 1 } });
        var vectors = embedding.call(numbers);
        Assert.Equal([2L, 2, 3], vectors.shape);
        Assert.True(vectors[1, 0].allclose(embedding.weight![4]));
        Assert.Equal(0f, vectors[0, 1].abs().sum().item<float>());
        vectors.sum().backward();
        Assert.Equal([3f, 0, 0, 0, 3], embedding.weight.grad!.sum(1).data<float>().ToArray());
    }

    [Fact]
    public void Attention_weights_sum_to_one_and_masked_ones_are_zero()
    {
        var attention = nn.MultiheadAttention(4, 2);
        var x = randn(3, 2, 4);
        var padding = tensor(new[,] { { false, false, true }, { false, false, false } });
        var (values, weights) = attention.call(x, x, x, key_padding_mask: padding, attn_mask: ones(3, 3, ScalarType.Bool).triu(1));
        Assert.Equal([3L, 2, 4], values.shape);
        Assert.True(weights.sum(-1).allclose(ones(2, 3)));
        Assert.Equal(0f, weights.triu(1).sum().item<float>());
        Assert.Equal(0f, weights[0, TensorIndex.Colon, 2].sum().item<float>());
        Assert.Null(attention.call(x, x, x, need_weights: false).Item2);
    }

    [Fact]
    public void A_causal_attention_doesn_t_see_what_comes_later()
    {
        var x = randn(1, 5, 4);
        var later = x.clone();
        later[0, 4] = 100f;
        var first = nn.functional.scaled_dot_product_attention(x, x, x, is_casual: true);
        var second = nn.functional.scaled_dot_product_attention(later, later, later, is_casual: true);
        Assert.True(first[0, ..4].allclose(second[0, ..4]));
        Assert.False(first[0, 4].allclose(second[0, 4]));
    }

    [Fact]
    public void A_recurrent_state_goes_on_where_it_stopped()
    {
        var lstm = nn.LSTM(3, 4);
        var x = randn(6, 2, 3);
        var (whole, _, _) = lstm.call(x);
        var (first, h, c) = lstm.call(x[..3]);
        var (second, _, _) = lstm.call(x[3..], (h, c));
        Assert.True(whole.allclose(cat([first, second])));
    }

    [Fact]
    public void A_convolution_refuses_other_channels()
    {
        var exception = Assert.Throws<ArgumentException>(() => nn.Conv2d(3, 4, 3).call(randn(1, 1, 8, 8)));
        Assert.Contains("[batch, 3, height, width]", exception.Message);
    }

    [Fact]
    public void A_convolutional_network_trains()
    {
        manual_seed(1);
        var images = zeros(64, 1, 8, 8);
        var labels = arange(64) % 2;
        for (int i = 0; i < 64; i++)
        {
            if (i % 2 == 0) images[i, 0, i / 8] = 1;
            else images[i, 0, TensorIndex.Colon, i / 8] = 1;
        }
        using var model = nn.Sequential(nn.Conv2d(1, 4, 3, padding: 1), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(64, 2));
        using var optimizer = optim.Adam(model.parameters(), 0.02);
        for (int epoch = 0; epoch < 60; epoch++)
        {
            using var scope = NewDisposeScope();
            var loss = nn.functional.cross_entropy(model.call(images), labels);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
        Assert.True(model.call(images).argmax(1).eq(labels).to(float32).mean().item<float>() > 0.95f);
    }

    [Fact]
    public void Modules_in_a_dictionary_are_registered_by_name()
    {
        var dictionary = nn.ModuleDict(("first", nn.Linear(1, 2)), ("second", nn.Linear(2, 3, hasBias: false)));
        Assert.Equal(["first.weight", "first.bias", "second.weight"], dictionary.named_parameters().Select(parameter => parameter.name));
        Assert.Equal(3, dictionary["second"].out_features);
        Assert.True(dictionary.Remove("first"));
        Assert.Single(dictionary.parameters());
    }

    [Fact]
    public void Folding_sums_what_unfolding_cut()
    {
        var x = arange(16, float32).view(1, 1, 4, 4);
        var columns = nn.functional.unfold(x, 2, stride: 2);
        Assert.Equal([1L, 4, 4], columns.shape);
        Assert.True(nn.functional.fold(columns, 4, 2, stride: 2).allclose(x));
    }
}
