using System.Security.Cryptography;
using System.Text;
using DeepLearningClinic.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Distributed;

/// <summary>
/// Trains copies of one model in several processes, each on its share of every batch: the gradients are averaged before each step, so all
/// copies stay equal (Li et al. 2020, "PyTorch Distributed"; notebook 7, "Deeper and bigger"). BatchNorm's running statistics are each share's own.
/// </summary>
public sealed class DataParallelTrainer
{
    private readonly ProcessGroup group;
    private readonly nn.Module<Tensor, Tensor> model;
    private readonly optim.Optimizer optimizer;
    private readonly Func<Tensor, Tensor, Tensor> loss;
    private readonly List<List<Parameter>> buckets = [];

    /// <summary>Gives all processes the parameters and buffers of process 0.</summary>
    /// <param name="group">The processes.</param>
    /// <param name="model">Maps inputs to logits.</param>
    /// <param name="optimizer">Holds the model's parameters.</param>
    /// <param name="loss">The mean loss of logits against targets.</param>
    /// <param name="bucketBytes">Gradients are sent together up to so many bytes.</param>
    /// <exception cref="DistributedException">The processes have different models.</exception>
    public DataParallelTrainer(
        ProcessGroup group, nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Func<Tensor, Tensor, Tensor> loss, long bucketBytes = 25 << 20)
    {
        (this.group, this.model, this.optimizer, this.loss) = (group, model, optimizer, loss);
        using var scope = NewDisposeScope();
        var state = model.state_dict();
        var shapes = string.Join(", ", state.Select(entry => $"{entry.Key} [{string.Join(", ", entry.Value.shape)}]"));
        var hash = tensor(SHA256.HashData(Encoding.UTF8.GetBytes(shapes)));
        var hashes = group.AllGather(hash);
        for (var rank = 0; rank < group.Size; rank++)
            if (!hashes[rank].bytes.SequenceEqual(hash.bytes))
                throw new DistributedException($"rank {group.Rank}: rank {rank} has another model; this one has {shapes}.");
        foreach (var value in state.Values) group.Broadcast(value);
        long bytes = 0;
        foreach (var parameter in model.parameters().Where(parameter => parameter.requires_grad))
        {
            var own = parameter.numel() * parameter.element_size();
            if (buckets.Count == 0 || bytes + own > bucketBytes || buckets[^1][0].dtype != parameter.dtype)
            {
                buckets.Add([]);
                bytes = 0;
            }
            buckets[^1].Add(parameter);
            bytes += own;
        }
    }

    /// <summary>One step on this process's share of a batch; the mean loss over the whole batch.</summary>
    /// <param name="input">The inputs of the share.</param>
    /// <param name="target">Their targets.</param>
    /// <param name="share">What part of the batch this process has, from 0 to 1; where null all have the same.</param>
    public double Step(Tensor input, Tensor target, double? share = null)
    {
        using var scope = NewDisposeScope();
        model.train();
        optimizer.zero_grad();
        var weighted = loss(model.call(input), target) * (share ?? 1.0 / group.Size);
        weighted.backward();
        using (no_grad()) buckets.ForEach(SumGradients);
        optimizer.step();
        var mean = weighted.detach();
        group.AllReduce(mean);
        return mean.ToDouble();
    }

    /// <summary>Trains for a number of steps; the mean loss of every batch, as it was before the step.</summary>
    /// <param name="trainSet">The examples to learn from, the same in all processes.</param>
    /// <param name="steps">How many batches.</param>
    /// <param name="batchSize">Examples of a batch, those of all processes together.</param>
    /// <param name="seed">Decides the order of the examples; the same in all processes.</param>
    /// <param name="progress">Told the number of each step, from 1, and its loss, or null.</param>
    /// <exception cref="ArithmeticException">The loss is no longer a finite number.</exception>
    public IReadOnlyList<double> Fit(TensorSet trainSet, int steps, int batchSize, int seed = 0, Action<int, double>? progress = null)
    {
        var losses = new List<double>(steps);
        var sampler = new ShardedSampler((int)trainSet.Count, batchSize, group.Rank, group.Size, seed);
        foreach (var (rows, share) in sampler.Batches().Take(steps))
        {
            using var batch = trainSet.Take(rows);
            losses.Add(Step(batch.Input, batch.Target, share));
            if (!double.IsFinite(losses[^1]))
                throw new ArithmeticException($"The loss is no longer finite at step {losses.Count}: try a smaller learning rate.");
            progress?.Invoke(losses.Count, losses[^1]);
        }
        return losses;
    }

    /// <summary>Sums a bucket's gradients as one vector. They are weighted already, so that is the mean over the whole batch.</summary>
    private void SumGradients(List<Parameter> bucket)
    {
        var flat = cat([.. bucket.Select(parameter => (parameter.grad ?? zeros_like(parameter)).flatten())], 0);
        group.AllReduce(flat);
        long at = 0;
        foreach (var parameter in bucket)
        {
            parameter.grad = flat.narrow(0, at, parameter.numel()).view_as(parameter);
            at += parameter.numel();
        }
    }
}
