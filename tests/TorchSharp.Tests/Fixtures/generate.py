#!/usr/bin/env python3
"""Computes fixtures.json with Python's torch, the independent source of the tests' values."""
import io
import json
import math
import os
import struct

import torch
from torch import nn
from torch.nn import functional as F

torch.set_num_threads(1)


def values(tensor):
    return {"shape": list(tensor.shape), "values": tensor.detach().double().flatten().tolist()}


def random_numbers():
    found = {}

    def draw(name, make):
        torch.manual_seed(42)
        found[name] = values(make())

    draw("randn", lambda: torch.randn(3, 5))
    draw("randn of many", lambda: torch.randn(40))
    draw("rand", lambda: torch.rand(3, 5))
    draw("randperm", lambda: torch.randperm(20))
    draw("randint", lambda: torch.randint(5, 100, (12,)))
    draw("normal", lambda: torch.empty(20).normal_(2, 3))
    draw("uniform", lambda: torch.empty(20).uniform_(-1, 4))
    draw("bernoulli", lambda: torch.full((20,), 0.3).bernoulli())
    draw("multinomial", lambda: torch.multinomial(torch.tensor([1.0, 2, 3, 4]), 20, replacement=True))
    draw("dropout", lambda: F.dropout(torch.ones(24), 0.4))
    draw("linear weight", lambda: nn.Linear(4, 3).weight)
    draw("linear bias", lambda: nn.Linear(4, 3).bias)
    draw("kaiming normal", lambda: nn.init.kaiming_normal_(torch.empty(4, 6), nonlinearity="relu"))
    draw("xavier uniform", lambda: nn.init.xavier_uniform_(torch.empty(4, 6), gain=5 / 3))
    draw("truncated normal", lambda: nn.init.trunc_normal_(torch.empty(4, 6), 0.5, 2.0, -1.0, 2.0))
    draw("orthogonal", lambda: nn.init.orthogonal_(torch.empty(3, 5), 2.0))
    draw("xavier normal", lambda: nn.init.xavier_normal_(torch.empty(4, 6)))
    return found


