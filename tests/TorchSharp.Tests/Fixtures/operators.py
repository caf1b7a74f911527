#!/usr/bin/env python3
"""Computes operators.json.gz with Python's torch: each operator's results and gradients, in other types, of empty, 0-d and broadcast tensors; each module's.

A line of CASES is a call that TorchSharp and Python write alike; where they don't, TorchSharp's call stands first and Python's second.
Words that are no tensor of INPUTS and no constant are types (float32) or, in quotes, texts and names of enumerations.
A call whose name ends with _ overwrites a copy of its first tensor. Each call begins at the same seed.
"""
import ast
import gzip
import json
import math
import os
import warnings

import torch
from torch import nn
from torch import linalg, special  # noqa: F401 (used by the calls)
from torch.nn import functional as F

torch.set_num_threads(1)
warnings.filterwarnings("ignore")


def ramp(*shape, scale=0.37, shift=0.0):
    return (torch.arange(math.prod(shape), dtype=torch.float64) * scale + 0.2).sin().view(shape) + shift


INPUTS = {
    "x": torch.tensor([[-1.2, 0.4, 0.9], [1.5, -0.3, 0.6]], dtype=torch.float64),
    "y": torch.tensor([[0.5, 1.3, 2.1], [0.7, 1.1, 1.9]], dtype=torch.float64),
    "z": torch.tensor([0.8, -0.6, 1.7], dtype=torch.float64),
    "u": torch.tensor([[0.2, 0.5, 0.9], [0.35, 0.05, 0.7]], dtype=torch.float64),
    "n": torch.tensor([[math.nan, 1.0, math.inf], [-math.inf, 0.0, -2.5]], dtype=torch.float64),
    "s": torch.tensor([[4.0, 1.0, 0.5], [1.0, 3.0, 0.2], [0.5, 0.2, 2.0]], dtype=torch.float64),
    "q": torch.tensor([[2.0, -1.0, 0.3], [0.4, 1.5, -0.7], [0.1, 0.9, 1.2]], dtype=torch.float64),
    "v": torch.tensor([0.3, -1.1, 0.7, 2.0], dtype=torch.float64),
    "o": torch.tensor([0.1, 0.5, 1.2, 2.2], dtype=torch.float64),
    "fixed": torch.tensor([[0.5, 1.3, 2.1], [0.7, 1.1, 1.9]], dtype=torch.float64),
    "level": torch.tensor([0.3, -1.1, 0.7, 2.0], dtype=torch.float64),
    "b": ramp(2, 2, 3),
    "c": ramp(2, 3, 4, scale=0.53),
    "w": torch.tensor(0.3, dtype=torch.float64),
    "line": ramp(2, 2, 7),
    "image": ramp(1, 2, 5, 6),
    "volume": ramp(1, 2, 4, 4, 5),
    **dict(zip(("peaks1", "places1"), F.max_pool1d(ramp(2, 2, 7), 2, return_indices=True))),
    **dict(zip(("peaks2", "places2"), F.max_pool2d(ramp(1, 2, 5, 6), 2, return_indices=True))),
    **dict(zip(("peaks3", "places3"), F.max_pool3d(ramp(1, 2, 4, 4, 4), 2, return_indices=True))),
    "kernel1": ramp(3, 2, 3, scale=0.71),
    "kernel2": ramp(4, 2, 3, 2, scale=0.71),
    "kernel3": ramp(2, 2, 2, 2, 2, scale=0.71),
    "four": ramp(1, 4, 3, 3),
    "bias": ramp(3),
    "bilinear": ramp(2, 3, 3, scale=0.61),
    "columns": ramp(1, 8, 9),
    "first": torch.tensor([0, 1]),
    "twod": ramp(2, 4, 3, 3),
    "sums": ramp(2, 4),
    "batch": ramp(2, 2, 4),
    "cube": (ramp(6, 6, scale=0.61) + 2 * torch.eye(6, dtype=torch.float64)).view(2, 3, 6),
    "little": torch.tensor(0.1, dtype=torch.float64),
    "theta": torch.tensor([[[0.9, 0.1, 0.05], [-0.1, 0.8, 0.2]]], dtype=torch.float64),
    "grid": ramp(1, 2, 3, 2, scale=0.9),
    "scores": ramp(3, 4, scale=0.77),
    "logits": ramp(5, 2, 4).log_softmax(2),
    "i": torch.tensor([[0, 2, 1], [1, 0, 2]]),
    "j": torch.tensor([1, 0, 1]),
    "rows": torch.tensor([1, 0]),
    "labels": torch.tensor([3, 0, 2]),
    "several": torch.tensor([[3, 0, -1, 1], [2, -1, 0, 0], [0, 1, 2, 3]]),
    "sentences": torch.tensor([[1, 2], [3, 1]]),
    "times": torch.tensor([5, 4]),
    "words": torch.tensor([2, 1]),
    "many": torch.tensor([[3, 1, 3], [2, 1, 1]]),
    "bits": torch.tensor([[12, 10, 7], [3, 6, 5]]),
    "other": torch.tensor([[2, 4, 6], [9, 4, 3]]),
    "k": torch.tensor([[True, False, True], [False, False, True]]),
    "l": torch.tensor([[True, True, False], [False, True, True]]),
    "sign": torch.tensor([[1.0, -1.0, 1.0], [-1.0, 1.0, -1.0]], dtype=torch.float64),
    "side": torch.tensor([1.0, -1.0], dtype=torch.float64),
    "h": torch.tensor([[1 + 2j, -0.5j], [0.3 - 1j, 2 + 0j]], dtype=torch.complex128),
    "twos": ramp(2, 2, 2),
    "counts": torch.tensor([[3.0, 0.0, 5.0], [1.0, 4.0, 2.0]], dtype=torch.float64),
}

# What no operator is differentiated by.
CONSTANT = {"o", "little", "fixed", "level", "sign", "side", "counts"}

# Whole numbers that are no positions, so that other types take them too.
WHOLE = {"bits", "other", "many"}

UNARY = """abs absolute acos arccos acosh arccosh asin arcsin asinh arcsinh atan arctan atanh arctanh ceil cos cosh deg2rad digamma erf erfc
erfinv exp exp2 expm1 fix floor frac i0 lgamma log log10 log1p log2 logit neg negative positive rad2deg reciprocal relu round rsqrt sgn sigmoid
sign signbit sin sinc sinh sqrt square tan tanh trunc isnan isinf isfinite isposinf isneginf isreal logical_not angle conj conj_physical real
resolve_conj resolve_neg clone t flatten ravel flipud fliplr trace nonzero isneginf atleast_1d atleast_2d atleast_3d argmax argmin
all any max min mean median nanmedian sum prod std var nansum nanmean adjoint detach var_mean std_mean argsort
unique unique_consecutive squeeze count_nonzero""".split()

CASES = [f"{name}({argument})" for name in UNARY for argument in ("x", "u", "y")]
CASES += [f"{name}(n)" for name in "isnan isinf isfinite isposinf isneginf nan_to_num sign abs nansum nanmedian max maximum".split() if name != "maximum"]
CASES += [f"{name}({first}, {second})" for name in """add sub mul div subtract multiply divide true_divide maximum minimum fmax fmin fmod remainder
floor_divide atan2 arctan2 copysign hypot heaviside logaddexp logaddexp2 eq ne lt le gt ge not_equal less less_equal greater greater_equal
logical_and logical_or logical_xor isclose dist""".split()
    for first, second in (("x", "y"), ("x", "z"), ("y", "w"))]
CASES += [f"{name}({first}, {second})" for name in "pow float_power xlogy igamma igammac ldexp nextafter".split()
          for first, second in (("y", "x"), ("y", "z"))]
CASES += [f"{name}(x, {number})" for name in "add sub mul div subtract multiply divide true_divide fmod remainder eq ne lt le gt ge pow floor_divide".split()
          for number in ("2", "0.7")]
