using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ContainerTests
{
    private sealed class Net : nn.Module<Tensor, Tensor>
    {
        private readonly ParameterList weights = nn.ParameterList(new Parameter(ones(2)), new Parameter(zeros(3)));
        private readonly ParameterDict named = nn.ParameterDict(("scale", new Parameter(ones(1))));

        public Net() : base(nameof(Net)) => RegisterComponents();

        public override Tensor forward(Tensor input) => input * named["scale"] + weights[0].sum();
    }

    [Fact]
    public void Parameters_in_lists_and_dictionaries_belong_to_the_module()
    {
        using var net = new Net();
        Assert.Equal(["weights.0", "weights.1", "named.scale"], net.named_parameters().Select(pair => pair.name));
        net.call(ones(4)).sum().backward();
        Assert.Equal(4f, net.get_parameter("named.scale")!.grad!.item<float>());
        Assert.Equal([4f, 4], net.get_parameter("weights.0")!.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_list_of_parameters_grows_and_shrinks()
    {
        var list = nn.ParameterList();
        list.append(new Parameter(zeros(1)), new Parameter(ones(1)));
        list.Insert(0, new Parameter(full(1, 5f)));
        Assert.Equal(["0", "1", "2"], list.named_parameters().Select(pair => pair.name));
        list.RemoveAt(1);
        Assert.Equal([5f, 1], list.Select(parameter => parameter.item<float>()));
        Assert.Equal(2, list.parameters().Count());
    }

    [Fact]
    public void A_dictionary_of_parameters_keeps_their_order()
    {
        var dictionary = nn.ParameterDict(("b", new Parameter(zeros(1))), ("a", new Parameter(ones(2))));
        dictionary["c"] = new Parameter(ones(3));
        Assert.Equal(["b", "a", "c"], dictionary.keys());
        Assert.True(dictionary.Remove("b"));
        Assert.False(dictionary.TryGetValue("b", out _));
        Assert.Equal([2L, 3], dictionary.values().Select(parameter => parameter.numel()));
        Assert.Equal(["a", "c"], dictionary.state_dict().Keys);
    }

    [Fact]
    public void Given_vectors_are_looked_up_and_stay_unless_they_are_to_be_trained()
    {
        var vectors = arange(6, float32).view(3, 2);
        var frozen = nn.Embedding_from_pretrained(vectors);
        Assert.Equal([4f, 5, 0, 1], frozen.call(tensor(new long[] { 2, 0 })).data<float>().ToArray());
        Assert.False(frozen.weight!.requires_grad);
        Assert.True(nn.Embedding_from_pretrained(vectors, freeze: false).weight!.requires_grad);
        var bag = nn.EmbeddingBag_from_pretrained(vectors, mode: EmbeddingBagMode.Sum);
        Assert.Equal([4f, 6], bag.call(tensor(new long[] { 2, 0 }).view(1, 2)).data<float>().ToArray());
        var weighted = bag.call(tensor(new long[] { 2, 0, 1 }), tensor(new long[] { 0, 2 }), tensor(new[] { 1f, 10, 2 }));
        Assert.Equal([4f, 15, 4, 6], weighted.data<float>().ToArray());
        Assert.Throws<ArgumentNullException>(() => bag.call(tensor(new long[] { 1 })));
    }
}