# x is 2x3, y is 2x3 and positive.
OPERATIONS = {
    "x + y": lambda x, y: x + y,
    "x - y": lambda x, y: x - y,
    "x * y": lambda x, y: x * y,
    "x / y": lambda x, y: x / y,
    "2 - x": lambda x, y: 2 - x,
    "3 / y": lambda x, y: 3 / y,
    "x ** 3": lambda x, y: x ** 3,
    "y ** x": lambda x, y: y ** x,
    "x % 0.7": lambda x, y: x % 0.7,
    "x @ y.T": lambda x, y: x @ y.T,
    "exp": lambda x, y: x.exp(),
    "log": lambda x, y: y.log(),
    "log1p": lambda x, y: y.log1p(),
    "sqrt": lambda x, y: y.sqrt(),
    "rsqrt": lambda x, y: y.rsqrt(),
    "sin": lambda x, y: x.sin(),
    "tanh": lambda x, y: x.tanh(),
    "sigmoid": lambda x, y: x.sigmoid(),
    "relu": lambda x, y: x.relu(),
    "abs": lambda x, y: x.abs(),
    "erf": lambda x, y: x.erf(),
    "leaky_relu": lambda x, y: F.leaky_relu(x, 0.1),
    "elu": lambda x, y: F.elu(x, 0.7),
    "gelu": lambda x, y: F.gelu(x),
    "gelu tanh": lambda x, y: F.gelu(x, approximate="tanh"),
    "elu, scaled": lambda x, y: torch.ops.aten.elu(x, 0.7, 1.1, 0.5),
    "mish": lambda x, y: F.mish(x),
    "silu": lambda x, y: F.silu(x),
    "softplus": lambda x, y: F.softplus(x, 2.0),
    "softmax": lambda x, y: x.softmax(1),
    "log_softmax": lambda x, y: x.log_softmax(0),
    "normalize": lambda x, y: F.normalize(x, dim=1),
    "clamp": lambda x, y: x.clamp(-0.5, 0.8),
    "maximum": lambda x, y: torch.maximum(x, y),
    "where": lambda x, y: torch.where(x > 0, x, y),
    "lerp": lambda x, y: x.lerp(y, 0.3),
    "addcmul": lambda x, y: x.addcmul(x, y, value=0.5),
    "sum": lambda x, y: x.sum(),
    "sum over 1": lambda x, y: x.sum(1),
    "mean": lambda x, y: x.mean(),
    "mean over 0, kept": lambda x, y: x.mean(0, keepdim=True),
    "prod": lambda x, y: y.prod(),
    "std": lambda x, y: x.std(),
    "var over 1, biased": lambda x, y: x.var(1, unbiased=False),
    "max over 1": lambda x, y: x.max(1).values,
    "min": lambda x, y: x.min(),
    "norm": lambda x, y: x.norm(),
    "norm 1 over 1": lambda x, y: x.norm(p=1, dim=1),
    "logsumexp": lambda x, y: x.logsumexp(1),
    "cumsum": lambda x, y: x.cumsum(1),
    "sort": lambda x, y: x.sort(1).values,
    "topk": lambda x, y: x.topk(2, 1).values,
    "view": lambda x, y: x.view(3, 2),
    "transpose": lambda x, y: x.t(),
    "permute": lambda x, y: x.view(1, 2, 3).permute(2, 0, 1),
    "slice": lambda x, y: x[:, 1:],
    "step": lambda x, y: x[0, ::2],
    "last row": lambda x, y: x[-1],
    "masked": lambda x, y: x[x > 0],
    "picked rows": lambda x, y: x[torch.tensor([1, 0, 1])],
    "picked pairs": lambda x, y: x[torch.tensor([0, 1]), torch.tensor([2, 0])],
    "new axis": lambda x, y: x[:, None],
    "ellipsis": lambda x, y: x[..., 1],
    "gather": lambda x, y: x.gather(1, torch.tensor([[0, 2], [1, 1]])),
    "index_select": lambda x, y: x.index_select(1, torch.tensor([2, 0])),
    "masked_fill": lambda x, y: x.masked_fill(x > 0, -1),
    "cat": lambda x, y: torch.cat([x, y], 1),
    "stack": lambda x, y: torch.stack([x, y], 1),
    "expand": lambda x, y: x[:, :1].expand(2, 4),
    "repeat": lambda x, y: x.repeat(2, 1),
    "flip": lambda x, y: x.flip(1),
    "roll": lambda x, y: x.roll(1, 1),
    "tril": lambda x, y: x.tril(),
    "einsum": lambda x, y: torch.einsum("ij,kj->ik", x, y),
    "outer": lambda x, y: torch.outer(x[0], y[1]),
    "bmm": lambda x, y: torch.bmm(x.view(1, 2, 3), y.view(1, 3, 2)),
    "linear": lambda x, y: F.linear(x, y, x[:, 0]),
    "bilinear": lambda x, y: F.interpolate(x.view(1, 1, 2, 3), size=(4, 5), mode="bilinear", align_corners=True),
    "bicubic": lambda x, y: F.interpolate(x.view(1, 1, 2, 3), scale_factor=2, mode="bicubic"),
    "nearest": lambda x, y: F.interpolate(x.view(1, 2, 3), scale_factor=2),
    "area": lambda x, y: F.interpolate(x.view(1, 1, 2, 3), size=(1, 2), mode="area"),
    "pixel shuffle": lambda x, y: F.pixel_shuffle(torch.cat([x, y]).view(1, 4, 3, 1), 2),
    "pad": lambda x, y: F.pad(x, (1, 2), value=3.0),
    "pad, reflecting": lambda x, y: F.pad(x, (1, 2), mode="reflect"),
    "tensordot": lambda x, y: torch.tensordot(x, y, ([0], [0])),
    "cdist": lambda x, y: torch.cdist(x, y),
    "diff": lambda x, y: x.diff(),
    "var_mean": lambda x, y: torch.cat(torch.var_mean(x, 1)),
    "svdvals": lambda x, y: torch.linalg.svdvals(x),
    "solve": lambda x, y: torch.linalg.solve(x @ y.t(), y),
    "eigvalsh": lambda x, y: torch.linalg.eigvalsh(x @ x.t()),
    "det": lambda x, y: torch.linalg.det(x @ y.t()),
    "pinv": lambda x, y: torch.linalg.pinv(x),
    "pinv, small values zero": lambda x, y: torch.linalg.pinv(x, atol=torch.linalg.svdvals(x.detach())[1] * 1.01),
    "pinv, relatively small values zero": lambda x, y: torch.linalg.pinv(x, rtol=0.99),
    "matrix rank": lambda x, y: torch.linalg.matrix_rank(torch.outer(x[0], y[1]), rtol=1e-9).to(x.dtype) + 0 * x,
    "vector norm": lambda x, y: torch.linalg.vector_norm(x),
    "kthvalue": lambda x, y: x.kthvalue(2, 1).values,
    "matrix norm": lambda x, y: torch.linalg.matrix_norm(x, "nuc"),
    "lstsq": lambda x, y: torch.linalg.lstsq(y.t(), x.t()).solution,
    "inverse": lambda x, y: (x @ y.t() + torch.eye(2, dtype=x.dtype)).inverse(),
}