CASES += [f"{name}({first}, {second})" for name in """bitwise_and bitwise_or bitwise_xor bitwise_left_shift bitwise_right_shift gcd lcm
floor_divide remainder fmod""".split() for first, second in (("bits", "other"),)]
CASES += ["bitwise_not(bits)", "bitwise_not(k)", "logical_not(k)", "bitwise_and(k, l)", "bitwise_or(k, l)", "bitwise_xor(k, l)"]

CASES += [
    # pointwise with parameters
    "add(x, y, 0.5)|x.add(y, alpha=0.5)", "add(x, 2, 0.5)|x.add(2, alpha=0.5)", "div(x, y, 'floor')|x.div(y, rounding_mode='floor')",
    "div(x, y, 'trunc')|x.div(y, rounding_mode='trunc')", "div(x, 0.7, 'floor')|x.div(0.7, rounding_mode='floor')",
    "divide(x, y, 'floor')|x.div(y, rounding_mode='floor')", "divide(x, 0.7, 'trunc')|x.div(0.7, rounding_mode='trunc')",
    "clamp(x, -0.5, 0.8)", "clamp(x, min=-0.5)", "clamp(x, x, y)", "clip(x, -0.5, 0.8)", "clamp_min(x, 0)", "clamp_max(x, 0.5)",
    "round(x, 1)|x.round(decimals=1)", "lerp(x, y, w)", "lerp(x, y, u)", 
    "addcmul(x, x, y, 0.5)|x.addcmul(x, y, value=0.5)", "addcdiv(x, x, y, 0.5)|x.addcdiv(x, y, value=0.5)", "addcdiv(x, x, y)|x.addcdiv(x, y)",
    "logit(u, 0.1)", "mvlgamma(y, 1)", "polygamma(y, 1)|torch.polygamma(1, y)",
    "nan_to_num(n, 1.5, 9.0, -9.0)", "xlogy(y, 2)", "xlogy(y, 0.7)", "gelu(x)|F.gelu(x)", "celu(x)|F.celu(x)", "celu(x, 0.7)|F.celu(x, 0.7)",
    "elu(x, 0.7)|F.elu(x, 0.7)", "elu(x, 0.7, 1.1, 0.5)|torch.ops.aten.elu(x, 0.7, 1.1, 0.5)", "leaky_relu(x, 0.1)|F.leaky_relu(x, 0.1)",
    "hardtanh(x, -0.5, 0.7)|F.hardtanh(x, -0.5, 0.7)", "relu6(x)|F.relu6(x)", "selu(x)|F.selu(x)", "hardswish(x)|F.hardswish(x)",
    "hardsigmoid(x)|F.hardsigmoid(x)", "log_sigmoid(x)|F.logsigmoid(x)", "silu(x)|F.silu(x)",
    "prelu(x, z)|F.prelu(x, z)", "glu(v, 0)|F.glu(v, 0)", "softmax(x, 1)", "softmax(x, 1, float32)|x.softmax(1, dtype=torch.float32)",
    "log_softmax(x, 0)", "rrelu(x, 0.1, 0.3)|F.rrelu(x, 0.1, 0.3)", "rrelu(x)|F.rrelu(x)", "threshold(x, 0.2, 9)|F.threshold(x, 0.2, 9)",
    "softplus(x, 2.0, 20)|F.softplus(x, 2.0)", "channel_shuffle(four, 2)", "polar(y, x)", "view_as_real(h)|torch.view_as_real(h)",
    "view_as_complex(twos)", "real(h)", "imag(h)", "angle(h)", "conj(h)|h.conj().resolve_conj()", "conj_physical(h)", "resolve_conj(h)", "abs(h)", "exp(h)",
    "sgn(h)", "mul(h, h)", "matmul(h, h)", "isreal(h)", "adjoint(h)|h.adjoint().resolve_conj()", "vdot(z, z)", "frexp(x)",
    "to_type(x, float32)|x.to(torch.float32)", "type(x, float32)|x.type(torch.float32)", "BoolTensor(x)|x.bool()", "ByteTensor(y)|y.byte()", "ShortTensor(x)|x.short()",
    "IntTensor(x)|x.int()", "LongTensor(x)|x.long()", "FloatTensor(x)|x.float()", "DoubleTensor(x)|x.double()", "to_type(x, int64)|x.to(torch.int64)", "to_type(y, bool)|y.to(torch.bool)",
    "to(x, float32)|x.to(torch.float32)", "type_as(x, i)", "float(x)|x.float()", "double(x)|x.double()", "long(x)|x.long()", "int(x)|x.int()",
    "bool(x)|x.bool()", "half(x)|x.half()", "bfloat16(x)|x.bfloat16()", "byte(y)|y.byte()", "char(x)|x.char()", "short(x)|x.short()",
    "cfloat(x)|x.to(torch.complex64)", "cdouble(x)|x.to(torch.complex128)", "alias(x)|x.clone()", "contiguous(x)", "cpu(x)|x.cpu()",
    # reductions
    *[f"{name}(x, {dimensions})" for name in "sum mean std var amax amin".split() for dimensions in ("[0]", "[0, 1]")],
    *[f"{name}(x, 1)|x.{name}(1)" for name in "sum std var prod max min argmax argmin all any cumsum cumprod argsort mode logcumsumexp".split()],
    "sum(x, [1], True)", "mean(x, [1], True)", "sum(x, [1], True, float32)|x.sum([1], True, dtype=torch.float32)", "sum(k)", "sum(i)",
    "mean(x, [0], False, float32)|x.mean([0], False, dtype=torch.float32)", "sum(x, float32)|x.sum(dtype=torch.float32)",
    "sum(x, 1, True)|x.sum(1, True)", 
    "prod(x, 1, True)|x.prod(1, True)", "std(x, False)|x.std(unbiased=False)", "var(x, False)|x.var(unbiased=False)",
    "std(x, 1, False)|x.std(1, unbiased=False)", "var(x, 1, False, True)|x.var(1, unbiased=False, keepdim=True)",
    "std(x, [1], False)|x.std([1], unbiased=False)", "var(x, [0, 1], True, True)|x.var([0, 1], unbiased=True, keepdim=True)",
    "std_mean(x, [1], False)|torch.std_mean(x, [1], unbiased=False)", "var_mean(x, [1], False, True)|torch.var_mean(x, [1], unbiased=False, keepdim=True)",
    "std_mean(x, 1)|torch.std_mean(x, 1)", "var_mean(x, 1)|torch.var_mean(x, 1)", "std_mean(x, True)|torch.std_mean(x)", "var_mean(x, False)|torch.var_mean(x, unbiased=False)",
    "max(x, y)", "min(x, y)", "max(x, 1, True)|x.max(1, True)", "min(x, 1, True)|x.min(1, True)", 
    "aminmax(x)", "aminmax(x, 1)|torch.aminmax(x, dim=1)", "argmax(x, 1, True)|x.argmax(1, True)", "argmin(x, 1, True)|x.argmin(1, True)",
    "logsumexp(x, 1)", "logsumexp(x, 1, True)", "cumsum(x, 0)", "cumprod(x, 0)", "cummax(x, 1)", "cummin(x, 1)",
    "norm(x)", "norm(x, 1.0)|x.norm(1.0)", "norm(x, 1, False, 1.0)|x.norm(p=1, dim=1)", "norm(x, 1, True, 3.0)|x.norm(p=3, dim=1, keepdim=True)",
    
    "dist(x, y, 1.0)|torch.dist(x, y, 1.0)", "quantile(x, w)|x.quantile(w, dim=-1)", "quantile(x, w, 1)", "quantile(x, w, 1, True)|x.quantile(w, 1, True)",
    "nanquantile(n, w, 1)|n.nanquantile(w, 1)", "nanmean(n, 1)", "nansum(n)", "count_nonzero(n, [1])|n.count_nonzero([1])", "renorm(x, 2.0, 0, 1.0)",
    "trapezoid(x)", "trapezoid(x, 0.5, 0)|torch.trapezoid(x, dx=0.5, dim=0)", "trapezoid(x, y, 1)|torch.trapezoid(x, y, dim=1)", "trapz(x)|torch.trapezoid(x)",
    "cumulative_trapezoid(x)", "cumulative_trapezoid(x, y, 1)|torch.cumulative_trapezoid(x, y, dim=1)", "diff(x)", "diff(x, 1, 0)|x.diff(1, 0)", "corrcoef(x)", "cov(x)",
    "cov(x, 0)|x.cov(correction=0)", "allclose(x, x)", "allclose(x, y)", "allclose(x, y, 10.0, 0.0)|torch.allclose(x, y, 10.0, 0.0)", "isclose(x, y, 0.5, 0.1)|torch.isclose(x, y, 0.5, 0.1)",
    "equal(x, y)|x.eq(y)", "bincount(j)", "bincount(j, z)|j.bincount(z)", "histc(x, 4, -2, 2)", "histogram(x, o)|torch.histogram(x, o)", "histogram(x, o, y, True)|torch.histogram(x, o, weight=y, density=True)",
    # sorting and searching
    "sort(x, 1)|x.sort(1)", "sort(x, 1, True)|x.sort(1, True)", "sort(x, 0, False, True)|x.sort(dim=0, descending=False, stable=True)", "topk(x, 2)", "topk(x, 1, 0)", "topk(x, 2, 1, False)",
    "kthvalue(x, 2, 1)", "kthvalue(x, 2, 1, True)", "msort(x)", "searchsorted(o, x)", "searchsorted(o, x, False, True)|torch.searchsorted(o, x, right=True)", "bucketize(x, o)",
    "bucketize(x, o, True, True)|torch.bucketize(x, o, out_int32=True, right=True)", "isin(i, j)", "isin(x, z)", "isin(i, j, False, True)|torch.isin(i, j, invert=True)", "unique(many)",
    "unique(many, True, True, True)|torch.unique(many, True, True, True)", "unique(many, True, False, True, 1)|torch.unique(many, True, False, True, 1)",
    "unique_consecutive(many, True, True)|torch.unique_consecutive(many, True, True)", "argwhere(x)", "nonzero_as_list(x)|x.nonzero(as_tuple=True)", "mode(many, 1)",
    "torch.where(k, x, y)", "Tensor.where(x, k, y)|torch.where(k, x, y)", "where(k)", "masked_select(x, k)", "masked_fill(x, k, -1)", "masked_scatter(x, k, y)", "take(x, i)",
    "take_along_dim(x, i, 1)", "Tensor.take_along_dim(y, i)|y.take_along_dim(i)", "gather(x, 1, i)", "index_select(x, 0, j)", "index_select(x, 1, j)", "scatter(x, 1, i, y)", "scatter_add(x, 1, i, y)",
    "index_add(x, 1, j, y, 0.5)|x.index_add(1, j, y, alpha=0.5)", "index_copy(x, 0, rows, y)", "index_fill(x, 1, j, 2.5)", "select_scatter(x, z, 0, 1)", "select(x, 1, 2)",
    "slice_scatter(x, y, 0, 0, 2, 1)|x.slice_scatter(y, 0, 0, 2, 1)", "diagonal_scatter(s, z)", "narrow(x, 1, 1, 2)", "tril(s)", "tril(x, 1)", "triu(s)", "triu(x, -1)", "diag(s)", "diag(z)", "diag(z, 1)",
    "diagonal(s)", "diagonal(s, 1)", "diagonal(b, 0, 1, 2)", "diag_embed(x)", "diag_embed(x, 1)", "diagflat(z)", "diagflat(z, 1)", "combinations(v)", "combinations(v, 2, True)", "tril_indices(3, 4)", "triu_indices(3, 4, 1)",
    # shape
    "reshape(x, 3, 2)|x.reshape(3, 2)", "view(x, 3, 2)", "permute(b, 2, 0, 1)|b.permute(2, 0, 1)", "transpose(x, 0, 1)", "swapaxes(b, 0, 2)", "swapdims(b, 0, 2)", "flatten(b, 1)", "flatten(b, 0, 1)", "unflatten(v, 0, [2, 2])",
    "unsqueeze(x, 1)", "squeeze(image)|image.squeeze()", "squeeze(image, 0)", "expand(z, 2, 3)", "expand_as(z, x)", "view_as(x, y)", "broadcast_to(z, 2, 3)|z.broadcast_to(2, 3)", "repeat(x, 2, 1)", "tile(x, [1, 2])",
    "repeat_interleave(x, 2)", "repeat_interleave(x, 2, 1)", "repeat_interleave(z, j)", "repeat_interleave(x, j, 1)", "flip(x, 1)|x.flip(1)", "flip(x, 0, 1)|x.flip(0, 1)", "roll(x, 1)", "roll(x, 1, 1)", "roll(x, [1, 2], [0, 1])", "rot90(x)", "rot90(x, 2)",
    "rot90(x, 1, (1, 0))|x.rot90(1, [1, 0])", "movedim(b, [0, 1], [1, 2])", "movedim(b, 0, 2)", "moveaxis(b, [0, 1], [1, 2])", "moveaxis(b, 0, 2)", "unfold(v, 0, 2, 1)", "as_strided(x, [2, 2], [3, 1])", "as_strided(x, [2, 2], [3, 1], 1)",
    "chunk(x, 2, 1)", "chunk(x, 2)", "split(x, 2, 1)", "split(x, [1, 2], 1)", "split(x, 1)", "tensor_split(v, 3)", "tensor_split(v, [1, 3])", "tensor_split(v, j, 0)|v.tensor_split(j.tolist())", "tensor_split(x, 2, 1)", "hsplit(x, 3)", "hsplit(x, [1])",
    "hsplit(x, rows)|x.hsplit(rows.tolist())", "vsplit(x, 2)", "vsplit(x, [1])", "vsplit(x, rows)|x.vsplit(rows.tolist())", "dsplit(b, 3)", "dsplit(b, [1])", "dsplit(b, rows)|b.dsplit(rows.tolist())", "unbind(x)", "unbind(x, 1)", "cat([x, y])", "cat([x, y], 1)",
    "concat([x, y], 1)", "concatenate([x, y], 1)", "stack([x, y])", "stack([x, y], 2)", "hstack([x, y])", "vstack([x, y])", "dstack([x, y])", "column_stack([x, y])", "row_stack([x, y])", "block_diag(x, z)", "broadcast_tensors(x, z)",
    "cartesian_prod(z, v)", "cartesian_prod([z, v])|torch.cartesian_prod(z, v)", "meshgrid([z, v], 'ij')|torch.meshgrid([z, v], indexing='ij')", "meshgrid([z, v], 'xy')|torch.meshgrid([z, v], indexing='xy')",
    "atleast_1d(w, x)", "atleast_2d(w, z)", "atleast_3d(w, z)", "vander(z)", "vander(z, 4)", "vander(z, 2, True)", "movedim(b, 1, 0)",
    # matrices
    "matmul(x, s)", "matmul(b, c)", "matmul(x, z)", "matmul(z, z)", "mm(x, s)", "mv(x, z)", "dot(z, z)", "bmm(b, c)", "addmm(x, x, s)", "addmm(x, x, s, 0.5, 2)|torch.addmm(x, x, s, beta=0.5, alpha=2)", "addmv(z, s, z)",
    "addmv(z, s, z, 0.5, 2)|torch.addmv(z, s, z, beta=0.5, alpha=2)", "addr(s, z, z)", "addr(s, z, z, 0.5, 2)|torch.addr(s, z, z, beta=0.5, alpha=2)", "outer(z, v)", "ger(z, v)", "inner(x, y)",
    "kron(x, z)", "einsum('ij,kj->ik', [x, y])|torch.einsum('ij,kj->ik', x, y)", "einsum('bij,bjk->bik', [b, c])|torch.einsum('bij,bjk->bik', b, c)", "tensordot(x, y, [0], [0])|torch.tensordot(x, y, ([0], [0]))",
    "tensordot(x, s, 1)", "tensordot(x, y, [(0, 0), (1, 1)])|torch.tensordot(x, y, ([0, 1], [0, 1]))", "cdist(x, y)", "cdist(x, y, 1.0)", "chain_matmul(x, s, q)", "matrix_power(q, 3)", "matrix_exp(q)", "det(s)", "slogdet(s)", "inverse(s)",
    "logdet(s)", "trace(s)", "pinverse(x)", "cholesky(s)", "cholesky(s, True)", "cholesky_inverse(s)", "cholesky_solve(s, q)", "cholesky_solve(s, q, True)", "vdot(v, o)", "norm(q)",
    "linalg.det(q)", "linalg.slogdet(q)", "linalg.inv(q)", "linalg.pinv(x)", "linalg.pinv(s, hermitian=True)", "linalg.matrix_rank(q)", "linalg.matrix_exp(q)",
    "linalg.cholesky(s)", "linalg.eigvals(q)", "linalg.eigvalsh(s)", "linalg.svdvals(x)", "linalg.solve(q, s)", "linalg.solve(q, s, left=False)|linalg.solve(q, s, left=False)",
    "linalg.norm(x)", "linalg.norm(x, 1)|linalg.norm(x, 1)", "linalg.norm(x, 'nuc')", "linalg.vector_norm(x)", "linalg.vector_norm(x, 1)|linalg.vector_norm(x, 1)", "linalg.matrix_norm(x)", "linalg.matrix_norm(x, 'nuc')", "linalg.matrix_norm(x, 1.0)",
    "linalg.multi_dot([x, s, q])", "linalg.cond(q)", "linalg.cond(q, 1)", "linalg.cond(q, 1.0)", "linalg.cond(q, 'fro')", "linalg.cross(x, y)", "linalg.diagonal(s)", "linalg.diagonal(s, 1)|linalg.diagonal(s, offset=1)", "linalg.lu(q)", "linalg.lu_factor(q)",
    "linalg.solve_triangular(s, q, True)|linalg.solve_triangular(s, q, upper=True)", "linalg.solve_triangular(s, q, False, unitriangular=True)|linalg.solve_triangular(s, q, upper=False, unitriangular=True)", "linalg.vander(z)",
    "linalg.vander(z, 4)|linalg.vander(z, N=4)", "linalg.vecdot(x, y)", "linalg.vecdot(x, y, 0)|linalg.vecdot(x, y, dim=0)", "linalg.det(s)", "linalg.qr(q)|linalg.qr(q)", "linalg.lstsq(q, s)|linalg.lstsq(q, s).solution",
    "addbmm(sums, b, c)", "addbmm(sums, b, c, 0.5, 2)|torch.addbmm(sums, b, c, beta=0.5, alpha=2)", "baddbmm(batch, b, c)", "baddbmm(batch, b, c, 0.5, 2)|torch.baddbmm(batch, b, c, beta=0.5, alpha=2)",
    "arctan(x, y)|torch.atan2(x, y)", "Tensor.expand(z, [2, 3])|z.expand(2, 3)", "Tensor.gelu(x, 'tanh')|F.gelu(x, approximate='tanh')", "Tensor.permute(b, [2, 0, 1])|b.permute(2, 0, 1)", "roll(x, [1])",
    "Tensor.slice(x, 1, 0, 3, 2)|x[:, 0:3:2]", "sum(b, 0, 1)|b.sum([0, 1])", "sum(b, 0, 1, 2)|b.sum([0, 1, 2])", "Tensor.split(x, [1, 1])|x.split([1, 1])", "as_tensor(x, float32)|x.to(torch.float32)",
    "linalg.lstsq(q, s, 1e-15)|linalg.lstsq(q, s, rcond=1e-15).solution", "linalg.matrix_rank(q, little, little)|linalg.matrix_rank(q, atol=little, rtol=little)",
    "linalg.pinv(q, little, little)|linalg.pinv(q, atol=little, rtol=little)", "linalg.tensorinv(cube, 2)|linalg.tensorinv(cube, ind=2)", "linalg.tensorsolve(cube, x, [2])|linalg.tensorsolve(cube, x, dims=(2,))",
    "searchsorted(o, 0.7, False, True, None)|torch.searchsorted(o, 0.7, right=True)", "trapz(x, y, 1)|torch.trapezoid(x, y, dim=1)",
    # special
    *[f"special.{name}(u)" for name in "entr erfcx ndtr ndtri i0e i1 i1e digamma psi erf erfc erfinv exp2 expit expm1 gammaln i0 logit sinc".split()],
    "special.sigmoid(x)|torch.sigmoid(x)",
    "special.gammainc(y, u)", "special.gammaincc(y, u)", "special.log_softmax(x, 1)", "special.softmax(x, 1)", "special.multigammaln(y, 1)", "special.polygamma(1, y)", "special.xlog1py(x, u)", "special.zeta(s, s)|special.zeta(s, s)",
    # functional: activations
    *[f"F.{name}(x)" for name in "relu relu6 gelu silu mish sigmoid tanh hardshrink softshrink hardsigmoid hardswish hardtanh selu logsigmoid softsign tanhshrink softplus leaky_relu rrelu".split()],
    "F.gelu(x, 'tanh')|F.gelu(x, approximate='tanh')", "F.celu(x, 0.7)", "F.elu(x, 0.7)", "F.hardshrink(x, 0.35)", "F.softshrink(x, 0.35)", "F.hardtanh(x, -0.5, 0.7)", "F.threshold(x, 0.2, 9)", "F.glu(four, 1)", "F.softmax(x, 1)", "F.softmin(x, 1)", "F.log_softmax(x, 1)",
    "F.softmax2d(image)|image.softmax(1)", "F.softplus(x, 2.0)", "F.leaky_relu(x, 0.1)", "F.prelu(x, z)", "F.rrelu(x, 0.1, 0.3)", "F.normalize(x)", "F.normalize(x, 1.0, 0)", "F.one_hot(labels)", "F.one_hot(labels, 6)", "F.linear(x, s)", "F.linear(x, s, bias)",
    "F.bilinear(x, y, bilinear)", "F.layer_norm(x, [3])", "F.layer_norm(x, [3], z, bias)", "F.group_norm(four, 2)", "F.instance_norm(image)", "F.local_response_norm(four, 3)", "F.local_response_norm(four, 2, 0.5, 0.6, 2.0)",
    "F.batch_norm(scores, level, o)", "F.dropout(x, 0.5, False)", "F.dropout1d(line, 0.5, False)", "F.dropout2d(image, 0.5, False)", "F.dropout3d(volume, 0.5, False)", "F.alpha_dropout(x, 0.5, False)", "F.feature_alpha_dropout(image, 0.5, False)",
    # functional: convolution, pooling, resizing
    "F.conv1d(line, kernel1)", "F.conv1d(line, kernel1, bias, 2, 1, 2)", "F.conv2d(image, kernel2)", "F.conv2d(image, kernel2, v, [2, 1], [1, 0], [1, 2])", "F.conv3d(volume, kernel3)", "F.conv3d(volume, kernel3, None, [2, 1, 1], [1, 1, 0])",
    "F.conv1d_padding(line, kernel1, bias, 1, 'Same')|F.conv1d(line, kernel1, bias, 1, 'same')", "F.conv2d_padding(image, kernel2, v, [1, 1], 'Same')|F.conv2d(image, kernel2, v, 1, 'same')", "F.conv3d_padding(volume, kernel3, None, [1, 1, 1], 'Same')|F.conv3d(volume, kernel3, None, 1, 'same')",
    "F.conv_transpose1d(line, b)|F.conv_transpose1d(line, b)", "F.conv_transpose2d(four, kernel2)", "F.conv_transpose2d(four, kernel2, None, [2, 2], [1, 0], [1, 1])", "F.conv_transpose3d(volume, kernel3)",
    "F.max_pool1d(line, 2)", "F.max_pool1d(line, 3, 2, 1)", "F.max_pool1d_with_indices(line, 2)", "F.max_pool2d(image, [2, 3])", "F.max_pool2d(image, 2)", "F.max_pool2d(image, 3, 2, 1)", "F.max_pool2d(image, [2, 2], [1, 1], [1, 1], [2, 2], True)",
    "F.max_pool2d_with_indices(image, [2, 2])", "F.max_pool3d(volume, [2, 2, 2])", "F.max_pool3d_with_indices(volume, [2, 2, 2])", "F.avg_pool1d(line, 3, 2, 1)", "F.avg_pool1d(line, 3, 2, 1, True, False)", "F.avg_pool2d(image, [2, 3])", "F.avg_pool2d(image, 2)", "F.avg_pool2d(image, [2, 2], [1, 1], [1, 1], False, False)",
    "F.avg_pool3d(volume, [2, 2, 2])", "F.avg_pool3d(volume, [2, 2, 2], [1, 2, 1], [1, 0, 1], False, False)", "F.lp_pool1d(line, 2.0, 3)", "F.lp_pool2d(image, 2.0, 2)", "F.lp_pool2d(image, 3.0, [2, 3])", "F.adaptive_avg_pool1d(line, 3)", "F.adaptive_avg_pool2d(image, 2)", "F.adaptive_avg_pool2d(image, [3, 2])",
    "F.adaptive_avg_pool3d(volume, 2)", "F.adaptive_avg_pool3d(volume, [2, 3, 1])", "F.adaptive_max_pool1d(line, 3)", "F.adaptive_max_pool2d(image, [3, 2])", "F.adaptive_max_pool3d(volume, [2, 3, 1])", "F.adaptive_max_pool1d_with_indices(line, 3)|F.adaptive_max_pool1d(line, 3, True)",
    "F.max_unpool1d(peaks1, places1, 2)", "F.max_unpool1d(peaks1, places1, 2, None, None, [7])|F.max_unpool1d(peaks1, places1, 2, output_size=[7])", "F.max_unpool2d(peaks2, places2, [2, 2])", "F.max_unpool3d(peaks3, places3, [2, 2, 2])",
    "F.max_unpool2d(peaks2, places2, [2, 2], None, None, [1, 2, 5, 6])|F.max_unpool2d(peaks2, places2, [2, 2], output_size=[1, 2, 5, 6])",
    "F.adaptive_max_pool2d_with_indices(image, [3, 2])|F.adaptive_max_pool2d(image, [3, 2], True)", "F.adaptive_max_pool3d_with_indices(volume, [2, 3, 1])|F.adaptive_max_pool3d(volume, [2, 3, 1], True)",
    "F.unfold(image, 2)", "F.unfold(image, [2, 3], [1, 1], [1, 0], [2, 1])", "F.fold(columns, 4, 2)", "F.fold(columns, [4, 4], [2, 2])", "F.pad(x, [1, 2])", "F.pad(x, [1, 2], 'constant', 3.0)", "F.pad(x, 1)|F.pad(x, [1, 1])", "F.pad(x, [1, 2], 'reflect')", "F.pad(x, [1, 2], 'replicate')", "F.pad(line, [1, 2], 'circular')", "F.pad(x, [1, 0, 2, 1])",
    "F.pixel_shuffle(four, 2)", "F.pixel_unshuffle(four, 3)", "F.interpolate(image, [4, 5], None, 'bilinear', True)", "F.interpolate(image, None, [2.0, 2.0], 'bicubic')", "F.interpolate(image, [7, 3])", "F.interpolate(line, None, [2.0], 'linear')", "F.interpolate(image, [2, 3], None, 'area')", "F.interpolate(volume, [2, 3, 2], None, 'trilinear')",
    "F.affine_grid(theta, [1, 1, 3, 4])", "F.affine_grid(theta, [1, 1, 3, 4], True)", "F.grid_sample(image, grid)", "F.grid_sample(image, grid, 'nearest', 'border', True)", "F.grid_sample(image, grid, 'bilinear', 'reflection', False)",
    "F.cosine_similarity(x, y)", "F.cosine_similarity(x, y, 0)", "F.pairwise_distance(x, y)", "F.pairwise_distance(x, y, 1.0)", "F.scaled_dot_product_attention(b, b, b)|((b @ b.transpose(1, 2)) / 3 ** 0.5).softmax(-1) @ b",
    # functional: losses
    *[f"F.{name}({arguments}, reduction='{reduction}')" for reduction in ("none", "mean", "sum") for name, arguments in (
        ("mse_loss", "x, y"), ("l1_loss", "x, y"), ("smooth_l1_loss", "x, y"), ("huber_loss", "x, y"), ("binary_cross_entropy", "u, u"), ("binary_cross_entropy_with_logits", "x, u"), ("cross_entropy", "scores, labels"), ("soft_margin_loss", "x, sign"),
        ("cosine_embedding_loss", "x, y, side"), ("margin_ranking_loss", "x, y, sign"), ("triplet_margin_loss", "x, y, u"), ("poisson_nll_loss", "x, y"), ("multi_margin_loss", "scores, labels"), ("multilabel_soft_margin_loss", "x, u"),
        ("gaussian_nll_loss", "x, u, y"))],
    *[f"F.multi_label_margin_loss(scores, several, reduction='{reduction}')|F.multilabel_margin_loss(scores, several, reduction='{reduction}')" for reduction in ("none", "mean", "sum")],
    *[f"F.hinge_embedding_loss(x, sign, 0.3, '{reduction}')|F.hinge_embedding_loss(x, sign, 0.3, reduction='{reduction}')" for reduction in ("none", "mean", "sum")],
    *[f"F.kl_div(x, u, False, '{reduction}')|F.kl_div(x, u, log_target=False, reduction='{reduction}')" for reduction in ("none", "mean", "sum")],
    "F.kl_div(x, y)|F.kl_div(x, y, log_target=True)", "F.smooth_l1_loss(x, y, beta=0.5)", "F.huber_loss(x, y, delta=0.7)", "F.nll_loss(scores, labels)", "F.cross_entropy(scores, labels, o)", "F.cross_entropy(scores, labels, label_smoothing=0.1)", "F.cross_entropy(scores, labels, ignore_index=0)",
    "F.nll_loss(scores, labels, o)", "F.binary_cross_entropy(u, u, fixed)", "F.binary_cross_entropy_with_logits(x, u, fixed)", "F.binary_cross_entropy_with_logits(x, u, None, 'mean', fixed)|F.binary_cross_entropy_with_logits(x, u, pos_weight=fixed)",
    "F.margin_ranking_loss(x, y, sign, 0.5)", "F.cosine_embedding_loss(x, y, side, 0.1)", "F.triplet_margin_loss(x, y, u, 2.0, 1, 1e-6, True)|F.triplet_margin_loss(x, y, u, 2.0, 1, 1e-6, True)", "F.triplet_margin_with_distance_loss(x, y, u)", "F.triplet_margin_with_distance_loss(x, y, u, None, 2.0, True)|F.triplet_margin_with_distance_loss(x, y, u, margin=2.0, swap=True)",
    "F.multi_margin_loss(scores, labels, 2, 0.5)|F.multi_margin_loss(scores, labels, 2, 0.5)", "F.ctc_loss(logits, sentences, times, words)", "F.ctc_loss(logits, sentences, times, words, reduction='sum')", "F.poisson_nll_loss(x, y, False, True)|F.poisson_nll_loss(x, y, False, True)", "F.gaussian_nll_loss(x, u, y, True)|F.gaussian_nll_loss(x, u, y, True)",
    "F.hinge_embedding_loss(x, sign, 0.5)",
]

