namespace Jupyter.Tests;

/// <summary>The tests start kernels and browsers, so they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ClientsCollection : ICollectionFixture<Clients>
{
    public const string Name = "clients";
}
