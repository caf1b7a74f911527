using Microsoft.ML.Data;

namespace Microsoft.ML.Trainers;

/// <summary>A model that gives an example a score for each class or cluster.</summary>
internal interface IVectorModel : ICanSaveModel
{
    int OutputCount { get; }

    float[] Scores(in VBuffer<float> features);
}