# What only overwrites; where there is an operator with a result of its own, its cases serve for both.
CASES += [
    "fill_(x, 2)", "fill_(x, 0.7)", "zero_(x)", "copy_(x, y)", "copy_(x, z)", "copy_(x, i)", "copy_(i, x)", "copy_(h, side)", "detach_(x)", "requires_grad_(x)",
    "uniform_(x, -1, 2)", "normal_(x)", "normal_(x, 0.5, 2)", "bernoulli_(x, 0.3)", "bernoulli_(x, u)", "exponential_(x)", "exponential_(x, 1.5)", "geometric_(x, 0.3)", "cauchy_(x, 0.1, 0.5)",
    "log_normal_(x, 0.1, 0.5)", "random_(x, 0, 10)", "addcdiv_(x, y, y)", "init.zeros_(x)", "init.ones_(x)", "init.constant_(x, 0.7)", "init.uniform_(x, -1, 2)", "init.normal_(x, 0.5, 2)", "init.eye_(x)",
    "init.kaiming_uniform_(x)", "init.kaiming_uniform_(x, 0.2, 'FanOut', 'LeakyReLU')|init.kaiming_uniform_(x, 0.2, 'fan_out', 'leaky_relu')", "init.kaiming_normal_(kernel2, nonlinearity='ReLU')|init.kaiming_normal_(kernel2, nonlinearity='relu')",
    "init.xavier_uniform_(x, 2)", "init.xavier_normal_(kernel2)", "init.glorot_uniform_(x, 2)|init.xavier_uniform_(x, 2)", "init.glorot_normal_(x)|init.xavier_normal_(x)", "init.trunc_normal_(x, 0.5, 2, -1, 1)", "init.orthogonal_(x, 2)",
    "init.dirac_(kernel1)", "init.dirac_(kernel2)", "init.dirac_(kernel3)", "init.sparse_(x, 0.4)", "init.sparse_(s, 0.5, 2)",
    # drawn
    "bernoulli(u)", "poisson(y)", "binomial(counts, u)", "multinomial(u, 2)", "multinomial(u, 4, True)", "rand_like(x)", "randn_like(x)", "F.dropout(x, 0.4)", "F.dropout1d(line, 0.4)", "F.dropout1d(x, 0.4)", "F.dropout2d(image, 0.4)", "F.dropout3d(volume, 0.4)",
    "F.alpha_dropout(x, 0.4, True)", "F.feature_alpha_dropout(image, 0.4, True)",
]


