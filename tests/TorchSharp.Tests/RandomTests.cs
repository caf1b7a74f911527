using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class RandomTests
{
    private static readonly Dictionary<string, Func<Tensor>> draws = new()
    {
        ["randn"] = () => randn(3, 5),
        ["randn of many"] = () => randn(40),
        ["rand"] = () => rand(3, 5),
        ["randperm"] = () => randperm(20),
        ["randint"] = () => randint(5, 100, [12]),
        ["normal"] = () => empty(20).normal_(2, 3),
        ["uniform"] = () => empty(20).uniform_(-1, 4),
        ["bernoulli"] = () => full(20, 0.3).bernoulli(),
        ["multinomial"] = () => tensor(new float[] { 1, 2, 3, 4 }).multinomial(20, replacement: true),
        ["dropout"] = () => nn.Dropout(0.4).call(ones(24)),
        ["linear weight"] = () => nn.Linear(4, 3).weight,
        ["linear bias"] = () => nn.Linear(4, 3).bias!,
        ["kaiming normal"] = () => nn.init.kaiming_normal_(empty(4, 6), nonlinearity: nn.init.NonlinearityType.ReLU),
        ["xavier uniform"] = () => nn.init.xavier_uniform_(empty(4, 6), 5.0 / 3),
        ["truncated normal"] = () => nn.init.trunc_normal_(empty(4, 6), 0.5, 2, -1, 2),
        ["orthogonal"] = () => nn.init.orthogonal_(empty(3, 5), 2),
        ["xavier normal"] = () => nn.init.xavier_normal_(empty(4, 6)),
    };

    public static TheoryData<string> Names => Fixture.Names("random");

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_seed_draws_the_same_numbers_as_PyTorch(string name)
    {
        manual_seed(42);
        // The last bits of what is computed from drawn numbers are the machine's.
        Fixture.Matches(Fixture.Get("random", name), draws[name](), name is "truncated normal" or "orthogonal" ? 1e-6 : 0);
    }

    [Fact]
    public void A_generator_of_its_own_leaves_the_default_one_alone()
    {
        manual_seed(42);
        using var own = new Generator(7);
        var first = rand(3, generator: own);
        Fixture.Matches(Fixture.Get("random", "rand"), rand(3, 5));
        Assert.True(first.allclose(rand(3, generator: own.manual_seed(7))));
        Assert.Equal(7, own.initial_seed());
    }

    [Fact]
    public void A_restored_state_repeats_the_numbers()
    {
        manual_seed(3);
        var state = get_rng_state();
        var first = randn(10);
        set_rng_state(state);
        Assert.True(first.allclose(randn(10), 0, 0));
        Assert.Equal(3, initial_seed());
    }

    [Fact]
    public void Single_numbers_are_those_of_tensors_of_one()
    {
        Assert.Equal(Drawn(() => rand(1)), Drawn(() => (float)rand_float()));
        Assert.Equal(Drawn(() => randn(1)), Drawn(() => (float)randn_float()));
        Assert.Equal(Drawn(() => randint(5, 100, [1])), Drawn(() => randint_int(5, 100)));
        Assert.Equal(Drawn(() => randint(1L << 40, [1])), Drawn(() => randint_long(1L << 40)));
        Assert.Equal(Drawn(() => randint(2, [1])), Drawn(() => randint_bool()));
        Assert.Equal(randint_int(9, new Generator(3)), randint_int(9, new Generator(3)));

        static double[] Drawn(Func<Tensor> one)
        {
            manual_seed(5);
            return [.. Enumerable.Range(0, 8).Select(_ => one().ToDouble())];
        }
    }

    [Fact]
    public void Numbers_are_drawn_in_the_shape_of_a_tensor()
    {
        var x = empty(2, 3);
        Assert.Equal("[2x3], type = Float64, device = cpu", x.rand_like(float64).ToString());
        Assert.Equal("[2x3], type = ComplexFloat32, device = cpu", x.randn_like(complex64).ToString());
        Assert.All(x.randint_like(5, 7).data<float>(), drawn => Assert.InRange(drawn, 5, 6));
        var complex = randint(5, 7, [3], complex128).data<System.Numerics.Complex>();
        Assert.All(complex, drawn => Assert.True(drawn.Real is 5 or 6 && drawn.Imaginary is 5 or 6));
    }
}
