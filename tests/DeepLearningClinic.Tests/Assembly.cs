// The engine's generator of random numbers is one for the process: tests side by side would take each other's draws.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
