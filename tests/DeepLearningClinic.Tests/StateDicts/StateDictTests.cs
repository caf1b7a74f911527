using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using DeepLearningClinic.StateDicts;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.StateDicts;

public class StateDictTests
{
    private static readonly JsonNode expected = JsonNode.Parse(File.ReadAllText(Fixture("expected.json")))!;

    private static string Fixture(string name, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures", name);

    private static string Refused(string path, string? entry = null)
    {
        var message = Assert.Throws<InvalidDataException>(() => StateDict.Load(path, entry)).Message;
        Assert.StartsWith($"{path}: ", message);
        Assert.DoesNotContain('\n', message);
        return message[(path.Length + 2)..];
    }

    private static double[] Numbers(JsonNode values) => [.. values.AsArray().Select(value => (string)value! switch
    {
        "nan" => double.NaN,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        var text => double.Parse(text, CultureInfo.InvariantCulture),
    })];

    private static double[] Numbers(Tensor tensor)
    {
        if (tensor.dtype == ScalarType.ComplexFloat64) return MemoryMarshal.Cast<byte, double>(tensor.contiguous().bytes).ToArray();
        if (tensor.is_complex()) return [.. MemoryMarshal.Cast<byte, float>(tensor.contiguous().bytes).ToArray().Select(part => (double)part)];
        // Read as they are: the engine's own conversion flushes the smallest numbers to zero.
        if (tensor.dtype == ScalarType.Float32) return [.. tensor.contiguous().data<float>().ToArray().Select(value => (double)value)];
        return tensor.to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
    }

    private static void AssertState(string name, Dictionary<string, Tensor> state, Func<string, bool>? without = null)
    {
        var tensors = expected[name]!.AsObject().Where(entry => without?.Invoke((string)entry.Value!["dtype"]!) != true).ToList();
        Assert.Equal(tensors.Select(entry => entry.Key).Order(), state.Keys.Order());
        foreach (var (key, value) in tensors)
        {
            Assert.Equal(value!["shape"]!.AsArray().Select(size => (long)size!), state[key].shape);
            Assert.Equal((string)value["dtype"]!, state[key].dtype switch
            {
                ScalarType.Byte => "uint8",
                ScalarType.ComplexFloat32 => "complex64",
                ScalarType.ComplexFloat64 => "complex128",
                var type => type.ToString().ToLowerInvariant(),
            });
            Assert.Equal(Numbers(value["values"]!), Numbers(state[key]));
        }
    }

    [Theory]
    [InlineData("model.pt", null)]
    [InlineData("model.safetensors", null)]
    [InlineData("checkpoint.pt", "state_dict")]
    [InlineData("protocol4.pt", "state_dict")]
    public void A_saved_model_computes_here_what_it_computed_in_python(string file, string? entry)
    {
        var state = StateDict.Load(Fixture(file), entry);
        AssertState("model", state);
        var model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.Flatten(), nn.Linear(8, 3));
        Assert.Equal((0, 0), model.load_state_dict(state) is var (missing, unexpected) ? (missing.Count, unexpected.Count) : default);

        model.eval();
        var example = JsonNode.Parse(File.ReadAllText(Fixture("input-output.json")))!;
        var output = model.call(tensor(Numbers(example["input"]!)).to_type(ScalarType.Float32).reshape(2, 1, 4, 4));

        Assert.All(Numbers(example["output"]!).Zip(Numbers(output.detach())), pair => Assert.Equal(pair.First, pair.Second, 5));
    }

    [Fact]
    public void Every_type_of_elements_is_read()
    {
        var state = StateDict.Load(Fixture("types.pt"));
        AssertState("types", state);
        Assert.Equal([-(1L << 62), (1L << 62) + 1], state["long"].data<long>().ToArray());
        AssertState("types", StateDict.Load(Fixture("types.safetensors")), without: type => type == "complex128");
        AssertState("model", StateDict.Load(Fixture("model.pt")));
    }

