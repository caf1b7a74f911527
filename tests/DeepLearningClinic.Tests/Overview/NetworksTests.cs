using DeepLearningClinic.Data;
using DeepLearningClinic.Overview;
using TorchSharp;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Overview;

public sealed class NetworksTests
{
    [Fact]
    public void Parameters_and_multiplications_are_those_counted_by_hand()
    {
        // 8·8 places · 25 weights · 12 channels, 4·4 · 300 · 12, 192·30, 30·10.
        Assert.Equal(new NetworkCost(10_024, 19_200 + 57_600 + 5_760 + 300), NetworkCost.Of(ClothesNetworks.Of1989(), 1, 16, 16));
        // 28·28 · 9 · 8, 14·14 · 72 · 16, 7·7 · 144 · 32, 288·10.
        Assert.Equal(new NetworkCost(8_834, 56_448 + 225_792 + 225_792 + 2_880), NetworkCost.Of(ClothesNetworks.OfToday(), 1, 28, 28));
    }

    [Fact]
    public void Counting_leaves_no_hook_and_no_change_behind()
    {
        var model = ClothesNetworks.OfToday();
        var before = model.state_dict().ToDictionary(entry => entry.Key, entry => entry.Value.clone());
        NetworkCost.Of(model, 1, 28, 28);
        Assert.True(model.training);
        Assert.All(model.state_dict(), entry => Assert.True(entry.Value.equal(before[entry.Key]).all().item<bool>()));
        Assert.Equal(NetworkCost.Of(model, 1, 28, 28), NetworkCost.Of(model, 1, 28, 28));
    }

    [Fact]
    public void Speed_is_a_number_and_the_threads_are_set_back()
    {
        var before = get_num_threads();
        Assert.InRange(NetworkCost.ExamplesPerSecond(nn.Linear(4, 4), batchSize: 8, threads: 2, 4), 1, 1e12);
        Assert.Equal(before, get_num_threads());
    }

    [Fact]
    public void The_pictures_of_1989_are_means_of_16_by_16_fields_from_minus_1_to_1()
    {
        var images = new TensorSet(ones(3, 1, 28, 28), zeros(3, dtype: ScalarType.Int64));
        var small = ClothesNetworks.Small(images);
        Assert.Equal([3, 1, 16, 16], small.Input.shape);
        Assert.Equal(1, small.Input.min().item<float>(), 1e-6);
        small.Dispose();
        Assert.Equal(3, images.Target.numel());
    }

    [Fact]
    public void The_network_of_today_is_ahead_of_the_one_of_1989_on_a_tenth_of_the_pictures_too()
    {
        var (train, test) = FashionMnist.Load(full: false);
        var (few, some) = (train.Balanced(200), test.Balanced(50));
        manual_seed(0);
        var old = ClothesNetworks.TrainOf1989(ClothesNetworks.Of1989(), ClothesNetworks.Small(few), ClothesNetworks.Small(some), epochs: 3, seed: 0);
        var now = ClothesNetworks.TrainOfToday(ClothesNetworks.OfToday(), few, some, epochs: 3, seed: 0);
        Assert.InRange(now.Last.ValidationAccuracy!.Value, 0.70, 0.95);
        Assert.InRange(old.Last.ValidationAccuracy!.Value, 0.55, now.Last.ValidationAccuracy!.Value);
    }

    [Fact]
    public void A_plane_s_grid_runs_from_the_bottom_left_and_its_pictures_from_the_top()
    {
        var plane = new Plane(Reach: 1, Resolution: 3);
        var grid = plane.Grid();
        Assert.Equal([-1f, -1, 0, -1, 1, -1, -1, 0], grid.data<float>().ToArray()[..8]);
        Assert.Equal([[-1, -1, -1], [0, 0, 0], [1, 1, 1]], plane.Heights(grid, unit: 1));
        var (name, pixels) = plane.Pictures("unit ", grid).Last();
        Assert.Equal("unit 2", name);
        Assert.Equal(new float[,] { { 1, 1, 1 }, { 0, 0, 0 }, { -1, -1, -1 } }, pixels);
    }
}
