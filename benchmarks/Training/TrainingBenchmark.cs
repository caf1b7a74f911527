using System.CommandLine;
using System.Text.Json;
using DeepLearningClinic.Convolutional;
using DeepLearningClinic.Data;
using DeepLearningClinic.Training;
using Spectre.Console;
using static TorchSharp.torch;

namespace Benchmarks.Training;

/// <summary><c>bench training</c>: notebook 4's flat convolutional network on all 60,000 images of Fashion-MNIST, held to an accuracy and a time.</summary>
internal static class TrainingBenchmark
{
    private const double LeastAccuracy = 0.915;
    private const double MostSeconds = 180;
    private const int Epochs = 5;

    public static Command Create()
    {
        var seeds = new Option<int>("--seeds") { Description = "How many networks are trained, one after the other, from seed 0 up.", DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = "How many threads an operation may use.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var output = new Option<string>("--output") { Description = "The folder for training.json.", DefaultValueFactory = _ => "out/bench" };
        foreach (var option in new[] { seeds, threads })
            option.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError($"{option.Name}: expected a number from 1 up."); });
        var command = new Command("training", "Trains a convolutional network on the full Fashion-MNIST.") { seeds, threads, output };
        command.SetAction(parsed => Run(parsed.GetValue(seeds), parsed.GetValue(threads), parsed.GetValue(output)!));
        return command;
    }

    private static int Run(int seeds, int threads, string output)
    {
        Report.CheckFolder(output);
        set_num_threads(threads);
        var (trainSet, testSet) = Load();
        var rows = Enumerable.Range(0, seeds).Select(seed => Train(seed, trainSet, testSet)).ToList();
        var table = new Table().AddColumns("seed", "accuracy on 10,000", "at least", "seconds", "at most", "");
        foreach (var row in rows)
            table.AddRow($"{row.Seed}", $"{row.Accuracy:P2}", $"{LeastAccuracy:P1}", $"{row.Seconds:0.0}", $"{MostSeconds:0}", row.Ok ? "[green]ok[/]" : "[red]missed[/]");
        AnsiConsole.Write(table);
        var path = Path.Combine(output, "training.json");
        Report.WriteWhole(path, JsonSerializer.Serialize(rows, Report.Json) + "\n");
        AnsiConsole.WriteLine($"Written to {path}");
        if (rows.All(row => row.Ok)) return 0;
        Console.Error.WriteLine($"course bench training: bound missed by seed {string.Join(", ", rows.Where(row => !row.Ok).Select(row => row.Seed))}");
        return 1;
    }

    private static Row Train(int seed, TensorSet trainSet, TensorSet testSet)
    {
        manual_seed(seed);
        using var network = ConvolutionalNetworks.Flat();
        var history = ConvolutionalNetworks.Train(network, trainSet, Epochs, batchSize: 128, learningRate: 6e-3, seed, progress: new Lines());
        return new(seed, ConvolutionalNetworks.Accuracy(network, testSet), history.Last.Elapsed.TotalSeconds);
    }

    private static (TensorSet Train, TensorSet Test) Load()
    {
        try
        {
            return FashionMnist.Load(full: true);
        }
        catch (InvalidDataException exception)
        {
            throw new BenchmarkException($"training: {exception.Message}");
        }
    }

    /// <summary>What one network reached and how long its training took.</summary>
    private sealed record Row(int Seed, double Accuracy, double Seconds)
    {
        public double AccuracyBound => LeastAccuracy;

        public double SecondsBound => MostSeconds;

        public bool Ok => Accuracy >= LeastAccuracy && Seconds <= MostSeconds;
    }

    private sealed class Lines : IProgress<EpochReport>
    {
        public void Report(EpochReport value) => AnsiConsole.WriteLine(
            FormattableString.Invariant($"epoch {value.Epoch} of {value.Epochs}: training accuracy {value.TrainAccuracy:P2}, {value.Elapsed.TotalSeconds:0} s"));
    }
}