LOSSES = {
    "mse": lambda x, y: F.mse_loss(x, y),
    "mse sum": lambda x, y: F.mse_loss(x, y, reduction="sum"),
    "l1": lambda x, y: F.l1_loss(x, y),
    "smooth l1": lambda x, y: F.smooth_l1_loss(x, y, beta=0.5),
    "huber": lambda x, y: F.huber_loss(x, y, delta=0.7),
    "cross entropy": lambda x, y: F.cross_entropy(x, torch.tensor([2, 0])),
    "cross entropy, smoothed": lambda x, y: F.cross_entropy(x, torch.tensor([2, 0]), label_smoothing=0.1),
    "cross entropy, weighted": lambda x, y: F.cross_entropy(x, torch.tensor([2, 0]), weight=torch.tensor([1.0, 2, 3], dtype=x.dtype)),
    "cross entropy, ignoring": lambda x, y: F.cross_entropy(x, torch.tensor([2, 0]), ignore_index=0),
    "cross entropy, probabilities": lambda x, y: F.cross_entropy(x, y.softmax(1)),
    "nll": lambda x, y: F.nll_loss(x.log_softmax(1), torch.tensor([2, 0])),
    "bce": lambda x, y: F.binary_cross_entropy(x.sigmoid(), y / 3),
    "bce with logits": lambda x, y: F.binary_cross_entropy_with_logits(x, y / 3),
    "bce with logits, weighted": lambda x, y: F.binary_cross_entropy_with_logits(x, y / 3, pos_weight=torch.tensor([1.0, 2, 3], dtype=x.dtype)),
    "kl": lambda x, y: F.kl_div(x.log_softmax(1), y.log_softmax(1), log_target=True),
    "soft margin": lambda x, y: F.soft_margin_loss(x, torch.where(y > 1, 1.0, -1.0).to(x.dtype)),
    "cosine": lambda x, y: F.cosine_similarity(x, y),
    "cosine embedding": lambda x, y: F.cosine_embedding_loss(x, y, torch.tensor([1, -1]), margin=0.1),
    "margin ranking": lambda x, y: F.margin_ranking_loss(x, y, torch.ones(2, 3, dtype=x.dtype), margin=0.5),
    "triplet": lambda x, y: F.triplet_margin_loss(x, y, x * y, margin=2.0, swap=True),
    "Poisson": lambda x, y: F.poisson_nll_loss(x, y),
    "Gaussian": lambda x, y: F.gaussian_nll_loss(x, y.detach(), y, full=True),
    "pairwise distance": lambda x, y: F.pairwise_distance(x, y),
}

X = [[-1.2, 0.4, 0.9], [1.5, -0.3, 0.6]]
Y = [[0.5, 1.3, 2.1], [0.7, 1.1, 1.9]]


