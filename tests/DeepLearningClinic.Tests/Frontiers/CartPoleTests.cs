using DeepLearningClinic.Frontiers;

namespace DeepLearningClinic.Tests.Frontiers;

public sealed class CartPoleTests
{
    private static readonly CartPole s_cartPole = new();

    // By Python, which solved the Lagrangian's two equations of motion at every step: numpy.linalg.solve([[M + m, m l cos θ], [m l cos θ, 4/3 m l²]], …), then Euler.
    [Theory]
    [InlineData(1, 0.0096, 0.17467919574755522, 0.0292, -0.32306871796000813)]
    [InlineData(2, 0.013093583914951105, 0.369373443991761, 0.02273862564079984, -0.6064020159998608)]
    [InlineData(5, 0.031338077939797045, 0.17372587880180415, -0.00744155616726252, -0.3018724520859084)]
    [InlineData(10, 0.056548683591315464, 0.37005775036613103, -0.050073509941193764, -0.621843505666771)]
    [InlineData(20, 0.11206115634216667, -0.0054407619188946155, -0.1680096945763494, -0.36602096922095023)]
    public void The_motion_is_that_of_the_Lagrangian_solved_by_another_program(int steps, double x, double speed, double angle, double spin)
    {
        int[] pushes = [1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0];
        var state = pushes[..steps].Aggregate(new[] { 0.01, -0.02, 0.03, -0.04 }, s_cartPole.Next);
        Assert.All(state.Zip(new[] { x, speed, angle, spin }), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
    }

    /// <summary>The same program over 2000 episodes: 22.4, 9.4 and 42.2 steps.</summary>
    [Fact]
    public void Simple_policies_last_as_balancedas_in_another_program()
    {
        double MeanLength(Func<double[], int> policy)
        {
            var random = new Random(0);
            return Enumerable.Range(0, 1000).Average(_ => s_cartPole.Play(policy, random).Length);
        }
        var coin = new Random(1);
        Assert.InRange(MeanLength(_ => coin.Next(2)), 20.5, 24.5);
        Assert.InRange(MeanLength(_ => 1), 9.2, 9.6);
        Assert.InRange(MeanLength(state => state[2] > 0 ? 1 : 0), 41, 43.5);
    }

    [Fact]
    public void An_episode_ends_beyond_12_degrees_or_240_centimetres_and_not_before()
    {
        Assert.False(CartPole.Failed([2.4, 9, -0.2094, 9]));
        Assert.True(CartPole.Failed([-2.41, 0, 0, 0]));
        Assert.True(CartPole.Failed([0, 0, 0.2095, 0]));
    }

    [Fact]
    public void An_episode_keeps_every_state_and_is_cut_off_after_500_steps()
    {
        // A rule that leans on all four numbers balances without end.
        int Balance(double[] s) => 0.1 * s[0] + 0.3 * s[1] + 5 * s[2] + s[3] > 0 ? 1 : 0;
        var balanced = s_cartPole.Play(Balance, new Random(3));
        Assert.Equal((CartPole.MaxSteps, CartPole.MaxSteps), (balanced.Length, balanced.States.Length));
        Assert.False(CartPole.Failed(balanced.Last));
        var fallen = s_cartPole.Play(_ => 0, new Random(3));
        Assert.True(CartPole.Failed(fallen.Last));
        Assert.DoesNotContain(fallen.States, CartPole.Failed);
        Assert.Equal(s_cartPole.Next(fallen.States[^1], 0), fallen.Last);
        Assert.All(fallen.States[0], number => Assert.InRange(number, -0.05, 0.05));
    }
}
