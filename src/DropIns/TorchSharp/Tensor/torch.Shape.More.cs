using TorchSharp.Native;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Vectors as the diagonals of matrices.</summary>
    public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => input.diag_embed(offset, dim1, dim2);

    /// <summary>The elements as the diagonal of a matrix.</summary>
    public static Tensor diagflat(Tensor input, long offset = 0) => input.diagflat(offset);

    /// <summary>The columns in reverse order.</summary>
    public static Tensor fliplr(Tensor input) => input.fliplr();

    /// <summary>The rows in reverse order.</summary>
    public static Tensor flipud(Tensor input) => input.flipud();

    /// <summary>Dimensions moved to other positions.</summary>
    public static Tensor moveaxis(Tensor input, long source, long destination) => Op.moveaxis_intlist.Call(input, source, destination);

    /// <summary>Dimensions moved to other positions.</summary>
    public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => input.moveaxis(source, destination);

    /// <summary>Dimensions moved to other positions.</summary>
    public static Tensor movedim(Tensor input, long source, long destination) => Op.movedim_intlist.Call(input, source, destination);

    /// <summary>The elements as one dimension.</summary>
    public static Tensor ravel(Tensor input) => input.ravel();

    /// <summary>The same elements without dimensions of size one, in place.</summary>
    public static Tensor squeeze_(Tensor input, long? dim = null) => input.squeeze_(dim);

    /// <summary>Two dimensions exchanged, without copying.</summary>
    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => input.swapaxes(axis0, axis1);

    /// <summary>Two dimensions exchanged, without copying.</summary>
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => input.swapdims(dim0, dim1);

    /// <summary>The elements on and below a diagonal, the others zero, in place.</summary>
    public static Tensor tril_(Tensor input, long diagonal = 0) => input.tril_(diagonal);

    /// <summary>The elements on and above a diagonal, the others zero, in place.</summary>
    public static Tensor triu_(Tensor input, long diagonal = 0) => input.triu_(diagonal);

    /// <summary>The parts along a dimension.</summary>
    public static Tensor[] unbind(Tensor tensor, int dim = 0) => Op.unbind_int.CallList(tensor, (long)dim);

    /// <summary>One dimension split into several.</summary>
    public static Tensor unflatten(Tensor input, long dim, long[] sizes) => input.unflatten(dim, sizes);

    /// <summary>The same elements with a dimension of size one put in, in place.</summary>
    public static Tensor unsqueeze_(Tensor input, long dim) => input.unsqueeze_(dim);
}