    [Fact]
    public void Views_share_their_storage_as_they_did()
    {
        var state = StateDict.Load(Fixture("views.pt"));
        AssertState("views", state);
        Assert.Equal([0, 1], state["expanded"].stride());
        using (no_grad()) state["grid"][1, 2] = tensor(-7f);
        Assert.Equal(-7, state["transposed"][2, 1].item<float>());
        Assert.Equal(-7, state["tied"][1, 2].item<float>());
        Assert.Equal(-7, state["corner"][0, 1].item<float>());
    }

    [Fact]
    public void A_parameter_is_read_as_its_tensor() => Assert.Equal([3, 4], StateDict.Load(Fixture("parameter.pt"))["weight"].shape);

    [Fact]
    public void Reading_leaves_no_other_tensor_behind()
    {
        using var scope = NewDisposeScope();
        var state = StateDict.Load(Fixture("views.pt"));
        Assert.Equal(state.Values.Distinct().Count(), scope.DisposablesCount);
        Refused(Fixture("hostile-offset.pt"));
        Assert.Equal(state.Values.Distinct().Count(), scope.DisposablesCount);
    }

    [Theory]
    [InlineData("checkpoint.pt", null, "the file holds a dictionary with the entries 'epoch', 'state_dict', 'optimizer', 'note', 'rate', 'far', 'below', 'list', 'size'. Expected tensors by name;")]
    [InlineData("checkpoint.pt", "model", "there is no entry 'model'; the file holds a dictionary with the entries 'epoch', 'state_dict'")]
    [InlineData("single.pt", null, "the file holds one tensor without a name.")]
    [InlineData("legacy.pt", null, "written by PyTorch before 1.6, or a plain pickle. Save it again there")]
    [InlineData("whole.pt", null, "the file refers to 'torch.nn.modules.container.Sequential'; only tensors")]
    [InlineData("script.pt", null, "a TorchScript program, not parameters.")]
    [InlineData("hostile-system.pt", null, "the file refers to 'posix.system'; only tensors, numbers, texts, lists and dictionaries are read.")]
    [InlineData("hostile-eval.pt", null, "the file refers to '__builtin__.eval'; only tensors")]
    [InlineData("hostile-count.pt", null, "the part 'data/0' has 24 bytes, expected 4611686018427387904.")]
    [InlineData("hostile-size.pt", null, "a tensor of shape [1099511627776, 1099511627776] does not fit into its storage of 6 elements.")]
    [InlineData("hostile-offset.pt", null, "a tensor of shape [2] does not fit into its storage of 6 elements.")]
    [InlineData("hostile-stride.pt", null, "a tensor of shape [2, 2] does not fit into its storage of 6 elements.")]
    [InlineData("hostile-path.pt", null, "the part 'data/../../../../etc/passwd' is missing.")]
    [InlineData("hostile-missing.pt", null, "the part 'data/1' is missing.")]
    [InlineData("hostile-compressed.pt", null, "the part 'data.pkl' is compressed; torch.save compresses nothing.")]
    [InlineData("hostile-stack.pt", null, "the pickle is damaged at byte 3.")]
    [InlineData("hostile-memo.pt", null, "the pickle is damaged at byte 4.")]
    [InlineData("hostile-text.pt", null, "the pickle ends too early.")]
    [InlineData("hostile-instruction.pt", null, "the file refers to 'os.system'; only tensors")]
    [InlineData("hostile-newobj.pt", null, "the pickle has the instruction 0x81 at byte 28, which a dictionary of tensors does not need.")]
    [InlineData("hostile-cycle.pt", null, "the file holds a dictionary with the entries 'a'.")]
    [InlineData("generate.py", null, "neither a PyTorch file (zip) nor safetensors.")]
    public void What_is_not_read_is_refused_in_one_line(string file, string? entry, string complaint)
    {
        Assert.StartsWith(complaint, Refused(Fixture(file), entry));
        Assert.False(File.Exists("harm-was-done"));
    }

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Equal("no-such.pt: there is no such file.", Assert.Throws<FileNotFoundException>(() => StateDict.Load("no-such.pt")).Message);

