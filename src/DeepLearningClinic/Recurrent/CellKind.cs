namespace DeepLearningClinic.Recurrent;

/// <summary>What a recurrent network computes at every step (notebook 5, "Long-term relations").</summary>
public enum CellKind
{
    /// <summary>One layer of tanh units that sees the input and its own last output (Elman 1990).</summary>
    Rnn,
    /// <summary>The same with ReLU in place of tanh.</summary>
    ReluRnn,
    /// <summary>Gated recurrent unit: an update gate mixes the old state with a new one (Cho et al. 2014).</summary>
    Gru,
    /// <summary>Long short-term memory: a cell state behind an input, a forget and an output gate (Hochreiter and Schmidhuber 1997; Gers et al. 2000).</summary>
    Lstm,
}
