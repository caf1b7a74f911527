using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class DisposeScopeTests
{
    [Fact]
    public void A_scope_disposes_what_was_made_in_it()
    {
        Tensor inside, sum;
        var outside = ones(2);
        using (var scope = NewDisposeScope())
        {
            Assert.Same(scope, CurrentDisposeScope);
            inside = ones(2);
            sum = inside + outside;
            Assert.Equal(2, scope.DisposablesCount);
            Assert.True(scope.Contains(sum));
        }
        Assert.Null(CurrentDisposeScope);
        Assert.True(inside.IsInvalid);
        Assert.True(sum.IsInvalid);
        Assert.False(outside.IsInvalid);
    }

    [Fact]
    public void A_tensor_moved_to_the_outer_scope_lives_as_long_as_that()
    {
        Tensor moved;
        using (NewDisposeScope())
        {
            using (var inner = NewDisposeScope()) moved = inner.MoveToOuter(ones(2));
            Assert.False(moved.IsInvalid);
            using (NewDisposeScope()) moved = ones(3).MoveToOuterDisposeScope();
            Assert.False(moved.IsInvalid);
        }
        Assert.True(moved.IsInvalid);
    }

    [Fact]
    public void A_tensor_moved_out_of_the_outermost_scope_or_detached_lives_on()
    {
        Tensor moved, detached;
        using (var scope = NewDisposeScope())
        {
            moved = scope.MoveToOuter(ones(2));
            detached = ones(2).DetachFromDisposeScope();
        }
        Assert.False(moved.IsInvalid);
        Assert.False(detached.IsInvalid);
    }

    [Fact]
    public void A_wrapped_expression_leaves_only_its_result()
    {
        using var scope = NewDisposeScope();
        var result = WrappedTensorDisposeScope(() => (ones(2) + 1).log());
        Assert.Equal([result], scope.DisposablesView);
    }

    [Fact]
    public void A_parameter_and_the_tensor_it_was_made_of_are_all_that_is_counted_alive()
    {
        DisposeScopeManager.Statistics.Reset();
        using (NewDisposeScope())
        {
            var parameter = new Modules.Parameter(ones(2));
            Assert.Equal(2, DisposeScopeManager.Statistics.TensorStatistics.ThreadTotalLiveCount);
        }
        Assert.Equal(0, DisposeScopeManager.Statistics.TensorStatistics.ThreadTotalLiveCount);
        Assert.Equal(0, DisposeScopeManager.Statistics.TensorStatistics.DetachedFromScopeCount);
    }

    [Fact]
    public void A_scope_that_is_closed_before_its_inner_one_leaves_that_open()
    {
        var outer = NewDisposeScope();
        var first = ones(2);
        var inner = NewDisposeScope();
        var second = ones(2);
        outer.Dispose();
        var third = ones(2);
        Assert.Equal((true, false), (first.IsInvalid, second.IsInvalid));
        Assert.Same(inner, CurrentDisposeScope);
        inner.Dispose();
        Assert.Equal((true, true), (second.IsInvalid, third.IsInvalid));
        Assert.Null(CurrentDisposeScope);
    }

    [Fact]
    public void An_attached_tensor_goes_with_its_new_scope()
    {
        var outside = ones(2);
        using (var scope = NewDisposeScope()) scope.Attach(outside);
        Assert.True(outside.IsInvalid);
    }

    [Fact]
    public void Everything_but_what_is_kept_is_disposed()
    {
        using var scope = NewDisposeScope();
        Tensor kept = ones(2), other = ones(2);
        Assert.Same(kept, scope.DisposeEverythingBut(kept));
        Assert.False(kept.IsInvalid);
        Assert.True(other.IsInvalid);
        Assert.Equal(1, scope.DisposablesCount);
        scope.DisposeEverything();
        Assert.True(kept.IsInvalid);
    }

    [Fact]
    public void A_tensor_disposed_by_hand_leaves_its_scope()
    {
        using var scope = NewDisposeScope();
        var tensor = ones(2);
        tensor.Dispose();
        Assert.Equal(0, scope.DisposablesCount);
    }

    [Fact]
    public void Statistics_count_what_happened_in_and_out_of_scopes()
    {
        var statistics = DisposeScopeManager.Statistics;
        statistics.Reset();
        var outside = ones(2);
        using (var scope = NewDisposeScope())
        {
            ones(2);
            scope.Detach(ones(2));
            scope.Attach(outside);
        }
        Assert.Equal(1, statistics.CreatedOutsideScopeCount);
        Assert.Equal(2, statistics.CreatedInScopeCount);
        Assert.Equal(2, statistics.DisposedInScopeCount);
        Assert.Equal(1, statistics.DetachedFromScopeCount);
        Assert.Equal(1, statistics.AttachedToScopeCount);
        Assert.Equal(1, statistics.ThreadTotalLiveCount);
    }

    [Fact]
    public void A_model_made_in_a_scope_outlives_it()
    {
        nn.Module<Tensor, Tensor> model;
        using (NewDisposeScope()) model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3));
        Assert.All(model.parameters(), parameter => Assert.False(parameter.IsInvalid));
        Assert.All(model.buffers(), buffer => Assert.False(buffer.IsInvalid));
    }

    [Fact]
    public void A_scope_that_is_gone_says_so()
    {
        var scope = NewDisposeScope();
        scope.Dispose();
        scope.Dispose();
        Assert.Throws<ObjectDisposedException>(() => scope.DisposablesCount);
        Assert.Throws<ObjectDisposedException>(() => scope.Attach(ones(1)));
    }

    [Fact]
    public void A_scope_ends_that_was_given_a_disposed_tensor()
    {
        using var scope = NewDisposeScope();
        var tensor = ones(1).DetachFromDisposeScope();
        tensor.Dispose();
        scope.Attach(tensor);
        scope.DisposeEverything();
        Assert.Equal(0, scope.DisposablesCount);
    }
}
