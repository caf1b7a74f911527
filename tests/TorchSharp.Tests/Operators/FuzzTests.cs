using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Operators;

/// <summary>Calls with arguments that nobody checked: a process that ends here ends by libtorch's doing.</summary>
public class FuzzTests
{
    private const int Calls = 10_000;

    // They change the process for all tests, write files, wait for long, or give the tensor's memory away.
    private static readonly HashSet<string> excluded =
    [
        "set_num_threads", "set_default_dtype", "use_deterministic_algorithms", "seed", "set_rng_state", "print", "Save", "Load", "save", "load",
        "DecoupleFromNativeHandle", "Finalize", "no_grad", "enable_grad", "set_grad_enabled", "inference_mode", "NewDisposeScope",
        "set_printoptions", "manual_seed", "jacobian", "detect_anomaly", "set_detect_anomaly",
    ];

    private static readonly ScalarType[] types =
    [
        ScalarType.Float32, ScalarType.Float32, ScalarType.Float64, ScalarType.Int64, ScalarType.Int32, ScalarType.Int16, ScalarType.Int8,
        ScalarType.Byte, ScalarType.Bool, ScalarType.Float16, ScalarType.BFloat16, ScalarType.ComplexFloat32, ScalarType.ComplexFloat64,
    ];

    [Theory]
    [InlineData(1)]
    public void No_call_ends_the_process(int seed)
    {
        var random = new Random(seed);
        // What was called last stands here if the process is gone.
        using var last = File.Create(Path.Combine(Path.GetTempPath(), $"fuzz-{Environment.ProcessId}.txt"), 1, FileOptions.DeleteOnClose);
        var methods = Methods().ToArray();
        int failed = 0;
        var strange = new HashSet<string>();
        for (int i = 0; i < Calls; i++)
        {
            using var scope = NewDisposeScope();
            using var recording = set_grad_enabled(random.Next(4) > 0);
            var method = methods[random.Next(methods.Length)];
            try
            {
                if (method.ContainsGenericParameters)
                    method = ((MethodInfo)method).MakeGenericMethod(random.Next(2) == 0 ? typeof(float) : typeof(long));
                var arguments = method.GetParameters().Select(parameter => Value(random, parameter.ParameterType, parameter)).ToArray();
                object? target = method.IsStatic ? null : Tensor(random, true);
                // Every second call is one that works, but for an argument or two.
                if (i % 2 == 0) (method, target, arguments) = Spoiled(random);
                Note(last, $"{i} {method.DeclaringType!.Name}.{method} on {Text(target)} with {string.Join(", ", arguments.Select(Text))}");
                Use(random, method.Invoke(target, arguments));
            }
            catch (Exception exception)
            {
                failed++;
                var inner = exception;
                while (inner is TargetInvocationException { InnerException: { } cause }) inner = cause;
                // A null that was never allowed is a NullReferenceException, in TorchSharp too.
                if (inner is InvalidCastException or IndexOutOfRangeException or AccessViolationException)
                    strange.Add($"{inner.GetType().Name}: {method.DeclaringType!.Name}.{method}");
                Assert.DoesNotContain("frame #", inner.Message, StringComparison.Ordinal);
            }
        }
        Assert.InRange(failed, Calls / 10, Calls * 9 / 10);
        Assert.True(strange.Count == 0, $"{strange.Count} methods fail without saying why:\n{string.Join("\n", strange.Order())}");
    }

