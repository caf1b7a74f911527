"""The peer of `./course bench engine`: Python on the same libtorch, running the workloads of Engine/EngineWorkloads.cs.

Each line `WORKLOAD COUNT` of the input is answered by a line of JSON. Written as PyTorch's own documentation writes training,
with the defaults of its optimizers and loaders.
"""
import json
import sys
import time

import torch
from torch import nn
from torch.nn import functional
from torch.utils.data import DataLoader, TensorDataset


def add():
    a, b = torch.randn(10), torch.randn(10)

    def run(count):
        for _ in range(count):
            total = a + b
        return (a + b).sum().item()
    return run


def mlp(first, second):
    model = nn.Sequential(nn.Linear(784, first), nn.ReLU(), nn.Linear(first, second), nn.ReLU(), nn.Linear(second, 10))
    optimizer = torch.optim.SGD(model.parameters(), 0.01)
    x, y = torch.randn(64, 784), torch.randint(10, [64])

    def run(count):
        for _ in range(count):
            loss = functional.cross_entropy(model(x), y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
        return loss.item()
    return run


def adam():
    parameters = [nn.Parameter(torch.randn(10, 10)) for _ in range(100)]
    for parameter in parameters:
        parameter.grad = torch.randn(10, 10)
    optimizer = torch.optim.Adam(parameters, 0.001)

    def run(count):
        for _ in range(count):
            optimizer.step()
        return parameters[99].detach().sum().item()
    return run


def cnn():
    model = nn.Sequential(nn.Conv2d(1, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(16, 32, 5), nn.ReLU(), nn.MaxPool2d(2),
                          nn.Flatten(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), 0.001)
    images, labels = torch.rand(60000, 1, 28, 28), torch.randint(10, [60000])

    def run(count):
        order = torch.randperm(60000)
        for i in range(count):
            rows = order[i * 64:(i + 1) * 64]
            x, y = images[rows], labels[rows]
            loss = functional.cross_entropy(model(x), y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            last = loss.item()
        return last
    return run


def lstm():
    recurrent = nn.LSTM(64, 128)
    readout = nn.Linear(128, 10)
    optimizer = torch.optim.SGD([*recurrent.parameters(), *readout.parameters()], 0.01)
    x, y = torch.randn(50, 32, 64), torch.randint(10, [32])

    def run(count):
        for _ in range(count):
            output, _ = recurrent(x)
            loss = functional.cross_entropy(readout(output[-1]), y)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            last = loss.item()
        return last
    return run


def gan():
    generator = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 784), nn.Tanh())
    discriminator = nn.Sequential(nn.Linear(784, 128), nn.LeakyReLU(0.2), nn.Linear(128, 1))
    generator_steps = torch.optim.Adam(generator.parameters(), 0.0002, betas=(0.5, 0.999))
    discriminator_steps = torch.optim.Adam(discriminator.parameters(), 0.0002, betas=(0.5, 0.999))
    real, ones, zeros = torch.rand(64, 784), torch.ones(64, 1), torch.zeros(64, 1)
    bce = functional.binary_cross_entropy_with_logits

    def run(count):
        for _ in range(count):
            fake = generator(torch.randn(64, 64))
            judged = bce(discriminator(real), ones) + bce(discriminator(fake.detach()), zeros)
            discriminator_steps.zero_grad(set_to_none=True)
            judged.backward()
            discriminator_steps.step()

            fooled = bce(discriminator(fake), ones)
            generator_steps.zero_grad(set_to_none=True)
            fooled.backward()
            generator_steps.step()
        return fooled.item()
    return run


def dataloader():
    images = TensorDataset(torch.rand(10000, 1, 28, 28), torch.randint(10, [10000]))
    loader = DataLoader(images, 64, shuffle=True)

    def run(count):
        total = 0
        for _ in range(count):
            for _, labels in loader:
                total += labels.sum().item()
        return total
    return run


WORKLOADS = {"add": add, "mlp-small": lambda: mlp(32, 32), "mlp-medium": lambda: mlp(256, 256), "adam": adam, "cnn": cnn,
             "lstm": lstm, "gan": gan, "dataloader": dataloader}


def peak_mib():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024


def main():
    if int(sys.argv[1]) > 0:
        torch.set_num_threads(int(sys.argv[1]))
    torch.set_flush_denormal(True)
    started = {}
    for line in sys.stdin:
        name, count = line.split()
        if name not in started:
            torch.manual_seed(1)
            started[name] = WORKLOADS[name]()
        cpu, clock = time.process_time(), time.perf_counter()
        check = started[name](int(count))
        elapsed, used = time.perf_counter() - clock, time.process_time() - cpu
        print(json.dumps({"ms": elapsed * 1000, "cpu_ms": used * 1000, "check": check, "peak_mib": peak_mib()}), flush=True)


main()