def differentiated(operations):
    found = {}
    for name, operation in operations.items():
        x = torch.tensor(X, dtype=torch.float64, requires_grad=True)
        y = torch.tensor(Y, dtype=torch.float64, requires_grad=True)
        result = operation(x, y)
        weights = torch.arange(1, result.numel() + 1, dtype=torch.float64).view(result.shape)
        (result * weights).sum().backward()
        found[name] = values(result)
        found[name]["x.grad"] = None if x.grad is None else x.grad.flatten().tolist()
        found[name]["y.grad"] = None if y.grad is None else y.grad.flatten().tolist()
    return found


OPTIMIZERS = {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.1),
    "SGD, momentum": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9),
    "SGD, damped": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9, dampening=0.5, weight_decay=0.01),
    "SGD, Nesterov": lambda p: torch.optim.SGD(p, lr=0.05, momentum=0.9, nesterov=True, weight_decay=0.001),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.01),
    "Adam, decayed": lambda p: torch.optim.Adam(p, lr=0.01, betas=(0.8, 0.99), weight_decay=0.01),
    "Adam, amsgrad": lambda p: torch.optim.Adam(p, lr=0.01, amsgrad=True),
    "RMSprop": lambda p: torch.optim.RMSprop(p, lr=0.01),
    "RMSprop, centered": lambda p: torch.optim.RMSprop(p, lr=0.01, centered=True, momentum=0.5, weight_decay=0.01),
    "Adagrad": lambda p: torch.optim.Adagrad(p, lr=0.05, lr_decay=0.01, weight_decay=0.01),
    "Adadelta": lambda p: torch.optim.Adadelta(p, lr=1.5, rho=0.8, eps=1e-5, weight_decay=0.01),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.01, weight_decay=0.1),
    "Adamax": lambda p: torch.optim.Adamax(p, lr=0.01),
    "Adamax, decayed": lambda p: torch.optim.Adamax(p, lr=0.01, betas=(0.8, 0.99), weight_decay=0.01),
    "NAdam": lambda p: torch.optim.NAdam(p, lr=0.01),
    "NAdam, decayed": lambda p: torch.optim.NAdam(p, lr=0.01, betas=(0.8, 0.99), weight_decay=0.01, momentum_decay=0.04),
    "RAdam": lambda p: torch.optim.RAdam(p, lr=0.01),
    "RAdam, decayed": lambda p: torch.optim.RAdam(p, lr=0.01, betas=(0.8, 0.9), weight_decay=0.01),
    "Rprop": lambda p: torch.optim.Rprop(p, lr=0.01),
    "Rprop, bounded": lambda p: torch.optim.Rprop(p, lr=0.01, etas=(0.4, 1.3), step_sizes=(1e-4, 0.05)),
    "ASGD": lambda p: torch.optim.ASGD(p, lr=0.1),
    "ASGD, decayed": lambda p: torch.optim.ASGD(p, lr=0.1, lambd=0.01, alpha=0.6, t0=20, weight_decay=0.01),
    "LBFGS": lambda p: torch.optim.LBFGS(p, lr=0.1, max_iter=4, tolerance_grad=1e-5, history_size=5),
    "LBFGS, until the change is small": lambda p: torch.optim.LBFGS(p, lr=1, max_iter=30, tolerance_grad=1e-5, tolerance_change=1e-4),
}


def trained():
    found = {}
    for name, make in OPTIMIZERS.items():
        torch.manual_seed(1)
        model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 2)).double()
        inputs = torch.randn(32, 3, dtype=torch.float64)
        targets = (inputs.sum(1) > 0).long()
        optimizer = make(model.parameters())
        # Some keep numbers of their own as tensors of the default type; TorchSharp keeps them as doubles.
        torch.set_default_dtype(torch.float64)
        losses = []

        def closure():
            loss = F.cross_entropy(model(inputs), targets)
            optimizer.zero_grad()
            loss.backward()
            return loss

        for _ in range(200):
            losses.append(optimizer.step(closure).item())
        torch.set_default_dtype(torch.float32)
        found[name] = [losses[i] for i in (0, 1, 2, 10, 50, 100, 199)]
    return found


def trained_for_long():
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
    inputs, targets = torch.randn(64, 4), torch.randint(3, (64,))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for _ in range(600):
        loss = F.cross_entropy(model(inputs), targets)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