    [Fact]
    public void A_disposed_tensor_says_so()
    {
        string[] untouched = ["Dispose", "GetHashCode", "DetachFromDisposeScope", "DetatchFromDisposeScope", "MoveToOuterDisposeScope"];
        var silent = new List<string>();
        foreach (var method in Overloads.Methods(typeof(Tensor)).Concat(Overloads.Methods(typeof(TensorExtensionMethods)))
            .Where(method => !method.IsGenericMethod && !excluded.Contains(method.Name) && !untouched.Contains(method.Name) && method.ReturnType != typeof(void) && !method.ReturnType.IsByRefLike))
        {
            var disposed = ones(2, 2);
            disposed.Dispose();
            if (Overloads.Bind(method, [disposed], new Dictionary<string, object?>()) is not { } call) continue;
            var exception = Record.Exception(() => method.Invoke(call.Target, call.Arguments));
            if (exception?.InnerException is not ObjectDisposedException) silent.Add($"{method}: {exception?.InnerException?.GetType().Name ?? "nothing"}");
        }
        Assert.True(silent.Count == 0, string.Join("\n", silent));
    }

    private static readonly string[] cases = [.. OperatorCase.Names];

    private static (MethodBase, object?, object?[]) Spoiled(Random random)
    {
        var operation = OperatorCase.Get(cases[random.Next(cases.Length)]);
        var inputs = operation.Arguments(OperatorCase.Input);
        var named = operation.Named(OperatorCase.Input);
        var methods = Overloads.Applicable(operation.Call + (random.Next(4) == 0 ? "_" : ""), inputs, named);
        if (methods.Count == 0) methods = Overloads.Applicable(operation.Call, inputs, named);
        var method = methods[random.Next(methods.Count)];
        var (target, arguments, _) = Overloads.Bind(method, inputs, named)!;
        var parameters = method.GetParameters();
        for (int spoils = random.Next(1, 3); spoils > 0; spoils--)
        {
            var position = random.Next(method.IsStatic ? 0 : -1, parameters.Length);
            if (position < 0) target = Tensor(random, true);
            else if (position < parameters.Length)
                arguments[position] = arguments[position] is Tensor tensor && random.Next(2) == 0 ? tensor.to(types[random.Next(types.Length)])
                    : Value(random, parameters[position].ParameterType, parameters[position]);
        }
        return (method, target, arguments);
    }

