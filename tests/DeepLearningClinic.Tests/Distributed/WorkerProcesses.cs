namespace DeepLearningClinic.Tests.Distributed;

/// <summary>The tests that start processes run one after the other.</summary>
[CollectionDefinition("worker processes", DisableParallelization = true)]
public class WorkerProcesses;
