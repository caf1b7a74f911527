using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

public abstract partial class OptimizerHelper
{
    /// <summary>The options of the groups and what is remembered of the parameters; the objects are the optimizer's own.</summary>
    public virtual StateDictionary state_dict()
    {
        var dictionary = new StateDictionary();
        foreach (var group in _parameter_groups)
        {
            dictionary.Options.Add(group.Options);
            var positions = new List<int>();
            foreach (var parameter in group.Parameters)
            {
                var state = StateOf(parameter);
                state.Complete(group.Options);
                positions.Add(dictionary.State.Count);
                dictionary.State.Add(state);
            }
            dictionary.StateIndexRef.Add(positions);
        }
        return dictionary;
    }

    /// <summary>
    /// Copies the options and states of an optimizer of the same kind. Throws <see cref="ArgumentException"/> where the numbers of
    /// groups or parameters differ.
    /// </summary>
    public virtual void load_state_dict(StateDictionary state_dict)
    {
        var own = this.state_dict();
        Check(own, state_dict.Options.Count, state_dict.State.Count);
        foreach (var (mine, given) in own.Options.Zip(state_dict.Options))
            if (mine != given) mine.LoadStateDict(given);
        foreach (var (mine, given) in own.State.Zip(state_dict.State))
            if (mine != given) mine.LoadStateDict(given);
    }

    /// <summary>Writes options and states to a file in TorchSharp's format.</summary>
    public void save_state_dict(string location)
    {
        using var stream = File.Create(location);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        save_state_dict(writer);
    }

    /// <summary>Writes options and states in TorchSharp's format.</summary>
    public void save_state_dict(BinaryWriter writer)
    {
        var own = state_dict();
        writer.Write(GetType().Name);
        writer.Write7BitEncodedInt64(own.Options.Count);
        writer.Write7BitEncodedInt64(own.State.Count);
        foreach (var options in own.Options) options.SaveStateDict(writer);
        foreach (var state in own.State) state.SaveStateDict(writer);
    }

    /// <summary>Reads what <see cref="save_state_dict(string)"/> wrote.</summary>
    public void load_state_dict(string location)
    {
        using var stream = File.OpenRead(location);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        load_state_dict(reader);
    }

    /// <summary>
    /// Reads what <see cref="save_state_dict(BinaryWriter)"/> wrote. Throws <see cref="InvalidDataException"/> where another kind of
    /// optimizer wrote it.
    /// </summary>
    public void load_state_dict(BinaryReader reader)
    {
        var name = reader.ReadString();
        if (name != GetType().Name)
            throw new InvalidDataException($"Mismatched optimizer type: expected '{GetType().Name}', but found '{name}' in the loaded stream.");
        var own = state_dict();
        Check(own, reader.Read7BitEncodedInt64(), reader.Read7BitEncodedInt64());
        foreach (var options in own.Options) options.LoadStateDict(reader);
        foreach (var state in own.State) state.LoadStateDict(reader);
    }

    /// <summary>Moves what is remembered to another device.</summary>
    public void to(Device device)
    {
        foreach (var state in state_dict().State) state.to(device);
    }

    private static void Check(StateDictionary own, long groups, long states)
    {
        if (groups != own.Options.Count)
            throw new ArgumentException($"Invalid optimizer state -- different number of parameter groups: {groups}, expected {own.Options.Count}");
        if (states != own.State.Count)
            throw new ArgumentException($"Invalid optimizer state -- different number of states: {states}, expected {own.State.Count}");
    }
}