def spelled(index):
    if isinstance(index, ast.Slice):
        return f"slice({', '.join(ast.unparse(part) if part else 'None' for part in (index.lower, index.upper, index.step))})"
    return "newaxis" if isinstance(index, ast.Constant) and index.value is None else ast.unparse(index)


# Part of a tensor, read and overwritten: by the numbers of its dimensions, by one list, by name.
for target, index, value in (
        ("x", "0", "z"), ("x", "0", "w"), ("x", "-1", "j"), ("i", "1", "z"), ("x", "1, 2", "w"), ("b", "1", "x"), ("b", "0, -1", "z"), ("b", "1, 0, 2", "w"), ("volume", "0, 1, 2, 3", "w"), ("volume", "0, 1, 2, 3, 4", "w"),
        ("x", "1:", "z"), ("x", ":, 1", "side"), ("x", "-2:, :-1", "w"), ("x", "::2, 1:", "w"), ("x", "0:0", "w"), ("x", "..., 1", "side"), ("b", "1, ..., 2", "side"), ("b", "None, ..., 1:", "w"), ("x", ":, None, 0", "w"), ("x", "...", "y"), ("x", "...", "theta"),
        ("x", "True", "y"), ("x", "False", "y"), ("x", "k", "z"), ("x", "k", "w"), ("x", "rows", "y"), ("x", "rows", "theta"), ("x", "rows, rows", "side"), ("x", ":, rows", "w"), ("x", "rows, 1:", "w"), ("b", "rows, 0", "x"), ("b", "0, :, rows", "side"),
        ("b", "..., rows", "twos"), ("b", "rows, :, rows", "side"), ("b", "rows, None", "w"), ("b", ":, k", "z")):
    items = ast.parse(f"x[{index}]", mode="eval").body.slice
    words = ", ".join(spelled(item) for item in (items.elts if isinstance(items, ast.Tuple) else [items]))
    forms = [f"[{words}]", words] if all(word.lstrip("-").isdigit() for word in words.split(", ")) else [f"[{words}]"]
    CASES += [f"get_TensorItems({target}, {form})|{target}[{index}]" for form in forms if form.count(",") < 4 or form[0] == "["]
    CASES += [f"set_TensorItems({target}, {form}, {value})|put({target}, ({words},), {value})" for form in forms if form.count(",") < 4 or form[0] == "["]
    CASES += [f"index({target}, [{words}])|{target}[{index}]", f"index_put_({target}, {value}, [{words}])|put({target}, ({words},), {value})"]
