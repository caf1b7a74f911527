using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Views;

namespace Microsoft.ML.Trainers;

/// <summary>Learns, for each class, to tell it from all others by a trainer for yes-or-no labels.</summary>
public sealed class OneVersusAllTrainer : MetaMulticlassTrainer<MulticlassPredictionTransformer<OneVersusAllModelParameters>, OneVersusAllModelParameters>
{
    private readonly MLContext context;
    private readonly IEstimator<ISingleFeaturePredictionTransformer<object>> binary;
    private readonly IEstimator<ISingleFeaturePredictionTransformer<ICalibrator>> calibrator;
    private readonly int calibrationExamples;
    private readonly bool useProbabilities;
    private readonly bool missingIsNegative;

    internal OneVersusAllTrainer(
        MLContext context,
        IEstimator<ISingleFeaturePredictionTransformer<object>> binary,
        string labelColumnName,
        bool missingIsNegative,
        IEstimator<ISingleFeaturePredictionTransformer<ICalibrator>>? calibrator,
        int calibrationExamples,
        bool useProbabilities)
        : base(labelColumnName)
    {
        ArgumentNullException.ThrowIfNull(binary, "binaryEstimator");
        (this.context, this.binary, this.missingIsNegative) = (context, binary, missingIsNegative);
        this.calibrator = calibrator ?? context.BinaryClassification.Calibrators.Platt(labelColumnName);
        (this.calibrationExamples, this.useProbabilities) = (calibrationExamples, useProbabilities);
    }

    /// <summary>Learns from a table, as often as there are classes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A column is missing or of the wrong type.</exception>
    public override MulticlassPredictionTransformer<OneVersusAllModelParameters> Fit(IDataView input)
    {
        GetOutputSchema(SchemaShape.Create(input.Schema));
        var label = input.Schema[LabelColumnName];
        var data = new CachedView(missingIsNegative ? input : context.Data.FilterRowsByMissingValues(input, LabelColumnName));
        var models = new List<IScalarModel>();
        ISingleFeaturePredictionTransformer<object>? last = null;
        for (ulong key = 1; key <= ((KeyDataViewType)label.Type).Count; key++)
        {
            var oneClass = new MappedView(data, RowMapper.Adding(input.Schema, [IsClass(label, key)]));
            last = binary.Fit(oneClass);
            models.Add((IScalarModel)(useProbabilities && last.Model is not CalibratedModelParametersBase
                ? new CalibratedModelParameters<object, ICalibrator>(last.Model, calibrator.Fit(context.Data.TakeRows(last.Transform(oneClass), calibrationExamples)).Model)
                : last.Model));
        }

        return new(new OneVersusAllModelParameters([.. models], useProbabilities), last!.FeatureColumnName, last.FeatureColumnType, label);
    }

    private OutputColumn IsClass(DataViewSchema.Column label, ulong key) =>
        OutputColumn.Compute<bool>(LabelColumnName, BooleanDataViewType.Instance, null, [label], row =>
        {
            var read = Examples.Number(row, label);
            return (ref bool value) => value = read() == key - 1;
        });
}
