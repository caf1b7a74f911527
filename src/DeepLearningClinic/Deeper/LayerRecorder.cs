using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Deeper;

/// <summary>Watches every layer of a network by hooks: its outputs in the forward pass, its gradients in the backward pass (notebook 3, "Vanishing gradients").</summary>
public sealed class LayerRecorder : IDisposable
{
    private readonly List<Action> removals = [];
    private readonly OrderedDictionary<string, (nn.Module Layer, Tensor Output)> seen = [];

    /// <summary>Puts a hook on every layer that has no layers inside; dispose the recorder to take them away.</summary>
    /// <param name="model">The network.</param>
    public LayerRecorder(nn.Module model)
    {
        foreach (var (name, module) in model.named_modules())
            if (module is nn.Module<Tensor, Tensor> layer && !module.children().Any())
                removals.Add(layer.register_forward_hook((_, _, output) => Keep(name, layer, output)).remove);
    }

    /// <summary>The figures of the last forward pass in the order of the calls, and of the backward pass where one followed.</summary>
    public IReadOnlyList<LayerRecord> Read()
    {
        using var scope = NewDisposeScope();
        return [.. seen.Select(entry => new LayerRecord(
            entry.Key, entry.Value.Layer.GetName(), entry.Value.Output.mean().ToDouble(), entry.Value.Output.@double().std(0, unbiased: false).mean().ToDouble(),
            Norm(entry.Value.Output.grad), Norm(entry.Value.Layer.get_parameter("weight")?.grad)))];

        // In double precision: the square of 1e-25 is zero in single precision.
        static double? Norm(Tensor? gradient) => gradient?.@double().norm().ToDouble();
    }

    /// <summary>Takes the hooks away.</summary>
    public void Dispose()
    {
        foreach (var remove in removals) remove();
        foreach (var (_, output) in seen.Values) output.Dispose();
        seen.Clear();
    }

    private Tensor Keep(string name, nn.Module layer, Tensor output)
    {
        if (seen.Remove(name, out var before)) before.Output.Dispose();
        // A reference of its own: a sequence disposes what passes between its layers.
        var kept = output.alias().DetachFromDisposeScope();
        if (kept.requires_grad) kept.retain_grad();
        seen.Add(name, (layer, kept));
        return output;
    }
}
