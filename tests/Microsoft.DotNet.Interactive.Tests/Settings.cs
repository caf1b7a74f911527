// Console and working directory belong to the whole process, so the tests run one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
