namespace Microsoft.ML.Calibrators;

/// <summary>A logistic curve (Platt, Probabilistic outputs for support vector machines, 1999): 1 / (1 + exp(slope · score + offset)).</summary>
public sealed class PlattCalibrator : ICalibrator, ICanSaveModel
{
    internal PlattCalibrator(double slope, double offset) => (Slope, Offset) = (slope, offset);

    internal PlattCalibrator(ModelLoadContext context)
        : this(context.Reader.ReadDouble(), context.Reader.ReadDouble())
    {
    }

    /// <summary>The factor of the score, mostly negative.</summary>
    public double Slope { get; }

    /// <summary>What is added to the score.</summary>
    public double Offset { get; }

    /// <inheritdoc/>
    public float PredictProbability(float output) => (float)(1 / (1 + Math.Exp((Slope * output) + Offset)));

    void ICanSaveModel.Save(ModelSaveContext ctx)
    {
        ctx.Writer.Write(Slope);
        ctx.Writer.Write(Offset);
    }
}
