namespace Course.Tests.Distributed;

/// <summary>The tests that start worker processes run one after the other.</summary>
[CollectionDefinition(nameof(WorkerProcessesCollection), DisableParallelization = true)]
public class WorkerProcessesCollection;
