// The default random generator, the number of live tensors and the print options belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

internal static class Threads
{
    // The expected values were computed on one thread; more add in another order.
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Settle() => TorchSharp.torch.set_num_threads(1);
}
