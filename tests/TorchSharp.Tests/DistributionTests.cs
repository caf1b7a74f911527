using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class DistributionTests
{
    private readonly Tensor low = tensor(new[] { -1.2, 0.4, 0.9, 1.5, -0.3, 0.6 }).reshape(2, 3).requires_grad_();
    private readonly Tensor high = tensor(new[] { 0.5, 1.3, 2.1, 1.7, 1.1, 1.9 }).reshape(2, 3).requires_grad_();
    private readonly Tensor part = tensor(new[] { 0.2, 0.5, 0.9, 0.35, 0.05, 0.7 }).reshape(2, 3).requires_grad_();

    private readonly Tensor counts = tensor(new[] { 1.0, 2, 3, 4, 0, 2 }).reshape(2, 3);

    public static TheoryData<string> Names => Fixture.Names("distributions");

    private (distributions.Distribution distribution, Tensor value) Make(string name) => name switch
    {
        "Normal" => (distributions.Normal(low, high), part.detach()),
        "Uniform" => (distributions.Uniform(low, high), (high * 0.75 + low * 0.25).detach()),
        "Bernoulli" => (distributions.Bernoulli(part), (part > 0.4).to(float64)),
        "Bernoulli of logits" => (distributions.Bernoulli(logits: low), (part > 0.4).to(float64)),
        "Categorical" => (distributions.Categorical(part), tensor(new long[] { 2, 0 })),
        "Categorical of logits" => (distributions.Categorical(logits: low), tensor(new long[] { 1, 2 })),
        "Binomial" => (distributions.Binomial(tensor(7), part), (part * 7).round().detach()),
        "Binomial of logits" => (distributions.Binomial(tensor(7), logits: low), (part * 7).round().detach()),
        "Multinomial" => (distributions.Multinomial(6, part), counts),
        _ => (distributions.Multinomial(6, logits: low), counts),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_distribution_gives_and_draws_what_PyTorch_does(string name)
    {
        var expected = Fixture.Get("distributions", name);
        var (distribution, value) = Make(name);
        using var _ = distribution;
        Fixture.Matches(expected.GetProperty("log_prob"), distribution.log_prob(value), 1e-6);
        Fixture.Matches(expected.GetProperty("entropy"), distribution.entropy(), 1e-6);
        (distribution.log_prob(value).sum() + 2 * distribution.entropy().sum()).backward();
        foreach (var gradient in expected.GetProperty("gradients").EnumerateObject())
            Fixture.Matches(gradient.Value, (gradient.Name == "low" ? low : gradient.Name == "high" ? high : part).grad!, 1e-6);
        manual_seed(11);
        var draws = distribution.sample(4);
        Assert.False(draws.requires_grad);
        Fixture.Matches(expected.GetProperty("sample"), draws, 1e-6);
        if (expected.TryGetProperty("mean", out var mean)) Fixture.Matches(mean, distribution.mean, 1e-6);
        if (expected.TryGetProperty("variance", out var variance)) Fixture.Matches(variance, distribution.variance, 1e-6);
        if (!expected.TryGetProperty("rsample", out var rsample)) return;
        manual_seed(11);
        var moving = distribution.rsample(2);
        Assert.True(moving.requires_grad);
        Fixture.Matches(rsample, moving, 1e-6);
        Fixture.Matches(expected.GetProperty("cdf"), distribution.cdf(value), 1e-6);
        Fixture.Matches(expected.GetProperty("icdf"), distribution.icdf(part), 1e-6);
        Assert.True(distribution.stddev.allclose(distribution.variance.sqrt()));
    }

    [Fact]
    public void A_distribution_grows_and_has_a_generator_of_its_own()
    {
        using var generator = new Generator(3);
        using var coin = distributions.Bernoulli(0.5, null, generator);
        Assert.Equal([5L], coin.sample(5).shape);
        Assert.Equal([2L, 3, 4], distributions.Categorical(3).expand(4).sample(2, 3).shape);
        Assert.Equal([4L], distributions.Normal(0.0).expand(4).sample().shape);
        Assert.True(distributions.Categorical(4).probs.allclose(full(4, 0.25)));
        Assert.Equal([3L, 2, 5], distributions.Binomial(tensor(9), part[0, 0]).expand(new Size([2, 5])).sample(3).shape);
        Assert.Equal([2L, 5, 4], distributions.Multinomial(9, 4).expand(5).sample(2).shape);
        Assert.Equal(9, distributions.Multinomial(9, 4, generator).sample().sum().item<float>());
        Assert.True(distributions.Multinomial(2, tensor(new[] { 1.0, 0 })).log_prob(tensor(new[] { 2.0, 0 })).allclose(tensor(0.0), atol: 1e-12));
        Assert.Throws<NotImplementedException>(() => distributions.Binomial(tensor(new[] { 1, 2 }), tensor(0.5)).entropy());
        Assert.Throws<ArgumentException>(() => distributions.Bernoulli());
        Assert.Throws<ArgumentException>(() => distributions.Categorical(ones(2), ones(2)));
        Assert.Contains("Categorical", Assert.Throws<NotSupportedException>(() => distributions.Categorical(2).cdf(ones(1))).Message);
    }

    [Fact]
    public void Draws_leave_nothing_behind_in_a_scope()
    {
        using var normal = distributions.Normal(low, high);
        using var scope = NewDisposeScope();
        _ = normal.sample(3);
        _ = normal.log_prob(part);
        _ = normal.cdf(part);
        Assert.Equal(3, scope.DisposablesCount);
    }
}