CASES += ["index_put_(x, 2.5, [1, slice(1, None)])|put(x, (1, slice(1, None)), 2.5)", "index_put_(x, 2.5, [k])|put(x, (k,), 2.5)", "index_put_(x, 2, [rows, rows])|put(x, (rows, rows), 2)",
          "index_put_(x, z, [first], True)|x.index_put_([first], z, True)", "index_put_(x, z, [0, slice(None, None)], True)|put(x, (0,), x[0] + z)",
          "index_put_(b, side, [slice(None, None), 1, rows], True)|put(b, (slice(None), 1, rows), b[:, 1, rows] + side)"]

# A module, how it is called, and its name in Python where that differs.
MODULES = [
    *[f"{name}() <- x" for name in """ReLU ReLU6 GELU SiLU Mish Sigmoid Tanh Hardshrink Softshrink Hardsigmoid Hardswish Hardtanh SELU LogSigmoid Softsign
Tanhshrink Softplus LeakyReLU ELU CELU RReLU Identity Dropout AlphaDropout""".split()],
    "Softmax(1) <- x", "Softmin(1) <- x", "LogSoftmax(1) <- x", "Softmax2d() <- image", "GLU(1) <- four", "Threshold(0.2, 9) <- x", "PReLU(1) <- x", "PReLU(3, 0.1) <- x", "CELU(0.7) <- x",
    "Hardshrink(0.35) <- x", "Softshrink(0.35) <- x", "Hardtanh(-0.5, 0.7) <- x", "RReLU(0.1, 0.3) <- x", "GELU('tanh') <- x|GELU(approximate='tanh')", "ELU(0.7) <- x", "LeakyReLU(0.2) <- x", "Softplus(2, 10) <- x",
    "Dropout(0.3) <- x", "Dropout1d(0.4) <- line", "Dropout2d(0.4) <- image", "Dropout3d(0.4) <- volume", "AlphaDropout(0.3) <- x", "FeatureAlphaDropout(0.3) <- image",
    "ConstantPad1d(2, 1.5) <- line", "ConstantPad1d((1, 2), 1.5) <- line", "ConstantPad2d(1, 1.5) <- image", "ConstantPad2d((1, 2, 0, 1), 1.5) <- image", "ConstantPad3d(1, 1.5) <- volume", "ConstantPad3d((1, 2, 0, 1, 1, 0), 1.5) <- volume",
    "ReflectionPad1d(2) <- line", "ReflectionPad1d((1, 2)) <- line", "ReflectionPad2d(1) <- image", "ReflectionPad2d((1, 2, 0, 1)) <- image", "ReflectionPad3d(1) <- volume", "ReflectionPad3d((1, 2, 0, 1, 1, 0)) <- volume",
    "ReplicationPad1d(2) <- line", "ReplicationPad1d((1, 2)) <- line", "ReplicationPad2d(1) <- image", "ReplicationPad2d((1, 2, 0, 1)) <- image", "ReplicationPad3d(1) <- volume", "ReplicationPad3d((1, 2, 0, 1, 1, 0)) <- volume",
    "ZeroPad2d(1) <- image", "ZeroPad2d((1, 2, 0, 1)) <- image", "ChannelShuffle(2) <- four", "PixelShuffle(2) <- four", "PixelUnshuffle(3) <- four", "Flatten() <- image", "Flatten(0, 2) <- image", "Unflatten(1, [2, 2]) <- scores",
    "Unfold(2) <- image", "Unfold((2, 3), (1, 1), (1, 0), (2, 1)) <- image", "Fold(4, 2) <- columns", "Fold((4, 4), (2, 2)) <- columns", "CosineSimilarity() <- x, y", "PairwiseDistance() <- x, y", "PairwiseDistance(1.0, 1e-6, True) <- x, y",
    "LocalResponseNorm(3) <- four", "LocalResponseNorm(2, 0.5, 0.6, 2.0) <- four", "Upsample([4, 5], None, 'Bilinear', True) <- image|Upsample(size=(4, 5), mode='bilinear', align_corners=True)", "Upsample(None, [2.0], 'Nearest') <- line|Upsample(scale_factor=2)",
    "Linear(3, 4) <- x", "Linear(3, 4, False) <- x", "Bilinear(3, 3, 2) <- x, y", "Bilinear(3, 3, 2, False) <- x, y", "Embedding(3, 4) <- i", "Embedding(3, 4, 1) <- i", "EmbeddingBag(3, 4) <- i", "EmbeddingBag(3, 4, None, 2.0, False, 'Sum') <- i|EmbeddingBag(3, 4, mode='sum')",
    "EmbeddingBag(3, 4, None, 2.0, False, 'Max') <- i|EmbeddingBag(3, 4, mode='max')", "EmbeddingBag(3, 4) <- j, first",
    *[f"MaxPool{d}d({size}) <- {name}" for d, name, kernel in ((1, "line", None), (2, "image", "(2, 3)"), (3, "volume", "(2, 2, 3)")) for size in ("2", "3, 2, 1", kernel) if size],
    *[f"AvgPool{d}d({size}) <- {name}" for d, name, kernel in ((1, "line", None), (2, "image", "(2, 3)"), (3, "volume", "(2, 2, 3)")) for size in ("2", "3, 2, 1", kernel) if size],
    "MaxPool2d([2, 3]) <- image", "MaxPool3d([2, 2, 3]) <- volume", "AvgPool2d([2, 3]) <- image", "AvgPool3d([2, 2, 3]) <- volume",
    "AdaptiveAvgPool1d(3) <- line", "AdaptiveAvgPool2d(2) <- image", "AdaptiveAvgPool2d((3, 2)) <- image", "AdaptiveAvgPool2d([3, 2]) <- image", "AdaptiveAvgPool3d(2) <- volume", "AdaptiveAvgPool3d((2, 3, 1)) <- volume", "AdaptiveAvgPool3d([2, 3, 1]) <- volume",
    *[f"MaxUnpool{d}d({size}) <- peaks{d}, places{d}" for d, sizes in ((1, ("2", "2, 2, 0")), (2, ("2", "(2, 2)")), (3, ("2", "(2, 2, 2)"))) for size in sizes],
    "MaxUnpool2d([2, 2]) <- peaks2, places2", "MaxUnpool3d([2, 2, 2]) <- peaks3, places3",
    "AdaptiveMaxPool1d(3) <- line", "AdaptiveMaxPool2d([3, 2]) <- image", "AdaptiveMaxPool3d([2, 3, 1]) <- volume",
    "Conv1d(2, 3, 3) <- line", "Conv1d(2, 4, 3, 2, 1, 1, 'Zeros', 2) <- line|Conv1d(2, 4, 3, 2, 1, 1, 2)", "Conv2d(2, 3, 3) <- image", "Conv2d(2, 4, (3, 2), (2, 1), (1, 0)) <- image", "Conv3d(2, 3, 2) <- volume", "Conv3d(2, 3, (2, 1, 2), (1, 2, 1), (0, 1, 0)) <- volume",
    "Conv1d(2, 3, 3, padding='Same') <- line|Conv1d(2, 3, 3, padding='same')", "Conv2d(2, 3, 3, padding='Same') <- image|Conv2d(2, 3, 3, padding='same')", "Conv2d(2, 3, (3, 2), padding='Same') <- image|Conv2d(2, 3, (3, 2), padding='same')", "Conv3d(2, 3, 3, padding='Same') <- volume|Conv3d(2, 3, 3, padding='same')",
    "Conv3d(2, 3, (3, 1, 2), padding='Same') <- volume|Conv3d(2, 3, (3, 1, 2), padding='same')", "ConvTranspose1d(2, 3, 3) <- line", "ConvTranspose2d(2, 3, 3, 2, 1, 1) <- image|ConvTranspose2d(2, 3, 3, 2, 1, 1)", "ConvTranspose2d(2, 3, (3, 2)) <- image", "ConvTranspose3d(2, 3, 2) <- volume", "ConvTranspose3d(2, 3, (2, 1, 2), (1, 2, 1)) <- volume",
    "BatchNorm1d(2) <- line", "BatchNorm1d(4) <- scores", "BatchNorm2d(2) <- image", "BatchNorm3d(2) <- volume", "BatchNorm1d(2, 1e-3, 0.2, False, False) <- line", "LayerNorm(3) <- x", "LayerNorm([2, 3]) <- x", "GroupNorm(2, 4) <- four",
    "InstanceNorm1d(2) <- line", "InstanceNorm2d(2) <- image", "InstanceNorm3d(2) <- volume", "InstanceNorm1d(2, 1e-3, 0.2, True, True) <- line", "InstanceNorm2d(4, affine=True) <- twod",
    "RNN(7, 3) <- line", "LSTM(7, 3) <- line", "GRU(7, 3) <- line", "RNNCell(3, 2) <- x", "LSTMCell(3, 2) <- x", "GRUCell(3, 2) <- x", "MultiheadAttention(4, 2) <- batch, batch, batch",
    "TransformerEncoderLayer(4, 2, 8, 0.1) <- batch", "TransformerDecoderLayer(4, 2, 8, 0.1) <- batch, batch", "TransformerDecoderLayer(4, 2, 8, 0.0, 'GELU') <- batch, batch|TransformerDecoderLayer(4, 2, 8, 0.0, 'gelu')", "Transformer(4, 2, 2, 2, 8, 0.1) <- batch, batch",
    *[f"{name}() <- {arguments}" for name, arguments in (
        ("MSELoss", "x, y"), ("L1Loss", "x, y"), ("SmoothL1Loss", "x, y"), ("HuberLoss", "x, y"), ("BCELoss", "u, u"), ("BCEWithLogitsLoss", "x, u"), ("CrossEntropyLoss", "scores, labels"), ("NLLLoss", "scores, labels"), ("SoftMarginLoss", "x, sign"), ("MarginRankingLoss", "x, y, sign"),
        ("CosineEmbeddingLoss", "x, y, side"), ("TripletMarginLoss", "x, y, u"), ("TripletMarginWithDistanceLoss", "x, y, u"), ("PoissonNLLLoss", "x, y"), ("GaussianNLLLoss", "x, u, y"), ("MultiMarginLoss", "scores, labels"), ("MultiLabelMarginLoss", "scores, several"), ("MultiLabelSoftMarginLoss", "x, u"),
        ("CTCLoss", "logits, sentences, times, words"))],
    "KLDivLoss(False) <- x, u|KLDivLoss()", "HingeEmbeddingLoss(0.3) <- x, sign", "MSELoss('Sum') <- x, y|MSELoss(reduction='sum')", "MultiMarginLoss(2, 0.5) <- scores, labels", "CrossEntropyLoss(ignore_index=0) <- scores, labels",
]

