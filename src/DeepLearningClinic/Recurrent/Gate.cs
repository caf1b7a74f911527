namespace DeepLearningClinic.Recurrent;

/// <summary>A gate whose bias can be set (notebook 5, "Long-term relations").</summary>
public enum Gate
{
    /// <summary>Of the LSTM: how much of the new content enters the cell.</summary>
    Input,
    /// <summary>Of the LSTM: how much of the cell stays; 1 keeps everything.</summary>
    Forget,
    /// <summary>Of the LSTM: how much of the cell is shown.</summary>
    Output,
    /// <summary>Of the GRU: how much of the state stays; 1 keeps everything.</summary>
    Update,
}