def scheduled():
    schedules = torch.optim.lr_scheduler
    found = {}
    for name, make in {
        "LambdaLR": lambda o: schedules.LambdaLR(o, lambda epoch: 0.95 ** epoch),
        "StepLR": lambda o: schedules.StepLR(o, 3, 0.5),
        "MultiStepLR": lambda o: schedules.MultiStepLR(o, [2, 5], 0.1),
        "ExponentialLR": lambda o: schedules.ExponentialLR(o, 0.9),
        "ConstantLR": lambda o: schedules.ConstantLR(o, 0.5, 4),
        "LinearLR": lambda o: schedules.LinearLR(o, 0.25, 1.0, 6),
        "PolynomialLR": lambda o: schedules.PolynomialLR(o, 6, 2.0),
        "OneCycleLR": lambda o: schedules.OneCycleLR(o, 2.0, total_steps=12, cycle_momentum=False),
        "OneCycleLR, linear": lambda o: schedules.OneCycleLR(o, 2.0, epochs=4, steps_per_epoch=3, cycle_momentum=False, anneal_strategy="linear", three_phase=True),
        "SequentialLR": lambda o: schedules.SequentialLR(
            o, [schedules.LinearLR(o, 0.1, 1.0, 4), schedules.CosineAnnealingLR(o, 8)], [4]),
        "CyclicLR": lambda o: schedules.CyclicLR(o, 0.1, 0.5, 3, cycle_momentum=False),
        "CyclicLR, halving": lambda o: schedules.CyclicLR(o, 0.1, 0.5, 2, 3, "triangular2", cycle_momentum=False),
        "CyclicLR, shrinking": lambda o: schedules.CyclicLR(o, 0.1, 0.5, 3, mode="exp_range", gamma=0.9, cycle_momentum=False),
        "MultiplicativeLR": lambda o: schedules.MultiplicativeLR(o, lambda epoch: 1 - 0.05 * epoch),
        "CosineAnnealingLR": lambda o: schedules.CosineAnnealingLR(o, 8, 0.01),
        "ChainedLR": lambda o: schedules.ChainedScheduler([
            schedules.ConstantLR(o, 0.1, 3), schedules.ExponentialLR(o, 0.9), schedules.LinearLR(o, 0.25, 1.0, 6),
            schedules.PolynomialLR(o, 9, 2.0), schedules.MultiStepLR(o, [2, 5], 0.3), schedules.CosineAnnealingLR(o, 5, 0.01)]),
        "StepLR, resumed": lambda o: (
            o.param_groups[0].update(initial_lr=0.4), schedules.StepLR(o, 3, 0.5, last_epoch=4))[1],
    }.items():
        optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=0.4)
        scheduler = make(optimizer)
        rates = []
        for _ in range(12):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if len(rates) < 12:
                scheduler.step()
        found[name] = rates
    return found


def normalized():
    layer = nn.BatchNorm1d(3).double()
    x = torch.tensor(X + Y, dtype=torch.float64, requires_grad=True)
    result = layer(x)
    (result * torch.arange(12, dtype=torch.float64).view(4, 3)).sum().backward()
    layer.eval()
    return {
        "training": values(result),
        "x.grad": values(x.grad),
        "running mean": values(layer.running_mean),
        "running variance": values(layer.running_var),
        "evaluation": values(layer(x)),
    }