TYPES = [torch.float32, torch.bfloat16, torch.float16, torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8, torch.bool, torch.complex64, torch.complex128]


def converted(kind):
    def convert(value, name="", first=""):
        return value.to(kind) if value.is_floating_point() or name in WHOLE or value.is_complex() and kind.is_complex else value
    return convert


# What becomes of the tensors of a call; rows and columns make it broadcast.
VARIANTS = {
    "": lambda value, name, first: value,
    **{str(kind)[6:]: converted(kind) for kind in TYPES},
    "0-d": lambda value, name, first: value.flatten()[0],
    "no rows": lambda value, name, first: value[:0] if value.dim() > 1 else value,
    "no columns": lambda value, name, first: value[..., :0] if value.dim() > 0 else value,
    "rows": lambda value, name, first: value[:1] if name != first and value.dim() > 1 else value,
    "wider": lambda value, name, first: value[:, :1] if name == first and value.dim() > 1 else value,
}


def number(value):
    if isinstance(value, complex):
        return [number(value.real), number(value.imag)]
    if isinstance(value, float) and not math.isfinite(value):
        return "nan" if math.isnan(value) else "inf" if value > 0 else "-inf"
    return value


def numbers(tensor, digits):
    tensor = torch.zeros(tensor.shape, dtype=tensor.dtype) if tensor._is_zerotensor() else tensor.detach().resolve_conj().resolve_neg()
    if tensor.dtype in (torch.bfloat16, torch.float16):
        tensor = tensor.float()
    return [number(round(v, digits) if isinstance(v, float) and abs(v) < 1e15 and math.isfinite(v) else v) for v in tensor.flatten().tolist()]


