namespace Course.Tests.Jupyter;

/// <summary>The kernel's tests measure times, so they run one after the other, when the other tests are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class KernelCollection
{
    public const string Name = "kernel";
}
