using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using static TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>Code in the ways users of TorchSharp write it.</summary>
public class CompatibilityTests
{
    private sealed class Classifier : Module<Tensor, Tensor>
    {
        private readonly Module<Tensor, Tensor> conv1 = Conv2d(1, 8, 3);
        private readonly Module<Tensor, Tensor> pool1 = MaxPool2d(kernel_size: new long[] { 2, 2 });
        private readonly Module<Tensor, Tensor> fc1 = Linear(8 * 3 * 3, 10);
        private readonly Module<Tensor, Tensor> relu1 = ReLU();
        private readonly Module<Tensor, Tensor> dropout1 = Dropout(0.25);
        private readonly Module<Tensor, Tensor> flatten = Flatten();
        private readonly Module<Tensor, Tensor> logsm = LogSoftmax(1);

        public Classifier(string name, torch.Device? device = null) : base(name)
        {
            RegisterComponents();
            if (device is not null && device.type != DeviceType.CPU) this.to(device);
        }

        public override Tensor forward(Tensor input)
        {
            using var l1 = conv1.forward(input);
            using var l2 = relu1.forward(l1);
            using var l3 = pool1.forward(l2);
            using var l4 = dropout1.forward(l3);
            using var x = flatten.forward(l4);
            using var l5 = fc1.forward(x);
            return logsm.forward(l5);
        }
    }

    [Fact]
    public void A_regression_in_a_loop()
    {
        torch.random.manual_seed(1);
        var lin1 = Linear(100, 10);
        var lin2 = Linear(10, 1);
        var seq = Sequential(("lin1", lin1), ("relu1", ReLU()), ("drop1", Dropout(0.1)), ("lin2", lin2));
        using var x = torch.randn(64, 100);
        using var y = torch.randn(64, 1);
        var optimizer = torch.optim.Adam(seq.parameters());
        float first = 0, last = 0;
        for (int i = 0; i < 50; i++)
        {
            using var eval = seq.forward(x);
            using var output = mse_loss(eval, y, Reduction.Sum);
            optimizer.zero_grad();
            output.backward();
            optimizer.step();
            last = output.ToSingle();
            if (i == 0) first = last;
        }
        Assert.True(last < first);
    }

    [Fact]
    public void A_convolutional_classifier_in_epochs()
    {
        var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
        torch.random.manual_seed(1);
        using var model = new Classifier("model", device);
        using var optimizer = torch.optim.SGD(model.parameters(), 0.1);
        var scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 1, 0.7);
        using var dataset = torch.utils.data.TensorDataset(torch.rand(40, 1, 8, 8), torch.arange(40) % 10);
        using var loader = torch.utils.data.DataLoader(dataset, 16, shuffle: true, device: device, seed: 1);
        var loss = NLLLoss(reduction: Reduction.Mean);
        long correct = 0;
        for (var epoch = 1; epoch <= 2; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                var prediction = model.call(batch[0]);
                var output = loss.call(prediction, batch[1]);
                output.backward();
                optimizer.step();
                correct += prediction.argmax(1).eq(batch[1]).sum().ToInt64();
            }
            scheduler.step();
        }
        Assert.InRange(correct, 0, 80);
        Assert.Equal(0.1 * 0.7 * 0.7, optimizer.ParamGroups.First().LearningRate, 1e-12);
        model.eval();
        using (torch.no_grad()) Assert.Equal(10, model.call(torch.rand(1, 1, 8, 8)).size(1));
    }

    [Fact]
    public void Tensors_in_short()
    {
        var t = torch.arange(3, 18).view(3, 5);
        Assert.Equal(4L, t[0, 1].item<long>());
        Assert.Equal([3L], t[.., 1].shape);
        Assert.Equal([2L, 2], t[1.., ..2].shape);
        Assert.Equal([5L], t[^1].shape);
        Assert.Equal([3L, 4], t[TensorIndex.Ellipsis, TensorIndex.Slice(1)].shape);
        Tensor number = 3.14f;
        Tensor vector = new[] { 1.0, 2.0 };
        Assert.Equal((0L, 1L), (number.ndim, vector.ndim));
        Assert.Equal("[[3, 4, 5, 6, 7]\n [8, 9, 10, 11, 12]\n [13, 14, 15, 16, 17]]", t.ToString(torch.numpy));
        Assert.Equal(2f, (float)torch.tensor(2f));
        Assert.Equal([2L, 3], torch.randint(10, (2, 3)).shape);
        Assert.Equal([1f, 2f], torch.tensor([1f, 2f]).data<float>().ToArray());
        var (values, indexes) = torch.max(t, 1);
        Assert.Equal([7L, 12, 17], values.data<long>().ToArray());
        Assert.Equal([4L, 4, 4], indexes.data<long>().ToArray());
        Assert.True(torch.allclose(torch.eye(2), torch.ones(2).diag()));
        Assert.Equal(torch.float32, torch.zeros(new long[] { 2, 2 }).dtype);
    }
}