# A layer, the shape of its input and how to call it.
LAYERS = {
    "Conv1d": (lambda: nn.Conv1d(2, 3, 3, padding=1), (2, 2, 6)),
    "Conv2d": (lambda: nn.Conv2d(2, 4, 3, stride=2, padding=1, groups=2), (2, 2, 5, 6)),
    "Conv2d, uneven": (lambda: nn.Conv2d(1, 2, (3, 2), stride=(1, 2), dilation=(2, 1), bias=False), (1, 1, 7, 6)),
    "Conv2d, same": (lambda: nn.Conv2d(1, 2, 4, padding="same"), (1, 1, 5, 5)),
    "Conv2d, reflecting": (lambda: nn.Conv2d(1, 2, 3, padding=1, padding_mode="reflect"), (1, 1, 4, 4)),
    "Conv2d, circular": (lambda: nn.Conv2d(1, 2, 3, padding="same", padding_mode="circular"), (1, 1, 4, 4)),
    "Conv3d": (lambda: nn.Conv3d(1, 2, 2), (1, 1, 3, 3, 3)),
    "ConvTranspose2d": (lambda: nn.ConvTranspose2d(2, 3, 3, stride=2, padding=1, output_padding=1), (1, 2, 3, 3)),
    "MaxPool1d": (lambda: nn.MaxPool1d(2), (1, 2, 7)),
    "MaxPool2d": (lambda: nn.MaxPool2d(3, stride=2, padding=1), (1, 2, 5, 5)),
    "AvgPool2d": (lambda: nn.AvgPool2d(2, padding=1, count_include_pad=False), (1, 2, 4, 4)),
    "AdaptiveAvgPool2d": (lambda: nn.AdaptiveAvgPool2d((2, 3)), (1, 2, 5, 5)),
    "AdaptiveMaxPool2d": (lambda: nn.AdaptiveMaxPool2d(2), (1, 2, 5, 5)),
    "BatchNorm2d": (lambda: nn.BatchNorm2d(2), (3, 2, 2, 2)),
    "LayerNorm": (lambda: nn.LayerNorm(6), (2, 3, 6)),
    "GroupNorm": (lambda: nn.GroupNorm(2, 4), (2, 4, 3)),
    "RNN": (lambda: nn.RNN(3, 4), (5, 2, 3)),
    "RNN, relu, two layers": (lambda: nn.RNN(3, 4, 2, nonlinearity="relu", bias=False, batch_first=True), (2, 5, 3)),
    "LSTM": (lambda: nn.LSTM(3, 4), (5, 2, 3)),
    "LSTM, two ways": (lambda: nn.LSTM(3, 4, 2, batch_first=True, bidirectional=True), (2, 5, 3)),
    "GRU": (lambda: nn.GRU(3, 4), (5, 2, 3)),
    "RNNCell": (lambda: nn.RNNCell(3, 4), (2, 3)),
    "LSTMCell": (lambda: nn.LSTMCell(3, 4), (2, 3)),
    "GRUCell": (lambda: nn.GRUCell(3, 4), (2, 3)),
    "MultiheadAttention": (lambda: nn.MultiheadAttention(6, 2), (4, 2, 6)),
    "MultiheadAttention, with biases": (lambda: nn.MultiheadAttention(6, 3, add_bias_kv=True, add_zero_attn=True), (4, 2, 6)),
    "TransformerEncoderLayer": (lambda: nn.TransformerEncoderLayer(6, 2, 8, 0.0), (4, 2, 6)),
    "TransformerEncoder": (lambda: nn.TransformerEncoder(nn.TransformerEncoderLayer(6, 2, 8, 0.0, "gelu"), 2), (4, 2, 6)),
}


def applied():
    found = {}
    for name, (make, shape) in LAYERS.items():
        torch.manual_seed(5)
        layer = make()
        drawn_after = torch.rand(1).item()
        layer = layer.double()
        x = (torch.arange(math.prod(shape), dtype=torch.float64) * 0.37).sin().view(shape).requires_grad_()
        mask = torch.ones(4, 4, dtype=torch.bool).triu(1)
        if name.startswith("MultiheadAttention"):
            result = layer(x, x, x, attn_mask=mask)[0]
        elif name.startswith("Transformer"):
            result = layer(x, mask)
        else:
            result = layer(x)
        while isinstance(result, tuple):
            result = result[0]
        weights = torch.arange(1, result.numel() + 1, dtype=torch.float64).view(result.shape)
        (result * weights).sum().backward()
        found[name] = values(result)
        found[name]["x.grad"] = x.grad.flatten().tolist()
        found[name]["parameters"] = [key for key, _ in layer.named_parameters()]
        found[name]["drawn after"] = drawn_after
    return found


