namespace Microsoft.ML;

/// <summary>What can be written to a model file.</summary>
public interface ICanSaveModel
{
    /// <summary>Writes the object.</summary>
    void Save(ModelSaveContext ctx);
}
