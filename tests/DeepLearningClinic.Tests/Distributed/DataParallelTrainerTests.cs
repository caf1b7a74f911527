using System.Globalization;
using DeepLearningClinic.Data;
using DeepLearningClinic.Distributed;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Distributed;

[Collection("worker processes")]
public class DataParallelTrainerTests
{
    [Theory]
    [InlineData("Adam")]
    [InlineData("SGD")]
    public void Two_processes_give_the_loss_curve_of_one_on_the_joint_batch(string optimizer)
    {
        using var run = new WorkerRun(2, "curve", optimizer);
        var alone = CurveOfOneProcess(optimizer);
        Assert.True(run.ExitCodes() is [0, 0], string.Join('\n', [.. run.Errors(0), .. run.Errors(1)]));
        Assert.Equal(run.Output(0), run.Output(1)); // the losses, and every layer's parameters
        var together = run.Output(0)[0].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(WorkerProgram.Steps, together.Count);
        Assert.InRange(alone.Zip(together, (a, b) => Math.Abs(a - b)).Max(), 0, 1e-5);
        Assert.True(together[^1] < together[0] / 2);
    }

    /// <summary>A plain training loop, without anything of the distributed part.</summary>
    private static List<double> CurveOfOneProcess(string optimizer)
    {
        manual_seed(0);
        var model = WorkerProgram.Network();
        var steps = WorkerProgram.Optimizer(optimizer, model);
        var trainSet = FashionMnist.Load().Train;
        var random = new Random(7);
        var batches = Enumerable.Range(0, 100).SelectMany(_ => random.Permutation((int)trainSet.Count).Chunk(WorkerProgram.BatchSize));
        var losses = new List<double>();
        foreach (var rows in batches.Take(WorkerProgram.Steps))
        {
            using var scope = NewDisposeScope();
            var batch = trainSet.Take(rows);
            steps.zero_grad();
            var loss = nn.functional.cross_entropy(model.call(batch.Input), batch.Target);
            loss.backward();
            steps.step();
            losses.Add(loss.ToDouble());
        }
        return losses;
    }

    [Fact]
    public void Different_models_are_refused()
    {
        using var run = new WorkerRun(2, "models");
        Assert.Equal([1, 1], run.ExitCodes());
        Assert.StartsWith("rank 0: rank 1 has another model; this one has 1.weight [8, 784], ", Assert.Single(run.Errors(0)));
    }

    [Fact]
    public void Shares_of_all_processes_make_up_the_batches_of_one()
    {
        foreach (var size in new[] { 1, 2, 3 })
        {
            var shares = Enumerable.Range(0, size).Select(rank => new ShardedSampler(25, 8, rank, size, seed: 3).Batches().Take(10).ToList()).ToList();
            var whole = new ShardedSampler(25, 8, 0, 1, seed: 3).Batches().Where(batch => batch.Rows.Length >= size).Take(10).ToList();
            for (var step = 0; step < 10; step++)
            {
                Assert.Equal(whole[step].Rows, shares.SelectMany(batches => batches[step].Rows));
                Assert.Equal(1, shares.Sum(batches => batches[step].Share), 12);
            }
        }
    }

    [Fact]
    public void Every_example_comes_once_an_epoch()
    {
        var epoch = new ShardedSampler(25, 8, 0, 1, seed: 3).Batches().Take(4).SelectMany(batch => batch.Rows);
        Assert.Equal(Enumerable.Range(0, 25), epoch.Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShardedSampler(25, 1, 0, 2, seed: 3).Batches().First());
    }
}