def packed(result, digits):
    if isinstance(result, torch.Tensor):
        return {"type": str(result.dtype)[6:], "shape": list(result.shape), "values": numbers(result, digits)}
    if isinstance(result, (tuple, list)):
        return [packed(item, digits) for item in result]
    return {"number": number(result)}


def tensors(result):
    if isinstance(result, torch.Tensor):
        return [result]
    return [tensor for item in result for tensor in tensors(item)] if isinstance(result, (tuple, list)) else []


def argument(node):
    if isinstance(node, ast.Name):
        return {"tensor": node.id} if node.id in INPUTS else {"index": []} if node.id == "newaxis" else {"type": node.id}
    if isinstance(node, ast.Call):
        return {"index": [argument(item) for item in node.args]}
    if isinstance(node, ast.Constant) and node.value is ...:
        return {"index": ["..."]}
    if isinstance(node, (ast.List, ast.Tuple)):
        return [argument(item) for item in node.elts]
    return {"text": value} if isinstance(value := ast.literal_eval(node), str) else value


def put(tensor, index, value):
    tensor[index] = value
    return tensor


def called(python, spec, inputs):
    head, _, rest = spec.partition("(")
    first, _, others = rest.rstrip(")").partition(", ")
    names = {"torch": torch, "F": F, "linalg": linalg, "special": special, "init": nn.init, "newaxis": None, "put": put, **inputs}
    if head.endswith("_") or head.startswith("set_"):
        names[first] = inputs[first].clone()
    if not python:
        python = spec if "." in head else f"torch.{spec}" if hasattr(torch, head) else f"{first}.{head}({others})"
    torch.manual_seed(7)
    return eval(python, names)


