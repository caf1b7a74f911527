namespace Jupyter.Tests;

[Collection(ClientsCollection.Name)]
public sealed class KernelTestSuiteTests(Clients clients)
{
    [ClientFact]
    public void Jupyters_own_kernel_tests_pass_all_twelve()
    {
        var result = clients.Run(Clients.Python, Path.Combine(AppContext.BaseDirectory, "kernel_test.py"));

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("Ran 12 tests", result.Error);
        Assert.EndsWith("\nOK\n", result.Error); // a skipped one would be told behind it
    }
}
