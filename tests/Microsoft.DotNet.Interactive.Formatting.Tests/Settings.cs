// The formatter's settings are static, so the tests run one after the other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
