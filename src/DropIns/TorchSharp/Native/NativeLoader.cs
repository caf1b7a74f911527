using System.Reflection;
using System.Runtime.InteropServices;

namespace TorchSharp.Native;

/// <summary>Finds the native library beside this assembly, wherever the assembly was loaded from.</summary>
internal static class NativeLoader
{
    internal static nint Resolve(string libraryName, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (libraryName != "LibTorchSharp") return 0;
        string[] folders = [Path.GetDirectoryName(assembly.Location) ?? "", Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)];
        foreach (var folder in folders.Where(folder => folder != "").Distinct())
        {
            var path = Path.Combine(folder, "libLibTorchSharp.so");
            if (!File.Exists(path)) continue;
            try
            {
                return NativeLibrary.Load(path);
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

    private const string WaysOut =
        "Run ./course setup (it installs libtorch and builds the library), with LIBTORCH=DIR for a libtorch of your own, "
        + "or build with -p:UseNuGetPackages=true.";
}
