using Microsoft.ML.Calibrators;

namespace Microsoft.ML.Trainers;

/// <summary>Makes a logistic regression of a linear model: the logistic curve of its score is the probability.</summary>
internal static class Logistic
{
    public static CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator> Model(LinearBinaryModelParameters linear) =>
        new CalibratedModelParameters<LinearBinaryModelParameters, PlattCalibrator>(linear, new PlattCalibrator(-1, 0));
}
