namespace TorchSharp;

public static partial class torch
{
    /// <summary>The processor, as a device.</summary>
    public static readonly Device CPU = new(DeviceType.CPU);

    /// <summary>The device without memory.</summary>
    public static readonly Device META = new(DeviceType.META);

    /// <summary>An NVIDIA graphics card. Throws <see cref="InvalidOperationException"/>: this build of libtorch doesn't use one.</summary>
    public static Device CUDA => throw Absent(DeviceType.CUDA);

    /// <summary>
    /// Apple's graphics processor. Throws <see cref="InvalidOperationException"/>: this build of libtorch doesn't use it.
    /// </summary>
    public static Device MPS => throw Absent(DeviceType.MPS);

    private static InvalidOperationException Absent(DeviceType type) =>
        new($"Torch device type {type} did not initialise on the current machine.");

    /// <summary>True where tensors can be made on a kind of device: the processor and the one without memory.</summary>
    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType is DeviceType.CPU or DeviceType.META;

    /// <summary>Throws <see cref="InvalidOperationException"/> where no tensors can be made on a kind of device.</summary>
    public static void InitializeDeviceType(DeviceType deviceType)
    {
        if (!TryInitializeDeviceType(deviceType)) throw Absent(deviceType);
    }

    /// <summary>
    /// The device, the processor where none is given. Throws <see cref="InvalidOperationException"/> where no tensors can be made on it.
    /// </summary>
    public static Device InitializeDevice(Device? device)
    {
        device ??= CPU;
        InitializeDeviceType(device.type);
        return device;
    }

    /// <summary>The device described as <c>cpu</c> or <c>cuda:0</c>.</summary>
    public static Device device(string description) => new(description);

    /// <summary>The device of a type and number.</summary>
    public static Device device(string deviceType, int index = -1) => new(deviceType, index);

    /// <summary>The device of a type and number.</summary>
    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    /// <summary>Where a tensor's elements are.</summary>
    public class Device
    {
        /// <summary>The kind of device.</summary>
        public DeviceType type { get; }

        /// <summary>The number of the device, -1 for the current one.</summary>
        public int index { get; } = -1;

        /// <summary>
        /// The device described as <c>cpu</c> or <c>cuda:0</c>. Throws <see cref="ArgumentException"/> for an unknown type.
        /// </summary>
        public Device(string description)
        {
            var parts = description.Split(':');
            type = Enum.Parse<DeviceType>(parts[0], ignoreCase: true);
            if (parts.Length > 1) index = int.Parse(parts[1]);
        }

        /// <summary>The device of a type and number.</summary>
        public Device(string deviceType, int index = -1) =>
            (type, this.index) = (Enum.Parse<DeviceType>(deviceType, ignoreCase: true), index);

        /// <summary>The device of a type and number.</summary>
        public Device(DeviceType deviceType, int index = -1) => (type, this.index) = (deviceType, index);

        /// <summary>The description, such as <c>cpu</c>.</summary>
        public override string ToString()
        {
            var text = type.ToString().ToLowerInvariant();
            return type == DeviceType.CPU || index == -1 ? text : $"{text}:{index}";
        }

        /// <summary>The device with that description.</summary>
        public static implicit operator Device(string description) => new(description);
    }
}
