// The default random generator, the number of live tensors and the print options belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
