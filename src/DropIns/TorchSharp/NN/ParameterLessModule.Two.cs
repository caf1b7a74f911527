using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A module of two inputs with nothing to train or keep.</summary>
public abstract class ParameterLessModule<T1, T2, TResult> : nn.Module<T1, T2, TResult>, IParameterLessModule
{
    /// <summary>Makes a module.</summary>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Throws <see cref="InvalidOperationException"/>: this module keeps no tensors.</summary>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw Refused("buffer");

    /// <summary>Throws <see cref="InvalidOperationException"/>: this module has nothing to train.</summary>
    public override void register_parameter(string name, Parameter param) => throw Refused("parameter");

    /// <summary>Throws <see cref="InvalidOperationException"/>: this module has no modules inside.</summary>
    public override void register_module(string name, nn.Module submodule) => throw Refused("module");

    private InvalidOperationException Refused(string what) => new($"{GetName()} has no parameters: a {what} can't be registered with it");
}
