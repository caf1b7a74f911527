using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class OptimizerTests
{
    private static readonly Dictionary<string, Func<IEnumerable<Parameter>, optim.Optimizer>> optimizers = new()
    {
        ["SGD"] = p => optim.SGD(p, 0.1),
        ["SGD, momentum"] = p => optim.SGD(p, 0.05, momentum: 0.9),
        ["SGD, damped"] = p => optim.SGD(p, 0.05, momentum: 0.9, dampening: 0.5, weight_decay: 0.01),
        ["SGD, Nesterov"] = p => optim.SGD(p, 0.05, momentum: 0.9, nesterov: true, weight_decay: 0.001),
        ["Adam"] = p => optim.Adam(p, 0.01),
        ["Adam, decayed"] = p => optim.Adam(p, 0.01, 0.8, 0.99, weight_decay: 0.01),
        ["Adam, amsgrad"] = p => optim.Adam(p, 0.01, amsgrad: true),
        ["RMSprop"] = p => optim.RMSProp(p, 0.01),
        ["RMSprop, centered"] = p => optim.RMSProp(p, 0.01, centered: true, momentum: 0.5, weight_decay: 0.01),
        ["Adagrad"] = p => optim.Adagrad(p, 0.05, 0.01, 0.01),
        ["Adadelta"] = p => optim.Adadelta(p, 1.5, 0.8, 1e-5, 0.01),
        ["AdamW"] = p => optim.AdamW(p, 0.01, weight_decay: 0.1),
        ["Adamax"] = p => optim.Adamax(p, 0.01),
        ["Adamax, decayed"] = p => optim.Adamax(p, 0.01, 0.8, 0.99, weight_decay: 0.01),
        ["NAdam"] = p => optim.NAdam(p, 0.01),
        ["NAdam, decayed"] = p => optim.NAdam(p, 0.01, 0.8, 0.99, weight_decay: 0.01, momentum_decay: 0.04),
        ["RAdam"] = p => optim.RAdam(p, 0.01),
        ["RAdam, decayed"] = p => optim.RAdam(p, 0.01, 0.8, 0.9, weight_decay: 0.01),
        ["Rprop"] = p => optim.Rprop(p),
        ["Rprop, bounded"] = p => optim.Rprop(p, 0.01, 0.4, 1.3, 1e-4, 0.05),
        ["ASGD"] = p => optim.ASGD(p, 0.1),
        ["ASGD, decayed"] = p => optim.ASGD(p, 0.1, 0.01, 0.6, 20, 0.01),
        ["LBFGS"] = p => optim.LBFGS(p, 0.1, max_iter: 4, history_size: 5),
        ["LBFGS, until the change is small"] = p => optim.LBFGS(p, 1, 30, tolerance_change: 1e-4),
    };

    private static readonly Dictionary<string, Func<optim.Optimizer, optim.lr_scheduler.LRScheduler>> schedules = new()
    {
        ["LambdaLR"] = o => optim.lr_scheduler.LambdaLR(o, epoch => Math.Pow(0.95, epoch)),
        ["StepLR"] = o => optim.lr_scheduler.StepLR(o, 3, 0.5),
        ["MultiStepLR"] = o => optim.lr_scheduler.MultiStepLR(o, [2, 5], 0.1),
        ["ExponentialLR"] = o => optim.lr_scheduler.ExponentialLR(o, 0.9),
        ["ConstantLR"] = o => optim.lr_scheduler.ConstantLR(o, 0.5, 4),
        ["LinearLR"] = o => optim.lr_scheduler.LinearLR(o, 0.25, 1, 6),
        ["PolynomialLR"] = o => optim.lr_scheduler.PolynomialLR(o, 6, 2),
        ["OneCycleLR"] = o => optim.lr_scheduler.OneCycleLR(o, 2, 12, cycle_momentum: false),
        ["OneCycleLR, linear"] = o => optim.lr_scheduler.OneCycleLR(o, 2, epochs: 4, steps_per_epoch: 3, cycle_momentum: false,
            anneal_strategy: optim.lr_scheduler.impl.OneCycleLR.AnnealStrategy.Linear, three_phase: true),
        ["SequentialLR"] = o => optim.lr_scheduler.SequentialLR(
            o, [optim.lr_scheduler.LinearLR(o, 0.1, 1, 4), optim.lr_scheduler.CosineAnnealingLR(o, 8)], [4]),
        ["CyclicLR"] = o => optim.lr_scheduler.CyclicLR(o, 0.1, 0.5, 3, cycle_momentum: false),
        ["CyclicLR, halving"] = o => optim.lr_scheduler.CyclicLR(o, 0.1, 0.5, 2, 3, optim.lr_scheduler.impl.CyclicLR.Mode.Triangular2,
            cycle_momentum: false),
        ["CyclicLR, shrinking"] = o => optim.lr_scheduler.CyclicLR(o, [0.1], [0.5], 3,
            mode: optim.lr_scheduler.impl.CyclicLR.Mode.ExpRange, gamma: 0.9, cycle_momentum: false),
        ["MultiplicativeLR"] = o => optim.lr_scheduler.MultiplicativeLR(o, epoch => 1 - 0.05 * epoch),
        ["CosineAnnealingLR"] = o => optim.lr_scheduler.CosineAnnealingLR(o, 8, 0.01),
        ["ChainedLR"] = o => optim.lr_scheduler.ChainedLR([
            optim.lr_scheduler.ConstantLR(o, 0.1, 3), optim.lr_scheduler.ExponentialLR(o, 0.9),
            optim.lr_scheduler.LinearLR(o, 0.25, 1, 6), optim.lr_scheduler.PolynomialLR(o, 9, 2),
            optim.lr_scheduler.MultiStepLR(o, [2, 5], 0.3), optim.lr_scheduler.CosineAnnealingLR(o, 5, 0.01)]),
        ["StepLR, resumed"] = o => optim.lr_scheduler.StepLR(o, 3, 0.5, last_epoch: 4),
    };

    public static TheoryData<string> OptimizerNames => Fixture.Names("training");

    public static TheoryData<string> ScheduleNames => Fixture.Names("schedules");

    [Theory]
    [MemberData(nameof(OptimizerNames))]
    public void Two_hundred_steps_lose_what_PyTorch_loses(string name)
    {
        manual_seed(1);
        using var model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 2)).@double();
        var inputs = randn(32, 3, float64);
        var targets = (inputs.sum(1) > 0).to(int64);
        using var optimizer = optimizers[name](model.parameters());
        var losses = new double[200];
        for (int i = 0; i < losses.Length; i++)
        {
            losses[i] = optimizer.step(() =>
            {
                var loss = nn.functional.cross_entropy(model.call(inputs), targets);
                optimizer.zero_grad();
                loss.backward();
                return loss;
            }).item<double>();
        }
        Fixture.Close(Fixture.Numbers(Fixture.Get("training", name)), [.. new[] { 0, 1, 2, 10, 50, 100, 199 }.Select(i => losses[i])],
            1e-10);
    }

    [Fact]
    public void Six_hundred_steps_of_Adam_end_at_the_loss_of_PyTorch()
    {
        manual_seed(1);
        using var model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3));
        Tensor inputs = randn(64, 4), targets = randint(0, 3, [64]), loss = null!;
        using var optimizer = optim.Adam(model.parameters(), 0.005);
        for (int i = 0; i < 600; i++)
        {
            loss = nn.functional.cross_entropy(model.call(inputs), targets);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
        var expected = Fixture.Get("600 steps").GetDouble();
        Assert.InRange(loss.ToDouble() / expected, 1 - 1e-6, 1 + 1e-6);
    }

    [Theory]
    [MemberData(nameof(ScheduleNames))]
    public void A_schedule_sets_the_learning_rates_of_PyTorch(string name)
    {
        using var optimizer = optim.SGD([new Parameter(zeros(1))], 0.4);
        var schedule = schedules[name](optimizer);
        var rates = new double[12];
        for (int i = 0; i < rates.Length; i++)
        {
            rates[i] = optimizer.ParamGroups.Single().LearningRate;
            optimizer.step();
            if (i < rates.Length - 1) schedule.step();
        }
        Fixture.Close(Fixture.Numbers(Fixture.Get("schedules", name)), rates, 1e-12);
    }

    [Fact]
    public void A_rate_that_was_changed_by_hand_goes_on_from_there()
    {
        using var optimizer = optim.SGD([new Parameter(zeros(1))], 1);
        var schedule = optim.lr_scheduler.StepLR(optimizer, 2, 0.5);
        schedule.step();
        optimizer.ParamGroups.Single().LearningRate = 0.3;
        schedule.step();
        Assert.Equal(0.15, optimizer.ParamGroups.Single().LearningRate, 1e-15);
        schedule.step(6);
        Assert.Equal(0.125, optimizer.ParamGroups.Single().LearningRate);
    }

    [Fact]
    public void One_cycle_gives_each_group_its_own_highest_rate_and_momentum()
    {
        var optimizer = optim.SGD([new SGD.ParamGroup([new(zeros(1))], 0.1), new SGD.ParamGroup([new(zeros(1))], 0.1)], 0.1);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, [1, 2], 10, base_momentum: [0.5, 0.6], max_momentum: [0.9, 0.8]);
        Assert.Equal([0.04, 0.08], schedule.get_last_lr().Select(rate => Math.Round(rate, 12)));
        for (int i = 0; i < 2; i++) schedule.step();
        Assert.Equal([1, 2], schedule.get_last_lr());
        Assert.Equal([0.5, 0.6], optimizer.ParamGroups.Cast<optim.IMomentum>().Select(group => group.Momentum));
        Assert.Throws<ArgumentException>(() => optim.lr_scheduler.OneCycleLR(optimizer, [1.0], 10));
    }

    [Fact]
    public void A_rate_falls_where_the_loss_no_longer_does()
    {
        using var optimizer = optim.SGD([new Parameter(zeros(1))], 1);
        var schedule = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 1);
        double[] losses = [5, 4, 4, 4, 3, 3, 3];
        var rates = losses.Select(loss =>
        {
            schedule.step(loss);
            return schedule.get_last_lr().Single();
        });
        Assert.Equal([1, 1, 1, 0.5, 0.5, 0.5, 0.25], rates.ToArray());
    }

    [Fact]
    public void One_cycle_lowers_the_momentum_while_the_rate_is_high()
    {
        var optimizer = optim.SGD([new Parameter(zeros(1))], 0.1, momentum: 0.9);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, 1, 10);
        var group = (optim.IMomentum)optimizer.ParamGroups.Single();
        Assert.Equal(0.95, group.Momentum);
        for (int i = 0; i < 2; i++) schedule.step();
        Assert.Equal(0.85, group.Momentum, 1e-9);
    }

    [Fact]
    public void One_cycle_may_be_stepped_as_often_as_it_has_steps_and_no_more()
    {
        var optimizer = optim.SGD([new Parameter(zeros(1))], 0.1);
        var schedule = optim.lr_scheduler.OneCycleLR(optimizer, 1, 10, cycle_momentum: false);
        for (int i = 0; i < 9; i++) schedule.step();
        Assert.Equal(4e-6, schedule.get_last_lr().Single(), 1e-12);
        schedule.step();
        Assert.Equal(0.04951936798652623, schedule.get_last_lr().Single(), 1e-9); // as in Python's torch 1.13
        Assert.Throws<InvalidOperationException>(() => schedule.step());
    }

    [Fact]
    public void Each_group_has_its_own_learning_rate()
    {
        Parameter slow = new(zeros(1)), fast = new(zeros(1));
        using var optimizer = optim.SGD([new SGD.ParamGroup([slow], 0.1), new SGD.ParamGroup { Parameters = [fast] }], 0.5);
        (slow + fast).sum().backward();
        optimizer.step();
        Assert.Equal((-0.1f, -0.5f), (slow.item<float>(), fast.item<float>()));
        foreach (var group in optimizer.ParamGroups) group.LearningRate = 1;
        optimizer.step();
        Assert.Equal((-1.1f, -1.5f), (slow.item<float>(), fast.item<float>()));
    }

    [Fact]
    public void A_parameter_without_a_gradient_stays()
    {
        Parameter used = new(ones(2)), unused = new(ones(2));
        using var optimizer = optim.Adam([used, unused], 0.1);
        used.sum().backward();
        optimizer.step();
        optimizer.zero_grad();
        Assert.Null(used.grad);
        Assert.NotEqual(1f, used[0].item<float>());
        Assert.Equal(1f, unused[0].item<float>());
    }

    [Fact]
    public void A_step_with_a_closure_returns_its_loss()
    {
        var parameter = new Parameter(tensor(new[] { 3f }));
        using var optimizer = optim.SGD([parameter], 0.1);
        var loss = optimizer.step(() =>
        {
            optimizer.zero_grad();
            var squared = parameter.square().sum();
            squared.backward();
            return squared;
        });
        Assert.Equal(9f, loss.item<float>());
        Assert.Equal(2.4f, parameter.item<float>(), 1e-6);
    }

    [Fact]
    public void What_a_closure_makes_outlives_the_step_and_ends_with_its_own_scope()
    {
        using var parameter = new Parameter(tensor(new[] { 3f }));
        using var optimizer = optim.LBFGS([parameter], 0.1);
        Tensor squared = null!, loss = null!;
        var before = DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        using (var scope = NewDisposeScope())
        {
            optimizer.step(() =>
            {
                optimizer.zero_grad();
                squared = parameter.square();
                loss = squared.sum();
                loss.backward();
                return loss;
            });
            Assert.Equal(squared.item<float>(), loss.item<float>());
            Assert.InRange(loss.item<float>(), 0, 9);
        }
        Assert.True(loss.IsInvalid);
        optimizer.Dispose();
        Assert.Equal(before, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
    }

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Parameter[] parameters = [new(zeros(1))];
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, -1));
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, 0.1, nesterov: true));
        Assert.Throws<ArgumentException>(() => optim.Adam(parameters, beta1: 1));
        Assert.Throws<ArgumentException>(() => optim.SGD([parameters[0], parameters[0]], 0.1));
    }

    [Fact]
    public void Clipping_scales_all_gradients_by_one_factor()
    {
        Parameter first = new(zeros(2)), second = new(zeros(1));
        first.grad = tensor(new[] { 3f, 4f });
        second.grad = tensor(new[] { 12f });
        var norm = nn.utils.clip_grad_norm_([first, second], 2);
        Assert.Equal(Fixture.Get("clipping", "norm").GetDouble(), norm, 1e-6);
        Fixture.Matches(Fixture.Numbers(Fixture.Get("clipping", "gradients")), cat([first.grad!, second.grad!]), 1e-6);
    }
}