def differentiated(results, inputs):
    """The gradients of all results, each element weighted by its position."""
    parts = [torch.view_as_real(result) if result.is_complex() else result for result in results if result.requires_grad]
    if not parts:
        return None
    sum((part * torch.arange(1, part.numel() + 1).to(part.dtype).view(part.shape)).sum().double() for part in parts).backward()
    return {name: value.grad for name, value in inputs.items() if value.grad is not None}


REFUSALS = (RuntimeError, IndexError, ValueError, TypeError, NotImplementedError)


def tried(python, spec, used, variant):
    """The result and the gradients, null where Python refuses, nothing where it can't count that far."""
    digits = 12 if variant in ("complex128", "0-d", "no rows", "no columns", "rows", "wider") else 6 if variant else 14
    inputs = {name: VARIANTS[variant](INPUTS[name], name, used[0]).detach().clone() for name in dict.fromkeys(used)}
    for name, value in inputs.items():
        value.requires_grad_(value.is_floating_point() and name not in CONSTANT)
    try:
        result = called(python, spec, inputs)
    except REFUSALS if variant else () as refusal:
        return [] if "ComplexHalf" in str(refusal) else None
    except ArithmeticError:
        return []
    if any(tensor.dtype == torch.complex32 for tensor in tensors(result)):
        return []
    found = [packed(result, digits)]
    if variant in ("bfloat16", "float16"):
        return found
    try:
        gradients = differentiated(tensors(result), inputs)
    except REFUSALS:
        return found
    return found + [{name: numbers(value, min(digits, 12)) for name, value in gradients.items()}] if gradients else found


def case(line):
    spec, _, python = line.partition("|")
    call = ast.parse(spec, mode="eval").body
    used = [node.id for node in ast.walk(call) if isinstance(node, ast.Name) and node.id in INPUTS]
    try:
        found = {"": tried(python, spec, used, "")}
    except Exception as exception:
        raise SystemExit(f"{line}: {exception}")
    typed = any(INPUTS[name].is_floating_point() or INPUTS[name].is_complex() or name in WHOLE for name in used)
    several = len({name for name in used if INPUTS[name].dim() > 1}) > 1
    for variant in VARIANTS:
        if variant and used and (typed if hasattr(torch, variant) else several or variant not in ("rows", "wider")):
            found[variant] = tried(python, spec, used, variant)
    return {
        "call": spec.split("(")[0],
        "arguments": [argument(node) for node in call.args],
        "named": {keyword.arg: argument(keyword.value) for keyword in call.keywords},
        "first": used[0] if used else None,
        "variants": {variant: results for variant, results in found.items() if results != []},
    }


def module(line):
    spec, _, python = line.partition("|")
    made, _, given = spec.partition(" <- ")
    call = ast.parse(made, mode="eval").body
    names = given.split(", ")
    torch.manual_seed(5)
    layer = eval(f"nn.{python or made}", {"nn": nn})
    drawn = torch.rand(1).item()
    layer = layer.double()
    inputs = {name: value.clone().requires_grad_(value.is_floating_point() and name not in CONSTANT) for name, value in INPUTS.items()}
    torch.manual_seed(7)
    # What is overwritten can't be a leaf.
    result = layer(*[inputs[name] * 1 if inputs[name].is_floating_point() and name not in CONSTANT else inputs[name] for name in names])
    output = tensors(result)[0]
    if output.requires_grad and call.func.id != "ChannelShuffle":
        (output * torch.arange(1, output.numel() + 1).to(output.dtype).view(output.shape)).sum().backward()
    layer.eval()
    parameters = {name: [list(value.shape), [number(value.grad.sum().item()), number(value.grad.abs().sum().item())]] for name, value in layer.named_parameters()}
    evaluated = {}
    for variant, convert in {"": lambda value: value, "no rows": lambda value: value[:0], "float32": converted(torch.float32), "bfloat16": converted(torch.bfloat16)}.items():
        if variant == "no rows" and call.func.id in ("MultiMarginLoss", "MultiLabelMarginLoss"):
            continue  # libtorch leaves the result unset
        try:
            if hasattr(torch, variant):
                layer.to(getattr(torch, variant))
            evaluated[variant] = packed(tensors(layer(*[convert(INPUTS[name].clone()) for name in names]))[0], 5 if hasattr(torch, variant) else 12)
        except REFUSALS:
            evaluated[variant] = None
    return {
        "call": call.func.id,
        "arguments": [argument(node) for node in call.args],
        "named": {keyword.arg: argument(keyword.value) for keyword in call.keywords},
        "inputs": names,
        "drawn after": drawn,
        "result": packed(output, 12),
        "evaluations": evaluated,
        "gradients": {name: numbers(inputs[name].grad, 10) for name in names if inputs[name].grad is not None},
        "parameters": parameters,
        "state": list(layer.state_dict()),
    }


def main():
    lines = list(dict.fromkeys(CASES))
    fixture = {
        "constant": sorted(CONSTANT),
        "whole": sorted(WHOLE),
        "inputs": {name: packed(value, 17) for name, value in INPUTS.items()},
        "cases": {line.split("|")[0]: case(line) for line in lines},
        "modules": {line.split("|")[0]: module(line) for line in MODULES},
    }
    text = json.dumps(fixture, separators=(",", ":"))
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "operators.json.gz"), "wb") as file:
        file.write(gzip.compress(text.encode(), 9, mtime=0))
    print(len(fixture["cases"]), "operators,", len(fixture["modules"]), "modules,", len(text), "bytes")


if __name__ == "__main__":
    main()
