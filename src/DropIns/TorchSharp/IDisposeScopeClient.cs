namespace TorchSharp;

/// <summary>What a <see cref="DisposeScope"/> owns and the owner can be asked of.</summary>
internal interface IDisposeScopeClient : IDisposable
{
    DisposeScope? OwningDisposeScope { get; set; }

    /// <summary>Where the owner keeps it.</summary>
    int ScopePosition { get; set; }
}