    private static IEnumerable<MethodBase> Methods() =>
        Overloads.Static.Append(typeof(Tensor)).Append(typeof(TensorExtensionMethods)).Append(typeof(nn)).Append(typeof(nn.utils)).Append(typeof(nn.utils.rnn))
            .Append(typeof(nn.init)).Append(typeof(autograd))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => !excluded.Contains(method.Name) && !method.Name.StartsWith("set_", StringComparison.Ordinal)
                && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsByRef)
                && !method.ReturnType.IsByRefLike && (!method.IsGenericMethod || method.GetGenericArguments() is [{ } only] && only.GetGenericParameterConstraints()
                    .All(constraint => constraint == typeof(ValueType))))
            .OrderBy(method => method.DeclaringType!.FullName + method, StringComparer.Ordinal);

    /// <summary>Looks at what came out, and sometimes calls a module or goes back.</summary>
    private static void Use(Random random, object? result)
    {
        if (result is nn.Module module)
        {
            if (random.Next(2) == 0) module.eval();
            var call = module.GetType().GetMethods().First(method => method.Name == "call");
            result = call.Invoke(module, [.. call.GetParameters().Select(parameter => Value(random, parameter.ParameterType, parameter))]);
        }
        foreach (var tensor in Overloads.Tensors(result)?.OfType<Tensor>() ?? [])
        {
            if (tensor.numel() > 10_000) continue;
            _ = tensor.ToString(TensorStringStyle.Numpy);
            if (tensor.requires_grad && random.Next(3) == 0) (tensor.is_complex() ? tensor.real : tensor).to(float32).sum().backward();
        }
    }

    private static object? Value(Random random, Type type, ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue && random.Next(3) == 0) return parameter.DefaultValue is DBNull ? null : parameter.DefaultValue;
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(3) == 0 ? null : Value(random, inner, parameter);
        if (type == typeof(Tensor)) return Tensor(random);
        if (type == typeof(Modules.Parameter)) return random.Next(10) == 0 ? null : new Modules.Parameter(rand(3, 2));
        if (type == typeof(long) || type == typeof(int)) return Convert.ChangeType(Whole(random, type == typeof(int)), type);
        if (type == typeof(double) || type == typeof(float)) return Convert.ChangeType(Real(random), type);
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(Scalar)) return random.Next(12) switch { 0 => null, < 6 => (Scalar)Whole(random, false), 6 => (Scalar)true, _ => (Scalar)Real(random) };
        if (type == typeof(ScalarType)) return types[random.Next(types.Length)];
        if (type == typeof(string)) return random.Next(5) switch { 0 => null, 1 => "ij,jk->ik", 2 => "", 3 => "fro", _ => "i...->..." };
        if (type == typeof(char)) return random.Next(2) == 0 ? 'L' : 'x';
        if (type.IsEnum) return Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length));
        if (type == typeof(TensorIndex)) return Index(random);
        if (type == typeof(object)) return Real(random);
        if (typeof(ITuple).IsAssignableFrom(type) && type.IsValueType)
            return Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(item => Value(random, item, parameter))]);
        var element = type.IsArray ? type.GetElementType()! : type.IsGenericType && type.GetGenericArguments() is [{ } only] ? only : null;
        if (element is null || random.Next(12) == 0 || typeof(Delegate).IsAssignableFrom(type)) return type.IsValueType ? Activator.CreateInstance(type) : null;
        if (type.IsArray && type.GetArrayRank() > 1) return null;
        if (!type.IsArray && !type.IsAssignableFrom(element.MakeArrayType())) return null;
        var array = Array.CreateInstance(element, random.Next(5));
        for (int i = 0; i < array.Length; i++) array.SetValue(Value(random, element, parameter), i);
        return array;
    }

    private static Tensor? Tensor(Random random, bool needed = false)
    {
        if (!needed && random.Next(15) == 0) return null;
        var sizes = new long[random.Next(6) switch { 0 => 0, 1 => 1, 5 => 4, 4 => 3, _ => 2 }];
        for (int i = 0; i < sizes.Length; i++) sizes[i] = random.Next(8) == 0 ? 0 : random.Next(1, 5);
        var tensor = (random.Next(3) == 0 ? randint(-3, 6, sizes, float32) : randn(sizes) * 2).to(types[random.Next(types.Length)]);
        if (random.Next(4) == 0 && sizes.Length > 1) tensor = tensor.transpose(0, 1);
        if (random.Next(4) == 0 && tensor.is_floating_point()) tensor.requires_grad = true;
        if (random.Next(25) == 0) tensor.Dispose();
        return tensor;
    }

    private static TensorIndex Index(Random random) => random.Next(6) switch
    {
        0 => TensorIndex.Ellipsis,
        1 => TensorIndex.None,
        2 => TensorIndex.Slice(random.Next(-3, 4), random.Next(-3, 4), random.Next(0, 3)),
        3 => Tensor(random) is { IsInvalid: false } tensor ? TensorIndex.Tensor(tensor) : TensorIndex.Colon,
        4 => TensorIndex.Bool(random.Next(2) == 0),
        _ => random.Next(-4, 5),
    };

    private static long Whole(Random random, bool small) => random.Next(16) switch
    {
        0 when !small => long.MaxValue,
        1 when !small => long.MinValue,
        2 => small ? int.MinValue : -(1L << 62),
        _ => random.Next(-3, 6),
    };

    private static double Real(Random random) => random.Next(12) switch
    {
        0 => double.NaN,
        1 => double.PositiveInfinity,
        2 => -1,
        3 => 0,
        _ => random.NextDouble() * 2 - 0.5,
    };

    private static string Text(object? value) => value switch
    {
        null => "null",
        Tensor { IsInvalid: true } => "disposed",
        Tensor tensor => $"{tensor.dtype}[{string.Join(",", tensor.shape)}]",
        string text => $"\"{text}\"",
        System.Collections.IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        _ => value.ToString()!,
    };

    private static void Note(FileStream file, string text)
    {
        file.SetLength(0);
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush();
    }
}
