namespace TorchSharp.Modules;

/// <summary>Marks a module with nothing to train or keep.</summary>
public interface IParameterLessModule
{
}
