using DeepLearningClinic.Training;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Generative;

/// <summary>Trains a generator and a discriminator against each other (Goodfellow et al. 2014, algorithm 1; notebook 6, "GAN").</summary>
/// <param name="generator">Maps noise to made examples.</param>
/// <param name="discriminator">Maps examples to one logit each, <c>[examples, 1]</c>: positive for real.</param>
public sealed class GanTrainer(nn.Module<Tensor, Tensor> generator, nn.Module<Tensor, Tensor> discriminator)
{
    /// <summary>Adam's learning rate for the generator until half of the steps are done; from there it falls evenly to 0.</summary>
    public double GeneratorRate { get; init; } = 2e-3;

    /// <summary>The same for the discriminator.</summary>
    public double DiscriminatorRate { get; init; } = 2e-3;

    /// <summary>How many examples of each kind the discriminator sees in a step.</summary>
    public int BatchSize { get; init; } = 128;

    /// <summary>The discriminator's loss, given its logits for real and for made examples.</summary>
    public required Func<Tensor, Tensor, Tensor> DiscriminatorLoss { get; init; }

    /// <summary>The generator's loss, given the discriminator's logits for made examples.</summary>
    public required Func<Tensor, Tensor> GeneratorLoss { get; init; }

    /// <summary>Trains both networks in place: in every step first the discriminator, then the generator.</summary>
    /// <param name="real">Draws that many real examples.</param>
    /// <param name="noise">Draws the generator's input for that many made ones.</param>
    /// <param name="steps">The number of steps, at least 1.</param>
    /// <param name="watched">The noise whose samples the reports show, always the same, so that their change is the generator's.</param>
    /// <param name="every">Reports at every so many steps, and before the first.</param>
    /// <param name="progress">Told all reports so far at each, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no steps, or none between reports.</exception>
    /// <exception cref="ArithmeticException">A loss is no longer a finite number.</exception>
    public IReadOnlyList<GanReport> Fit(
        Func<int, Tensor> real, Func<int, Tensor> noise, int steps, Tensor watched, int every = 100, Action<IReadOnlyList<GanReport>>? progress = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        using var discriminatorAdam = optim.Adam(discriminator.parameters(), DiscriminatorRate, beta1: 0.5, beta2: 0.999);
        using var generatorAdam = optim.Adam(generator.parameters(), GeneratorRate, beta1: 0.5, beta2: 0.999);
        optim.lr_scheduler.LRScheduler[] schedules = [Decay(discriminatorAdam, steps), Decay(generatorAdam, steps)];
        List<GanReport> reports = [];
        Report(0, double.NaN, double.NaN);
        var (discriminatorSum, generatorSum) = (0.0, 0.0);
        for (var step = 1; step <= steps; step++)
        {
            var (ofDiscriminator, ofGenerator) = Step();
            (discriminatorSum, generatorSum) = (discriminatorSum + ofDiscriminator, generatorSum + ofGenerator);
            foreach (var schedule in schedules) schedule.step();
            if (step % every != 0) continue;
            if (!double.IsFinite(discriminatorSum + generatorSum))
                throw new ArithmeticException($"A loss is no longer finite by step {step}: try smaller learning rates.");
            Report(step, discriminatorSum / every, generatorSum / every);
            (discriminatorSum, generatorSum) = (0, 0);
        }
        return reports;

        (double Discriminator, double Generator) Step()
        {
            using var scope = NewDisposeScope();
            var made = generator.call(noise(BatchSize));
            var ofDiscriminator = Trainer.Step(
                discriminatorAdam, () => DiscriminatorLoss(discriminator.call(real(BatchSize)), discriminator.call(made.detach())));
            Freeze(true);
            var ofGenerator = Trainer.Step(generatorAdam, () => GeneratorLoss(discriminator.call(made)));
            Freeze(false);
            return (ofDiscriminator, ofGenerator);
        }

        void Report(int step, double discriminatorLoss, double generatorLoss)
        {
            reports.Add(new(step, discriminatorLoss, generatorLoss, Metrics.Predict(generator, watched)));
            progress?.Invoke(reports);
        }

        // The generator's gradient goes through the discriminator, whose own parameters need none then.
        void Freeze(bool frozen)
        {
            foreach (var parameter in discriminator.parameters()) parameter.requires_grad = !frozen;
        }
    }

    private static optim.lr_scheduler.LRScheduler Decay(optim.Optimizer optimizer, int steps) =>
        optim.lr_scheduler.LambdaLR(optimizer, step => Math.Min(1, 2 * (1 - step / (double)steps)));
}