# TorchSharp's files: numbers as LEB128, texts with their length, tensors as type, rank, sizes and bytes.
def leb128(number):
    found = b""
    while number >= 128:
        found += bytes([number % 128 + 128])
        number //= 128
    return found + bytes([number])


def text_in_file(string):
    return leb128(len(string.encode())) + string.encode()


ELEMENTS = {torch.uint8: 0, torch.int64: 4, torch.float16: 5, torch.float32: 6, torch.float64: 7, torch.bool: 11, torch.bfloat16: 15}


def tensor_in_file(tensor):
    data = tensor.detach().contiguous()
    data = data.view(torch.int16) if tensor.dtype == torch.bfloat16 else data
    return leb128(ELEMENTS[tensor.dtype]) + leb128(tensor.dim()) + b"".join(map(leb128, tensor.shape)) + data.numpy().tobytes()


class Archive(nn.Module):
    """A tensor as libtorch's own save writes it: under the name 0."""

    def __init__(self, tensor):
        super().__init__()
        self.register_buffer("0", tensor)


def files():
    torch.manual_seed(3)
    model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3))
    inputs = torch.randn(200, 2)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01, betas=(0.8, 0.99), amsgrad=True)
    for _ in range(3):
        optimizer.zero_grad()
        model(inputs).square().sum().backward()
        optimizer.step()
    entries = list(model.named_parameters()) + list(model.named_buffers())
    module = leb128(len(entries)) + b"".join(text_in_file(name) + tensor_in_file(value) for name, value in entries)
    states = [optimizer.state[parameter] for parameter in model.parameters()]
    adam = text_in_file("Adam") + leb128(1) + leb128(len(states)) + struct.pack("<6d??", 0.01, 0.01, 0.8, 0.99, 1e-8, 0.0, True, False)
    for state in states:
        adam += struct.pack("<q", int(state["step"])) + tensor_in_file(state["exp_avg"]) + tensor_in_file(state["exp_avg_sq"])
        adam += b"\x01" + tensor_in_file(state["max_exp_avg_sq"])
    plain = torch.zeros(3)
    sgd = torch.optim.SGD([plain.requires_grad_()], lr=0.5, momentum=0.9)
    plain.grad = torch.tensor([1.0, 2.0, 3.0])
    sgd.step()
    momentum = text_in_file("SGD") + leb128(1) + leb128(1) + struct.pack("<5d??", 0.5, 0.5, 0.9, 0.0, 0.0, False, False)
    momentum += b"\x01" + tensor_in_file(sgd.state[plain]["momentum_buffer"])
    archive = io.BytesIO()
    torch.jit.save(torch.jit.script(Archive(torch.tensor([[1.5, -2.0], [3.0, 4.0]]))), archive)
    return {
        "archive": archive.getvalue().hex(),
        "module": module.hex(),
        "Adam": adam.hex(),
        "SGD": momentum.hex(),
        "tensors": {
            str(tensor.dtype)[6:]: tensor_in_file(tensor).hex()
            for tensor in [torch.arange(300).view(2, 150)[:, :3].to(dtype) for dtype in ELEMENTS] + [torch.zeros(0, 200)]
        },
        "evaluation": values(model.eval()(inputs[:4])),
    }


