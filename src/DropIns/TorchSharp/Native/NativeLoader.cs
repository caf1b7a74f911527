using System.Reflection;
using System.Runtime.InteropServices;

namespace TorchSharp.Native;

/// <summary>Finds the native library beside this assembly, wherever the assembly was loaded from.</summary>
internal static unsafe partial class NativeLoader
{
    private static nint loaded;

    internal static nint Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (libraryName != "LibTorchSharp") return 0;
        // The runtime asks anew for each function.
        lock (WaysOut) return loaded != 0 ? loaded : loaded = Find(assembly);
    }

    private static nint Find(Assembly assembly)
    {
        string[] folders = [Path.GetDirectoryName(assembly.Location) ?? "", Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)];
        foreach (var folder in folders.Where(folder => folder != "").Distinct())
        {
            var path = Path.Combine(folder, "libLibTorchSharp.so");
            if (!File.Exists(path)) continue;
            try
            {
                return Start(path);
            }
            catch (DllNotFoundException exception)
            {
                throw new DllNotFoundException(
                    $"{path} could not be loaded: libtorch is missing or of another version than it was built with. {WaysOut}", exception);
            }
        }
        var places = string.Join(" or ", folders.Distinct());
        throw new DllNotFoundException($"libLibTorchSharp.so, TorchSharp's native half, was not found in {places}. {WaysOut}");
    }

    private static nint Start(string path)
    {
        // Threads that wait by spinning would take the cores that other threads and other notebooks work on. Read as OpenMP is loaded.
        setenv("OMP_WAIT_POLICY", "passive", 0);
        var library = NativeLibrary.Load(path);
        // Two threads make a small network's step take half as long again, and speed a CNN up by a tenth: so, half of the processors.
        ((delegate* unmanaged<int, void>)NativeLibrary.GetExport(library, "engine_start"))(Math.Max(1, Environment.ProcessorCount / 2));
        return library;
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int setenv(string name, string value, int overwrite);

    private const string WaysOut =
        "Run ./course setup (it installs libtorch and builds the library), with LIBTORCH=DIR for a libtorch of your own, "
        + "or build with -p:UseNuGetPackages=true.";
}
