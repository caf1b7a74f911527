using DeepLearningClinic.Distributed;
using DeepLearningClinic.Frontiers;
using DeepLearningClinic.Tests.Distributed;

namespace DeepLearningClinic.Tests.Frontiers;

[Collection("worker processes")]
public class WorkerSpeedTests
{
    [Fact]
    public void A_group_measures_its_speed_and_that_of_its_first_process()
    {
        using var group = ProcessGroup.Join("127.0.0.1", WorkerRun.FreePort(), 0, 1);
        var speeds = WorkerSpeed.Measure(group);
        Assert.Equal(3, speeds.Select(speed => speed.Workload).Distinct().Count());
        Assert.All(speeds, speed => Assert.InRange(Math.Min(speed.Alone, speed.Together), 1, 1e7));
    }
}
