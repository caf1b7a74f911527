using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Tensors side by side, vectors as columns.</summary>
    public static Tensor column_stack(params Tensor[] tensors) => Op.column_stack.Call(tensors);

    /// <summary>Tensors side by side, vectors as columns.</summary>
    public static Tensor column_stack(IList<Tensor> tensors) => Op.column_stack.Call(tensors.ToArray());

    /// <summary>Tensors side by side, vectors as columns.</summary>
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => Op.column_stack.Call(tensors.ToArray());

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(params Tensor[] tensors) => Op.row_stack.Call(tensors);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(IList<Tensor> tensors) => Op.row_stack.Call(tensors.ToArray());

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => Op.row_stack.Call(tensors.ToArray());

    /// <summary>Tensors one behind the other, along the third dimension.</summary>
    public static Tensor dstack(params Tensor[] tensors) => Op.dstack.Call(tensors);

    /// <summary>Tensors one behind the other, along the third dimension.</summary>
    public static Tensor dstack(IList<Tensor> tensors) => Op.dstack.Call(tensors.ToArray());

    /// <summary>Tensors one behind the other, along the third dimension.</summary>
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => Op.dstack.Call(tensors.ToArray());

    /// <summary>Tensors one behind the other, along the third dimension.</summary>
    public static Tensor dstack(IEnumerable<Tensor> tensors) => Op.dstack.Call(tensors.ToArray());

    /// <summary>Tensors side by side, along the second dimension.</summary>
    public static Tensor hstack(IEnumerable<Tensor> tensors) => Op.hstack.Call(tensors.ToArray());

    /// <summary>Tensors side by side, along the second dimension.</summary>
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => Op.hstack.Call(tensors.ToArray());

    /// <summary>Tensors one below the other.</summary>
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => Op.vstack.Call(tensors.ToArray());

    /// <summary>Matrices along the diagonal, zeros elsewhere.</summary>
    public static Tensor block_diag(params Tensor[] tensors) => Op.block_diag.Call(tensors);

    /// <summary>The tensors repeated to the shape they have in common, without copying.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Op.broadcast_tensors.CallList(tensors);

    /// <summary>All ways to choose one element of each, a row for each.</summary>
    public static Tensor cartesian_prod(params Tensor[] tensors) => Op.cartesian_prod.Call(tensors);

    /// <summary>All ways to choose one element of each, a row for each.</summary>
    public static Tensor cartesian_prod(IList<Tensor> tensors) => Op.cartesian_prod.Call(tensors.ToArray());

    /// <summary>All ways to choose one element of each, a row for each.</summary>
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => Op.cartesian_prod.Call(tensors.ToArray());

    /// <summary>The product of several matrices, in the cheapest order.</summary>
    public static Tensor chain_matmul(params Tensor[] matrices) => Op.chain_matmul.Call(matrices);

    /// <summary>The tensors, with a dimension where one has none.</summary>
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => input.Select(tensor => tensor.atleast_1d()).ToList();

    /// <summary>The tensors, with dimensions put in front up to two.</summary>
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => input.Select(tensor => tensor.atleast_2d()).ToList();

    /// <summary>The tensors, with dimensions added up to three.</summary>
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => input.Select(tensor => tensor.atleast_3d()).ToList();

    /// <summary>The shape that tensors of these shapes have in common. Throws where they have none.</summary>
    public static Size broadcast_shapes(params long[][] shapes)
    {
        using var scope = NewDisposeScope();
        return new Size(broadcast_tensors([.. shapes.Select(shape => zeros([]).expand(shape))])[0].shape);
    }
}