def distributed():
    kind = torch.distributions
    low, high = torch.tensor([[-1.2, 0.4, 0.9], [1.5, -0.3, 0.6]]).double(), torch.tensor([[0.5, 1.3, 2.1], [1.7, 1.1, 1.9]]).double()
    part = torch.tensor([[0.2, 0.5, 0.9], [0.35, 0.05, 0.7]]).double()
    found = {}
    for name, make, value in (
        ("Normal", lambda: kind.Normal(low, high), part),
        ("Uniform", lambda: kind.Uniform(low, high), high * 0.75 + low * 0.25),
        ("Bernoulli", lambda: kind.Bernoulli(probs=part), (part > 0.4).double()),
        ("Bernoulli of logits", lambda: kind.Bernoulli(logits=low), (part > 0.4).double()),
        ("Categorical", lambda: kind.Categorical(probs=part), torch.tensor([2, 0])),
        ("Categorical of logits", lambda: kind.Categorical(logits=low), torch.tensor([1, 2])),
        ("Binomial", lambda: kind.Binomial(7, probs=part), (part * 7).round()),
        ("Binomial of logits", lambda: kind.Binomial(7, logits=low), (part * 7).round()),
        ("Multinomial", lambda: kind.Multinomial(6, probs=part), torch.tensor([[1.0, 2, 3], [4, 0, 2]])),
        ("Multinomial of logits", lambda: kind.Multinomial(6, logits=low), torch.tensor([[1.0, 2, 3], [4, 0, 2]])),
    ):
        for parameter in (low, high, part):
            parameter.requires_grad_()
            parameter.grad = None
        of = make()
        entry = found[name] = {"log_prob": values(of.log_prob(value.detach())), "entropy": values(of.entropy())}
        (of.log_prob(value.detach()).sum() + 2 * of.entropy().sum()).backward()
        entry["gradients"] = {key: values(p.grad) for key, p in (("low", low), ("high", high), ("part", part)) if p.grad is not None}
        torch.manual_seed(11)
        entry["sample"] = values(of.sample((4,)))
        if not name.startswith("Categorical"):
            entry["mean"], entry["variance"] = values(of.mean), values(of.variance)
        if name in ("Normal", "Uniform"):
            torch.manual_seed(11)
            entry["rsample"] = values(of.rsample((2,)))
            entry["cdf"], entry["icdf"] = values(of.cdf(value)), values(of.icdf(part))
    return found


def packed():
    rnn = nn.utils.rnn
    inputs = (torch.arange(4 * 3 * 2, dtype=torch.float64) * 0.37).sin().view(4, 3, 2)
    lengths = torch.tensor([2, 4, 1])
    found = {}
    for name, make in (("RNN", nn.RNN), ("GRU", nn.GRU), ("LSTM", nn.LSTM)):
        torch.manual_seed(5)
        network = make(2, 3, num_layers=2, bidirectional=True).double()
        x = inputs.clone().requires_grad_()
        outputs, state = network(rnn.pack_padded_sequence(x, lengths, enforce_sorted=False))
        padded, read = rnn.pad_packed_sequence(outputs, padding_value=-1.0, total_length=5)
        last = state[0] if name == "LSTM" else state
        (padded.sum() + (last * 2).sum()).backward()
        found[name] = {"outputs": values(padded), "lengths": values(read), "state": values(last), "x.grad": values(x.grad)}
    sequence = rnn.pack_sequence([inputs[:2, 0], inputs[:4, 1], inputs[:1, 2]], enforce_sorted=False)
    found["sequence"] = {"data": values(sequence.data), "batch sizes": sequence.batch_sizes.tolist(), "sorted": sequence.sorted_indices.tolist(), "unsorted": sequence.unsorted_indices.tolist()}
    return found


def clipped():
    parameters = [nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(1))]
    parameters[0].grad = torch.tensor([3.0, 4.0])
    parameters[1].grad = torch.tensor([12.0])
    norm = nn.utils.clip_grad_norm_(parameters, 2.0)
    return {"norm": norm.item(), "gradients": parameters[0].grad.tolist() + parameters[1].grad.tolist()}


def text(value, indent=0):
    """JSON with one list a line."""
    if not isinstance(value, dict):
        return json.dumps(value)
    inner = " " * (indent + 2)
    entries = ",\n".join(f"{inner}{json.dumps(key)}: {text(entry, indent + 2)}" for key, entry in value.items())
    return "{\n" + entries + "\n" + " " * indent + "}"


FIXTURES = text({
    "torch": torch.__version__,
    "random": random_numbers(),
    "operations": differentiated(OPERATIONS),
    "losses": differentiated(LOSSES),
    "training": trained(),
    "600 steps": trained_for_long(),
    "schedules": scheduled(),
    "batch norm": normalized(),
    "layers": applied(),
    "clipping": clipped(),
    "files": files(),
    "distributions": distributed(),
    "packed sequences": packed(),
}) + "\n"

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "fixtures.json"), "w") as file:
    file.write(FIXTURES)
