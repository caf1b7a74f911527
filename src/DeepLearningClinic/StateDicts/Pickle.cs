using System.Buffers.Binary;
using System.Text;

namespace DeepLearningClinic.StateDicts;

/// <summary>
/// Reads the part of Python's pickle (protocols 2 to 4) that holds dictionaries, lists, tuples, numbers and texts. A pickle is a program that
/// may call anything; here each name it refers to is decided on by the caller, and an instruction that is not known is refused.
/// </summary>
/// <param name="data">The pickle.</param>
/// <param name="call">Told a name and its arguments: what the call of it gives.</param>
/// <param name="isKnown">Whether a name, such as <c>collections.OrderedDict</c>, may be referred to.</param>
/// <param name="resolve">Told a persistent id: what it stands for.</param>
internal sealed class Pickle(byte[] data, Func<string, object?[], object?> call, Func<string, bool> isKnown, Func<object?, object?> resolve)
{
    private static readonly object mark = new();

    private readonly Stack<object?> stack = [];
    private readonly Dictionary<uint, object?> memo = [];
    private int at;

    /// <summary>A function or type of Python.</summary>
    internal sealed record Name(string Text);

    /// <summary>The object: null, bool, long, double, string, object[] (a tuple), List (a list), Dictionary, or what the callers gave.</summary>
    /// <exception cref="InvalidDataException">The pickle is damaged, or holds what is not read.</exception>
    internal object? Read()
    {
        try
        {
            while (true)
            {
                var instruction = Bytes(1)[0];
                if (instruction == '.') return stack.Pop();
                Execute(instruction);
            }
        }
        catch (Exception exception) when (exception is InvalidCastException or InvalidOperationException or ArgumentException or KeyNotFoundException)
        {
            throw new InvalidDataException($"the pickle is damaged at byte {at}.");
        }
    }

    private void Execute(byte instruction)
    {
        switch (instruction)
        {
            case 0x80: Bytes(1); break; // PROTO
            case 0x95: Bytes(8); break; // FRAME
            case (byte)'(': stack.Push(mark); break;
            case (byte)'}': stack.Push(new Dictionary<object, object?>()); break;
            case (byte)']': stack.Push(new List<object?>()); break;
            case (byte)')': stack.Push(Array.Empty<object?>()); break;
            case (byte)'t': stack.Push(ToMark()); break;
            case 0x85: stack.Push(Last(1)); break;
            case 0x86: stack.Push(Last(2)); break;
            case 0x87: stack.Push(Last(3)); break;
            case (byte)'N': stack.Push(null); break;
            case 0x88: stack.Push(true); break;
            case 0x89: stack.Push(false); break;
            case (byte)'K': stack.Push((long)Bytes(1)[0]); break;
            case (byte)'M': stack.Push((long)BinaryPrimitives.ReadUInt16LittleEndian(Bytes(2))); break;
            case (byte)'J': stack.Push((long)BinaryPrimitives.ReadInt32LittleEndian(Bytes(4))); break;
            case 0x8a: stack.Push(Long(Bytes(Bytes(1)[0]))); break;
            case (byte)'G': stack.Push(BinaryPrimitives.ReadDoubleBigEndian(Bytes(8))); break;
            case (byte)'X': stack.Push(Text(UInt32())); break;
            case 0x8c: stack.Push(Text(Bytes(1)[0])); break;
            case (byte)'q': memo[Bytes(1)[0]] = stack.Peek(); break;
            case (byte)'r': memo[UInt32()] = stack.Peek(); break;
            case 0x94: memo[(uint)memo.Count] = stack.Peek(); break;
            case (byte)'h': stack.Push(memo[Bytes(1)[0]]); break;
            case (byte)'j': stack.Push(memo[UInt32()]); break;
            case (byte)'c': Refer(Line(), Line()); break;
            case 0x93:
                var parts = Last(2);
                Refer((string)parts[0]!, (string)parts[1]!);
                break;
            case (byte)'R':
                var arguments = (object?[])stack.Pop()!;
                stack.Push(call(((Name)stack.Pop()!).Text, arguments));
                break;
            case (byte)'Q': stack.Push(resolve(stack.Pop())); break;
            case (byte)'a':
                var item = stack.Pop();
                ((List<object?>)stack.Peek()!).Add(item);
                break;
            case (byte)'e':
                var items = ToMark();
                ((List<object?>)stack.Peek()!).AddRange(items);
                break;
            case (byte)'s': SetItems(Last(2)); break;
            case (byte)'u': SetItems(ToMark()); break;
            case (byte)'b': // attributes of a dictionary: state_dict's versions
                stack.Pop();
                _ = (Dictionary<object, object?>)stack.Peek()!;
                break;
            default:
                throw new InvalidDataException(
                    $"the pickle has the instruction 0x{instruction:x2} at byte {at - 1}, which a dictionary of tensors does not need.");
        }
    }

    private void Refer(string module, string name)
    {
        var text = $"{module}.{name}";
        if (!isKnown(text))
            throw new InvalidDataException($"the file refers to {StateDict.Quoted(text)}; only tensors, numbers, texts, lists and dictionaries are read.");
        stack.Push(new Name(text));
    }

    private void SetItems(object?[] items)
    {
        var target = (Dictionary<object, object?>)stack.Peek()!;
        for (var index = 0; index + 1 < items.Length; index += 2) target[items[index]!] = items[index + 1];
    }

    private object?[] ToMark()
    {
        List<object?> items = [];
        while (stack.Pop() is var item && item != mark) items.Add(item);
        items.Reverse();
        return [.. items];
    }

    private object?[] Last(int count)
    {
        var items = new object?[count];
        for (var index = count - 1; index >= 0; index--) items[index] = stack.Pop();
        return items;
    }

    private ReadOnlySpan<byte> Bytes(uint count)
    {
        if (count > data.Length - at) throw new InvalidDataException("the pickle ends too early.");
        at += (int)count;
        return data.AsSpan(at - (int)count, (int)count);
    }

    private uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(4));

    private string Text(uint count) => Encoding.UTF8.GetString(Bytes(count));

    private string Line()
    {
        var end = Array.IndexOf(data, (byte)'\n', at);
        var text = Text((uint)((end < 0 ? data.Length : end) - at));
        Bytes(1);
        return text;
    }

    /// <summary>A whole number of up to 8 bytes in two's complement.</summary>
    private static long Long(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 8) throw new InvalidDataException("the pickle holds a whole number of more than 64 bits.");
        long value = bytes.Length > 0 && bytes[^1] >= 0x80 ? -1 : 0;
        for (var index = bytes.Length - 1; index >= 0; index--) value = value << 8 | bytes[index];
        return value;
    }
}
