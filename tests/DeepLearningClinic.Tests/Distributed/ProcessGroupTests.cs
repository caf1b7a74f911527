using System.Net;
using System.Net.Sockets;
using DeepLearningClinic.Distributed;

namespace DeepLearningClinic.Tests.Distributed;

[Collection("worker processes")]
public class ProcessGroupTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public void Three_processes_reduce_broadcast_gather_and_scatter()
    {
        using var run = new WorkerRun(3, "collectives");
        Assert.Equal([0, 0, 0], run.ExitCodes());
        string[] alike =
        [
            "Sum [3] 6 60 -3", "Mean [3] 2 20 -1", "Product [3] 6 6000 0", "Min [3] 1 10 -2", "Max [3] 3 30 0", "long [2] 3 6",
            "transposed [3,2] 0 18 6 24 12 30", "broadcast [3] 2 20 -1", "gathered [3,3] 1 10 0 2 20 -1 3 30 -2",
        ];
        string[] parts = ["0 6 12 18", "24 30 36 42", "48 54 60 66"];
        for (var rank = 0; rank < 3; rank++)
        {
            Assert.Equal([.. alike, $"scattered [2,2] {parts[rank]}"], run.Output(rank).Select(line => line.Replace(" -0", " 0")));
            Assert.Empty(run.Errors(rank));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_killed_process_makes_the_others_fail_within_ten_seconds_by_one_line_that_names_it(int killed)
    {
        using var run = new WorkerRun(4, "loop");
        run.WaitForOutput();
        run.Kill(killed);
        var codes = run.ExitCodes(TimeSpan.FromSeconds(10));
        for (var rank = 0; rank < 4; rank++)
        {
            if (rank == killed) continue;
            Assert.Equal(1, codes[rank]);
            Assert.Equal($"rank {rank}: the all-reduce failed: rank {killed} has ended (it was killed, or failed).", Assert.Single(run.Errors(rank)));
        }
    }

    [Fact]
    public void A_process_that_leaves_early_is_named()
    {
        using var run = new WorkerRun(2, "leave");
        Assert.Equal([1, 0], run.ExitCodes());
        Assert.Equal("rank 0: the all-reduce failed: rank 1 has left the group.", Assert.Single(run.Errors(0)));
    }

    [Fact]
    public void A_process_that_does_not_come_to_a_call_is_waited_for_as_long_as_was_said()
    {
        using var run = new WorkerRun(2, "late");
        run.ExitCodes();
        Assert.StartsWith("rank 0: the all-reduce was waited for 1 s in vain", Assert.Single(run.Errors(0)));
    }

    [Fact]
    public void Different_world_sizes_are_refused_in_both_processes()
    {
        using var run = new WorkerRun([(0, 2), (1, 3)], "loop");
        Assert.Equal([1, 1], run.ExitCodes(TimeSpan.FromSeconds(15)));
        Assert.All([0, 1], rank => Assert.Equal(
            "WORLD_SIZE is 3 for rank 1 and 2 for rank 0: it has to be the same for all.", Assert.Single(run.Errors(rank))));
    }

    [Fact]
    public async Task A_rank_given_twice_is_refused()
    {
        var port = WorkerRun.FreePort();
        var errors = await Task.WhenAll(new[] { 0, 1, 1 }.Select(rank => Task.Run(() => Refused("127.0.0.1", port, rank, 3, Long))));
        Assert.All(errors, error => Assert.Equal("Two processes have the same RANK, 1: each needs its own, from 0 to 2.", error));
    }

    [Fact]
    public void A_process_that_does_not_come_is_named()
    {
        var port = WorkerRun.FreePort();
        Assert.Equal(
            $"rank 0: rank 1 and 2 of 3 did not come to 127.0.0.1:{port} within 0.5 s: is each process started, and WORLD_SIZE right?",
            Refused("127.0.0.1", port, 0, 3, TimeSpan.FromSeconds(0.5)));
    }

    [Fact]
    public void A_taken_port_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        Assert.Equal(
            $"rank 0 can't listen at 127.0.0.1:{port}: the port is taken by another program. Choose another MASTER_PORT, the same for all.",
            Refused("127.0.0.1", port, 0, 2, Long));
        Assert.Equal(
            $"rank 1: the program that listens at 127.0.0.1:{port} (MASTER_ADDR, MASTER_PORT) is not process 0 of a group.",
            Refused("127.0.0.1", port, 1, 2, TimeSpan.FromSeconds(0.5)));
    }

    [Fact]
    public void A_master_that_can_not_be_reached_is_named()
    {
        var port = WorkerRun.FreePort();
        Assert.Equal(
            $"rank 1: process 0 can't be reached at 127.0.0.1:{port} (nobody listens there): is it running, and are MASTER_ADDR and MASTER_PORT the same for all?",
            Refused("127.0.0.1", port, 1, 2, TimeSpan.FromSeconds(0.5)));
        Assert.Equal("The address of process 0, no-such-host.invalid (MASTER_ADDR), is unknown.", Refused("no-such-host.invalid", port, 1, 2, Long));
        Assert.Equal(
            $"rank 0 can't listen at 203.0.113.7:{port}: this machine does not have that address (MASTER_ADDR). Run rank 0 on the machine that has it.",
            Refused("203.0.113.7", port, 0, 2, Long));
    }

    [Fact]
    public void A_missing_or_wrong_variable_is_named()
    {
        // The process that runs the tests has none of torchrun's variables.
        Assert.StartsWith("WORLD_SIZE is not set: start the program by ./course distributed", Assert.Throws<DistributedException>(() => ProcessGroup.Join()).Message);
        using var run = new WorkerRun([(2, 2)], "loop");
        Assert.Equal([1], run.ExitCodes());
        Assert.Equal("RANK is '2', expected a whole number from 0 to 1.", Assert.Single(run.Errors(0)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProcessGroup.Join("127.0.0.1", 1, 2, 2));
    }

    [Fact]
    public void A_group_of_one_needs_no_other()
    {
        using var group = ProcessGroup.Join("127.0.0.1", WorkerRun.FreePort(), 0, 1);
        using var value = TorchSharp.torch.ones(2);
        group.AllReduce(value);
        group.Barrier();
        Assert.Equal([1f, 1f], value.data<float>().ToArray());
        Assert.Throws<ArgumentException>(() => group.AllReduce(TorchSharp.torch.ones(2, TorchSharp.torch.ScalarType.Bool)));
        group.Dispose();
        Assert.Throws<ObjectDisposedException>(() => group.Barrier());
    }

    private static string Refused(string address, int port, int rank, int size, TimeSpan joinTimeout) =>
        Assert.Throws<DistributedException>(() => ProcessGroup.Join(address, port, rank, size, joinTimeout: joinTimeout)).Message;
}
