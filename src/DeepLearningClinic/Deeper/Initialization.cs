namespace DeepLearningClinic.Deeper;

/// <summary>How the first weights of a linear layer are drawn; "inputs" and "outputs" count the layer's own (notebook 3, "Vanishing gradients").</summary>
public enum Initialization
{
    /// <summary>The library's own: weights and biases uniform within ±1/√inputs.</summary>
    Default,
    /// <summary>Normal with variance 2 / (inputs + outputs), biases 0: made for tanh and sigmoid (Glorot and Bengio 2010).</summary>
    Xavier,
    /// <summary>Normal with variance 2 / inputs, biases 0: made for ReLU (He et al. 2015).</summary>
    He,
}
