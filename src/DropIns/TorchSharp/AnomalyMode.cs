using TorchSharp.Native;

namespace TorchSharp;

/// <summary>
/// While it lives, a backward pass that yields NaN ends with an error that names the operation; disposing restores what was before.
/// </summary>
public class AnomalyMode : IDisposable
{
    private readonly bool wasEnabled = IsEnabled;
    private readonly bool checkedNaN = ShouldCheckNaN;

    /// <summary>Turns the search on or off.</summary>
    /// <param name="enabled">Search for anomalies.</param>
    /// <param name="check_nan">Throw where a gradient is not a number.</param>
    public AnomalyMode(bool enabled, bool check_nan = true) => Set(enabled, check_nan);

    /// <summary>True while anomalies are searched for.</summary>
    public static bool IsEnabled => (NativeMethods.anomaly_mode_get() & 1) != 0;

    /// <summary>True where a gradient that is not a number is an error.</summary>
    public static bool ShouldCheckNaN => (NativeMethods.anomaly_mode_get() & 2) != 0;

    /// <summary>Restores what was before.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Restores what was before.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing) Set(wasEnabled, checkedNaN);
    }

    private static void Set(bool enabled, bool checkNaN) => NativeMethods.anomaly_mode_set(enabled ? 1 : 0, checkNaN ? 1 : 0);
}
