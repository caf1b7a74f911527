namespace DeepLearningClinic.Frontiers;

/// <summary>What happened in one episode of <see cref="CartPole"/> (notebook 7, "Reinforcement learning, a different problem").</summary>
/// <param name="States">The states in which an action was chosen.</param>
/// <param name="Actions">The actions, as many.</param>
/// <param name="Last">The state after the last action.</param>
public sealed record CartPoleEpisode(double[][] States, int[] Actions, double[] Last)
{
    /// <summary>The number of steps, which is the sum of the rewards.</summary>
    public int Length => Actions.Length;
}
