using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>A model that gives an example one score.</summary>
internal interface IScalarModel : ICanSaveModel
{
    float Score(in VBuffer<float> features);
}
