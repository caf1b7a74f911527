using DeepLearningClinic.Recurrent;
using static TorchSharp.torch;

namespace DeepLearningClinic.Tests.Recurrent;

public sealed class SeriesWindowsTests
{
    [Fact]
    public void A_window_holds_the_steps_just_before_its_target_oldest_first()
    {
        var windows = SeriesWindows.Before([2, 5], length: 2, step => [step, 10 * step]);
        Assert.Equal([2, 2, 2], windows.shape);
        Assert.Equal([0f, 0, 1, 10, 3, 30, 4, 40], windows.data<float>().ToArray());
    }

    [Fact]
    public void The_target_itself_is_never_asked_for() => SeriesWindows.Before([3, 4], 3, step => step < 4 ? [1] : throw new InvalidOperationException());

    [Fact]
    public void A_window_that_begins_before_the_series_is_refused() =>
        Assert.Contains("from step 4 on", Assert.Throws<ArgumentOutOfRangeException>(() => SeriesWindows.Before([3, 9], 4, step => [step])).Message);

    [Fact]
    public void Ridge_regression_finds_a_line_and_its_penalty_is_that_of_the_textbook()
    {
        var input = tensor(new[] { 0f, 1, 2, 3 }, [4, 1]);
        double[] target = [1, 3, 5, 7];
        Assert.All(new RidgeRegression(input, target, 0).Predict(input).Zip(target), pair => Assert.Equal(pair.Second, pair.First, 1e-9));
        // About the means the slope is Σxy / (Σx² + λ) = 10 / (5 + 5).
        Assert.All(new RidgeRegression(input, target, 5).Predict(input).Zip([2.5, 3.5, 4.5, 5.5]), pair => Assert.Equal(pair.Second, pair.First, 1e-9));
    }
}