    [Theory]
    [InlineData("model.pt")]
    [InlineData("model.safetensors")]
    public void A_file_cut_off_anywhere_is_refused(string file)
    {
        var whole = File.ReadAllBytes(Fixture(file));
        for (var length = 0; length < whole.Length; length++) WithFile(whole[..length], path => Refused(path));
    }

    [Theory]
    [InlineData("model.pt")]
    [InlineData("views.pt")]
    [InlineData("checkpoint.pt")]
    [InlineData("types.safetensors")]
    public void A_file_with_one_byte_changed_is_read_or_refused_and_nothing_else(string file)
    {
        var random = new Random(1);
        var whole = File.ReadAllBytes(Fixture(file));
        for (var position = 0; position < whole.Length; position += 1 + whole.Length / 2000)
        {
            var changed = (byte[])whole.Clone();
            changed[position] ^= (byte)(1 << random.Next(8));
            WithFile(changed, path =>
            {
                using var scope = NewDisposeScope();
                try
                {
                    foreach (var tensor in StateDict.Load(path, file == "checkpoint.pt" ? "state_dict" : null).Values) tensor.clone();
                }
                catch (InvalidDataException exception)
                {
                    Assert.DoesNotContain('\n', exception.Message);
                }
            });
        }
    }

    [Fact]
    public void A_changed_element_of_a_pytorch_file_is_noticed()
    {
        var file = File.ReadAllBytes(Fixture("views.pt"));
        var element = file.AsSpan().IndexOf(new byte[] { 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40 }); // 1 and 2
        file[element] = 1;
        WithFile(file, path => Assert.Equal("the part 'data/0' is damaged: its checksum is wrong; fetch the file again.", Refused(path)));
    }

    [Theory]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 8, null)]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 12, "4 bytes at the end belong to no tensor.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}""", 4, "the file ends too early; fetch it again.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}""", 8, "'a' of shape [3] can't have 8 bytes.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}""", 8, "the header's entry 'a' is damaged: expected dtype, shape and data_offsets.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}""", 0, "the header's entry 'a' is damaged: expected dtype, shape and data_offsets.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1e3],"data_offsets":[0,8]}}""", 8, "the header's entry 'a' is damaged: expected dtype, shape and data_offsets.")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2]}}""", 8, "the header's entry 'a' is damaged: expected dtype, shape and data_offsets.")]
    [InlineData("""{"a":[]}""", 0, "the header's entry 'a' is damaged: expected dtype, shape and data_offsets.")]
    [InlineData("""{"a":{"dtype":"F8_E4M3","shape":[2],"data_offsets":[0,2]}}""", 2, "'a' has the type 'F8_E4M3', which no tensor has here.")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]}}""", 3, "the bytes of 'b' overlap others or leave a gap.")]
    [InlineData("""{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[3,5]}}""", 5, "the bytes of 'b' overlap others or leave a gap.")]
    [InlineData("""{"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"a":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}""", 0, "the header is not a JSON object with every name once.")]
    [InlineData("""{"a":""", 0, "the header is not a JSON object with every name once.")]
    public void A_safetensors_header_is_held_to_the_format(string header, int dataBytes, string? complaint)
    {
        byte[] file = [.. BitConverter.GetBytes((ulong)header.Length), .. header.Select(character => (byte)character), .. new byte[dataBytes]];
        WithFile(file, path =>
        {
            if (complaint is null) Assert.Equal([2], StateDict.Load(path)["a"].shape);
            else Assert.Equal(complaint, Refused(path));
        });
    }

    [Fact]
    public void A_safetensors_header_that_claims_too_much_is_refused()
    {
        WithFile([.. BitConverter.GetBytes(ulong.MaxValue), (byte)'{'], path =>
            Assert.Equal("the header is said to have 18446744073709551615 bytes; the format allows 100000000.", Refused(path)));
        WithFile([.. BitConverter.GetBytes(90_000_000UL), (byte)'{'], path => Assert.Equal("the file ends too early; fetch it again.", Refused(path)));
    }

    private static void WithFile(byte[] content, Action<string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, content);
            use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
