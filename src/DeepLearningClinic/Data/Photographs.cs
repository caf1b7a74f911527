using static TorchSharp.torch;

namespace DeepLearningClinic.Data;

/// <summary>Squares of 128 by 128 pixels out of four photographs, one of them grey (notebook 4, "Convolution", and notebook 6, "Realistic samples").</summary>
public static class Photographs
{
    private static readonly int[] s_columns = [4, 3, 4, 4];

    /// <summary>
    /// Reads the squares <c>[50, 3, 128, 128]</c>, red, green and blue from 0 to 1, and the number of the photograph that each comes from <c>[50]</c>:
    /// 0 (camera, the grey one) for squares 0 to 15, 1 (chelsea) for 16 to 21, 2 (coffee) for 22 to 33, 3 (astronaut) for 34 to 49.
    /// </summary>
    /// <exception cref="InvalidDataException">The file is missing or its checksum is wrong.</exception>
    public static TensorSet Load()
    {
        using var bytes = IdxFile.Load("photographs.idx.gz");
        using var scope = NewDisposeScope();
        long[] counts = [16, 6, 12, 16];
        var photograph = counts.SelectMany((count, number) => Enumerable.Repeat((long)number, (int)count)).ToArray();
        return new((bytes.@float() / 255).MoveToOuterDisposeScope(), tensor(photograph).MoveToOuterDisposeScope());
    }

    /// <summary>One photograph, its squares put together again: <c>[3, height, width]</c>, four squares wide, chelsea three.</summary>
    /// <param name="photograph">Its number, from 0 to 3.</param>
    public static Tensor Whole(int photograph)
    {
        using var scope = NewDisposeScope();
        var all = Load();
        var rows = all.Input[TensorIndex.Tensor(all.Target.eq(photograph))].split(s_columns[photograph]);
        return cat([.. rows.Select(row => cat([.. row.unbind(0)], 2))], 1).MoveToOuterDisposeScope();
    }
}
