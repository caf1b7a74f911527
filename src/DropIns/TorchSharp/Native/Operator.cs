using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Native;

/// <summary>One operator of libtorch, named as in its schema (<c>add.Tensor</c>) and looked up once.</summary>
internal sealed unsafe class Operator(string name)
{
    private const int StackSlots = 64;

    private nint handle;

    private nint Handle => handle != 0 ? handle : Find();

    private nint Find()
    {
        var parts = name.Split('.');
        return handle = NativeMethods.Check(NativeMethods.op_find("aten::" + parts[0], parts.Length > 1 ? parts[1] : ""));
    }

    /// <summary>Calls the operator for its one tensor.</summary>
    internal Tensor Call(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        return new Tensor((nint)result.Bits);
    }

    /// <summary>Calls the operator for what it does to its first argument, which is returned.</summary>
    internal Tensor Update(params ReadOnlySpan<Arg> args)
    {
        Invoke(args, null, 0);
        return args[0].Tensor;
    }

    /// <summary>Calls the operator for its effect.</summary>
    internal void Run(params ReadOnlySpan<Arg> args) => Invoke(args, null, 0);

    internal (Tensor, Tensor) Call2(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[2];
        Invoke(args, results, 2);
        return (new Tensor((nint)results[0].Bits), new Tensor((nint)results[1].Bits));
    }

    internal (Tensor, Tensor, Tensor) Call3(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[3];
        Invoke(args, results, 3);
        return (new Tensor((nint)results[0].Bits), new Tensor((nint)results[1].Bits), new Tensor((nint)results[2].Bits));
    }

    internal (Tensor, Tensor, Tensor, Tensor) Call4(params ReadOnlySpan<Arg> args)
    {
        var results = stackalloc Value[4];
        Invoke(args, results, 4);
        return (new Tensor((nint)results[0].Bits), new Tensor((nint)results[1].Bits), new Tensor((nint)results[2].Bits),
            new Tensor((nint)results[3].Bits));
    }

    /// <summary>Calls an operator that returns a list of tensors.</summary>
    internal Tensor[] CallList(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        var tensors = new Tensor[result.Size];
        var handles = (nint*)result.Bits;
        for (int i = 0; i < tensors.Length; i++) tensors[i] = new Tensor(handles[i]);
        NativeMethods.list_free((nint)handles);
        return tensors;
    }

    internal bool CallBool(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        return result.Bits != 0;
    }

    /// <summary>Calls an operator that returns a number: a <see cref="long"/>, <see cref="double"/> or <see cref="bool"/>.</summary>
    internal Value CallValue(params ReadOnlySpan<Arg> args)
    {
        Value result;
        Invoke(args, &result, 1);
        return result;
    }

    [SkipLocalsInit]
    private void Invoke(ReadOnlySpan<Arg> args, Value* results, int max)
    {
        int slots = 0;
        foreach (ref readonly var arg in args) slots += arg.Slots;
        var values = stackalloc Value[args.Length];
        Span<long> scratch = slots <= StackSlots ? stackalloc long[StackSlots] : new long[slots];
        int written;
        fixed (long* start = scratch)
        {
            var free = start;
            for (int i = 0; i < args.Length; i++) free = args[i].Write(values + i, free);
            written = NativeMethods.op_call(Handle, values, args.Length, results, max);
        }
        if (written < 0) throw NativeMethods.Error();
    }
}
