"""Writes the files that StateDictTests reads: by torch 1.13, and safetensors by a writer of its own. Run: /usr/bin/python3 generate.py"""
import json
import os
import pickle
import struct
import zipfile

import torch

torch.manual_seed(0)


def values(tensor):
    tensor = tensor.detach()
    if tensor.is_complex():
        tensor = torch.view_as_real(tensor)
    return [repr(float(value)) for value in tensor.contiguous().flatten().to(torch.float64)]


def expected(state):
    return {name: {"dtype": str(t.dtype)[6:], "shape": list(t.shape), "values": values(t)} for name, t in state.items()}


grid = torch.arange(12, dtype=torch.float32).reshape(3, 4)
types = {name: torch.tensor([0, 1, 3, 100]).to(getattr(torch, name)) for name in
         ["uint8", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64", "bool", "complex64", "complex128"]}
types["special"] = torch.tensor([float("nan"), float("inf"), -float("inf"), -0.0, 1e-40])
types["half_fraction"] = torch.tensor([0.1, -65504.0, 6e-8], dtype=torch.float16)
types["bfloat_fraction"] = torch.tensor([0.1, 3e38], dtype=torch.bfloat16)
types["scalar"] = torch.tensor(2.5)
types["empty"] = torch.zeros(0, 3)
types["long"] = torch.tensor([-(2 ** 62), 2 ** 62 + 1])
views = {"grid": grid, "transposed": grid.t(), "column": grid[:, 2], "steps": grid[::2, 1::2], "corner": grid[1:, 1:],
         "expanded": grid[0:1].expand(5, 4), "tied": grid}
model = torch.nn.Sequential(torch.nn.Conv2d(1, 2, 3), torch.nn.BatchNorm2d(2), torch.nn.Flatten(), torch.nn.Linear(8, 3))
model(torch.randn(4, 1, 4, 4))
optimizer = torch.optim.Adam(model.parameters())
model(torch.randn(4, 1, 4, 4)).sum().backward()
optimizer.step()
state = model.state_dict()
checkpoint = {"epoch": 3, "state_dict": state, "optimizer": optimizer.state_dict(), "note": "größe", "rate": 0.1, "far": 2 ** 40, "below": -5,
              "list": [True, None, (1, 2), 300, 70000, {}], "size": torch.Size([2, 3])}

torch.save(state, "model.pt")
torch.save(types, "types.pt")
torch.save(views, "views.pt")
torch.save(checkpoint, "checkpoint.pt")
torch.save(checkpoint, "protocol4.pt", pickle_protocol=4)
torch.save({"weight": torch.nn.Parameter(grid)}, "parameter.pt")
torch.save(grid, "single.pt")
torch.save(state, "legacy.pt", _use_new_zipfile_serialization=False)
torch.save(model, "whole.pt")
torch.jit.script(torch.nn.Linear(2, 2)).save("script.pt")
with open("input-output.json", "w") as file:
    model.eval()
    example = torch.randn(2, 1, 4, 4)
    json.dump({"input": values(example), "output": values(model(example))}, file)
with open("expected.json", "w") as file:
    json.dump({"model": expected(state), "types": expected(types), "views": expected(views)}, file)

# safetensors: length of the header, header, bytes. Written after the format's text, without its library.
NAMES = {torch.uint8: "U8", torch.int8: "I8", torch.int16: "I16", torch.int32: "I32", torch.int64: "I64", torch.float16: "F16",
         torch.bfloat16: "BF16", torch.float32: "F32", torch.float64: "F64", torch.bool: "BOOL", torch.complex64: "C64"}


def raw(tensor):
    flat = tensor.contiguous().flatten()
    if flat.numel() == 0:
        return b""
    return bytes(flat.view(torch.uint8).tolist()) if flat.dtype != torch.bool else bytes(flat.to(torch.uint8).tolist())


def write_safetensors(path, tensors, metadata=None, pad=0):
    header, data = ({"__metadata__": metadata} if metadata else {}), b""
    for name, tensor in tensors.items():
        content = raw(tensor)
        header[name] = {"dtype": NAMES[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    text = json.dumps(header).encode() + b" " * pad
    with open(path, "wb") as out:
        out.write(struct.pack("<Q", len(text)) + text + data)


write_safetensors("types.safetensors", {name: t for name, t in types.items() if t.dtype in NAMES}, {"format": "pt"}, pad=3)
write_safetensors("model.safetensors", state)


# Files that mean harm.
class Calls:
    def __init__(self, function, *arguments):
        self.function, self.arguments = function, arguments

    def __reduce__(self):
        return self.function, self.arguments


class Stored:
    def __init__(self, key, count, kind=torch.FloatStorage):
        self.id = ("storage", kind, key, "cpu", count)


class Pickler(pickle.Pickler):
    def persistent_id(self, item):
        return item.id if isinstance(item, Stored) else None


def write_archive(path, content, storages, raw_pickle=None, compression=zipfile.ZIP_STORED):
    with open("data.tmp", "wb") as out:
        Pickler(out, protocol=2).dump(content)
    with zipfile.ZipFile(path, "w", compression) as archive:
        archive.writestr("archive/data.pkl", raw_pickle if raw_pickle is not None else open("data.tmp", "rb").read())
        for key, data in storages.items():
            archive.writestr(f"archive/data/{key}", data)
        archive.writestr("archive/version", "3\n")
    os.remove("data.tmp")


def tensor(storage, offset, size, stride):
    return {"w": Calls(torch._utils._rebuild_tensor_v2, storage, offset, size, stride, False, {})}


floats = struct.pack("<6f", *range(6))
write_archive("hostile-system.pt", {"w": Calls(os.system, "touch harm-was-done")}, {})
write_archive("hostile-eval.pt", {"w": Calls(eval, "open('harm-was-done', 'w')")}, {})
write_archive("hostile-count.pt", tensor(Stored("0", 2 ** 60), 0, (2 ** 60,), (1,)), {"0": floats})
write_archive("hostile-size.pt", tensor(Stored("0", 6), 0, (2 ** 40, 2 ** 40), (0, 0)), {"0": floats})
write_archive("hostile-offset.pt", tensor(Stored("0", 6), 5, (2,), (1,)), {"0": floats})
write_archive("hostile-stride.pt", tensor(Stored("0", 6), 0, (2, 2), (-1, 1)), {"0": floats})
write_archive("hostile-path.pt", tensor(Stored("../../../../etc/passwd", 6), 0, (6,), (1,)), {"0": floats})
write_archive("hostile-missing.pt", tensor(Stored("1", 6), 0, (6,), (1,)), {"0": floats})
write_archive("hostile-compressed.pt", tensor(Stored("0", 10 ** 6), 0, (10 ** 6,), (1,)), {"0": bytes(4 * 10 ** 6)}, compression=zipfile.ZIP_DEFLATED)
write_archive("hostile-stack.pt", None, {}, raw_pickle=b"\x80\x02tt.")
write_archive("hostile-memo.pt", None, {}, raw_pickle=b"\x80\x02h\x07.")
write_archive("hostile-text.pt", None, {}, raw_pickle=b"\x80\x02X\xff\xff\xff\xffabc")
write_archive("hostile-instruction.pt", None, {}, raw_pickle=b"\x80\x02cos\nsystem\n(S'ls'\ntR.")
write_archive("hostile-newobj.pt", None, {}, raw_pickle=b"\x80\x02ccollections\nOrderedDict\n)\x81.")
write_archive("hostile-cycle.pt", None, {}, raw_pickle=b"\x80\x02}q\x00X\x01\x00\x00\x00ah\x00s.")
