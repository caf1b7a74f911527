using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace DeepLearningClinic.Convolutional;

/// <summary>What every layer of a network gives, learns and costs (notebook 4, "A CNN on Fashion-MNIST").</summary>
public static class LayerTable
{
    /// <summary>Sends one example of zeros through the network, which is in evaluation mode meanwhile, and notes what each layer does, in the order of the calls.</summary>
    /// <param name="model">The network.</param>
    /// <param name="exampleShape">The shape of one example, such as <c>[1, 28, 28]</c>.</param>
    public static LayerRow[] Of(nn.Module<Tensor, Tensor> model, params long[] exampleShape)
    {
        using var scope = NewDisposeScope();
        using var noGradient = no_grad();
        var rows = new List<LayerRow>();
        var removals = new List<Action>();
        foreach (var layer in model.modules().OfType<nn.Module<Tensor, Tensor>>().Where(layer => !layer.children().Any()))
            removals.Add(layer.register_forward_hook((_, _, output) =>
            {
                rows.Add(Row(layer, output));
                return output;
            }).remove);
        var wasTraining = model.training;
        try
        {
            model.eval();
            model.call(zeros([1, .. exampleShape]));
        }
        finally
        {
            model.train(wasTraining);
            removals.ForEach(remove => remove());
        }
        return [.. rows];
    }

    /// <summary>The rows of a network's layers and one with the sums, ready for a table: layer, output, parameters, multiply-adds.</summary>
    /// <param name="rows">The layers' rows.</param>
    public static string[][] Cells(LayerRow[] rows) =>
        [.. rows.Append(new("all", "", rows.Sum(row => row.Parameters), rows.Sum(row => row.MultiplyAdds)))
            .Select(row => new[] { row.Layer, row.Output, $"{row.Parameters:N0}", $"{row.MultiplyAdds:N0}" })];

    private static LayerRow Row(nn.Module layer, Tensor output) => new(
        layer.GetName(), string.Join(" × ", output.shape[1..]), layer.parameters().Sum(parameter => parameter.numel()), layer switch
        {
            // Each weight of a convolution is used once for every pixel of its output channel; each of a linear layer once.
            Conv2d convolution => convolution.weight.numel() * output.shape[2] * output.shape[3],
            Linear linear => linear.weight.numel(),
            _ => 0,
        });
}
