using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class TrainingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_network_with_one_hidden_layer_learns_exclusive_or(int seed)
    {
        manual_seed(seed);
        var inputs = tensor(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } });
        var targets = tensor(new float[] { 0, 1, 1, 0 }).view(-1, 1);
        using var model = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1));
        using var optimizer = optim.Adam(model.parameters(), lr: 0.05);
        var criterion = nn.BCEWithLogitsLoss();
        float last = 0;
        for (int epoch = 0; epoch < 300; epoch++)
        {
            var loss = criterion.call(model.call(inputs), targets);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            last = loss.item<float>();
        }
        Assert.InRange(last, 0, 0.05f);
    }

    [Fact]
    public void A_classifier_trains_on_slices_of_a_shuffled_set()
    {
        manual_seed(7);
        var inputs = randn(256, 4);
        var labels = inputs.argmax(1);
        var model = nn.Sequential(("hidden", nn.Linear(4, 32)), ("act", nn.ReLU()), ("drop", nn.Dropout(0.1)), ("out", nn.Linear(32, 4)));
        var optimizer = optim.SGD(model.parameters(), learningRate: 0.1, momentum: 0.9);
        for (int epoch = 0; epoch < 20; epoch++)
        {
            var order = randperm(256);
            for (int start = 0; start < 256; start += 32)
            {
                using var scope = NewDisposeScope();
                var batch = order[start..(start + 32)];
                var loss = nn.functional.cross_entropy(model.call(inputs.index_select(0, batch)), labels.index_select(0, batch));
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }
        }
        model.eval();
        using (no_grad())
        {
            var accuracy = model.call(inputs).argmax(1).eq(labels).to(float32).mean().item<float>();
            Assert.InRange(accuracy, 0.9f, 1f);
        }
    }
}
