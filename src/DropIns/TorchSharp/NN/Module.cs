using System.Reflection;
using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Neural networks: modules, their parameters, losses.</summary>
    public static partial class nn
    {
        /// <summary>A part of a network: parameters, buffers and further modules, each under a name.</summary>
        public partial class Module : IDisposable
        {
            /// <summary>The modules inside this one.</summary>
            protected internal OrderedDict<string, Module> _internal_submodules = [];

            /// <summary>The tensors that belong to the state without being trained; false where they are not saved.</summary>
            protected internal OrderedDict<string, (Tensor, bool)> _internal_buffers = [];

            /// <summary>The trained tensors.</summary>
            protected internal OrderedDict<string, Parameter> _internal_params = [];

            /// <summary>The name given to the constructor.</summary>
            protected string? name;

            private bool isTraining = true;
            private bool componentsRegistered;

            /// <summary>Makes a module; a subclass assigns its fields and then calls <see cref="RegisterComponents"/>.</summary>
            protected Module(string name) => this.name = name;

            /// <summary>
            /// Registers the modules, parameters and tensors that this object's fields hold, those of its base classes too, under
            /// the fields' names or what <see cref="ComponentNameAttribute"/> says in their place.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (componentsRegistered) return;
                componentsRegistered = true;
                foreach (var field in Fields())
                {
                    var key = field.ComponentName();
                    if (_internal_submodules.ContainsKey(key) || _internal_params.ContainsKey(key) || _internal_buffers.ContainsKey(key))
                        continue;
                    switch (field.GetValue(this))
                    {
                        case Module module:
                            register_module(key, module);
                            break;
                        case Parameter parameter:
                            register_parameter(key, parameter);
                            break;
                        case Tensor tensor:
                            register_buffer(key, tensor);
                            break;
                    }
                }
            }

            // The class's own and what it sees of its bases, then what only the bases see.
            private IEnumerable<FieldInfo> Fields()
            {
                var seen = new HashSet<string>();
                for (var type = GetType(); type != typeof(Module); type = type.BaseType!)
                    foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                        if (seen.Add(field.Name)) yield return field;
            }

            /// <summary>
            /// Adds a tensor to the state that is not trained. Throws <see cref="InvalidOperationException"/> where the name is taken.
            /// </summary>
            /// <param name="name">Its name.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">False leaves it out of <see cref="state_dict"/>.</param>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                ArgumentNullException.ThrowIfNull(tensor);
                tensor.DetachFromDisposeScope();
                if (!_internal_buffers.ContainsKey(name)) _internal_buffers.Add(name, (tensor, persistent));
                else throw new InvalidOperationException($"Tensor {name} is already registered.");
            }

            /// <summary>
            /// Adds a trained tensor under a name. Throws <see cref="InvalidOperationException"/> where the name is taken.
            /// </summary>
            public virtual void register_parameter(string name, Parameter param)
            {
                ArgumentNullException.ThrowIfNull(param);
                param.DetachFromDisposeScope();
                if (!_internal_params.ContainsKey(name)) _internal_params.Add(name, param);
                else throw new InvalidOperationException($"Parameter {name} is already registered.");
            }

            /// <summary>Adds a module under a name without dots.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>
            /// Adds a module under a name without dots; null removes it. Throws <see cref="InvalidOperationException"/> where the
            /// name is taken.
            /// </summary>
            public virtual void register_module(string name, Module submodule)
            {
                if (submodule is null)
                {
                    _internal_submodules.Remove(name);
                    return;
                }
                if (name is null or "") throw new ArgumentException("a module's name can't be empty", nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"a module's name can't contain \".\", got: {name}", nameof(name));
                if (_internal_submodules.ContainsKey(name))
                    throw new InvalidOperationException($"Sub-module {name} is already registered.");
                _internal_submodules.Add(name, Prepared(submodule));
            }

            /// <summary>Registers what a module holds before it becomes part of another.</summary>
            private protected static Module Prepared(Module module)
            {
                module.RegisterComponents();
                return module;
            }

            /// <summary>Puts another tensor in a registered one's place, or registers it.</summary>
            private protected void Replace(string name, Parameter? param)
            {
                if (param is null) _internal_params.Remove(name);
                else _internal_params[name] = (Parameter)param.DetachFromDisposeScope();
            }

            /// <summary>Puts another tensor in a registered one's place, or registers it.</summary>
            private protected void Replace(string name, Tensor? buffer)
            {
                if (buffer is null) _internal_buffers.Remove(name);
                else _internal_buffers[name] = (buffer.DetachFromDisposeScope(), true);
            }

            /// <summary>The modules right inside this one.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children() => _internal_submodules;

            /// <summary>All modules inside this one, the near ones first.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in named_children()) yield return child;
                foreach (var (childName, child) in named_children())
                    foreach (var (innerName, inner) in child.named_modules()) yield return ($"{childName}.{innerName}", inner);
            }

            /// <summary>All modules inside this one, the near ones first.</summary>
            public virtual IEnumerable<Module> modules() => named_modules().Select(pair => pair.module);

            /// <summary>The modules right inside this one.</summary>
            public virtual IEnumerable<Module> children() => named_children().Select(pair => pair.module);

            /// <summary>The trained tensors, each once, with names joined by dots.</summary>
            /// <param name="recurse">False leaves out those of the modules inside.</param>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (parameterName, parameter) in _internal_params)
                    if (!parameter.IsInvalid && seen.Add(parameter)) yield return (parameterName, parameter);
                if (!recurse) yield break;
                foreach (var (childName, child) in named_children())
                    foreach (var (parameterName, parameter) in child.named_parameters())
                        if (seen.Add(parameter)) yield return ($"{childName}.{parameterName}", parameter);
            }

            /// <summary>The trained tensors, each once.</summary>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) =>
                named_parameters(recurse).Select(pair => pair.parameter);

            /// <summary>The tensors of the state that are not trained, each once, with names joined by dots.</summary>
            /// <param name="recurse">False leaves out those of the modules inside.</param>
            /// <param name="include_nonpersistent">False leaves out those that are not saved.</param>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true)
            {
                var seen = new HashSet<Tensor>(ReferenceEqualityComparer.Instance);
                foreach (var (bufferName, (buffer, persistent)) in _internal_buffers)
                    if ((persistent || include_nonpersistent) && !buffer.IsInvalid && seen.Add(buffer)) yield return (bufferName, buffer);
                if (!recurse) yield break;
                foreach (var (childName, child) in named_children())
                    foreach (var (bufferName, buffer) in child.named_buffers(true, include_nonpersistent))
                        if (seen.Add(buffer)) yield return ($"{childName}.{bufferName}", buffer);
            }

            /// <summary>The tensors of the state that are not trained, each once.</summary>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(pair => pair.buffer);

            /// <summary>True where a buffer has the name, joined by dots.</summary>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>True where a parameter has the name, joined by dots.</summary>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>The buffer of a name joined by dots, null where there is none.</summary>
            public virtual Tensor? get_buffer(string target) =>
                _internal_buffers.TryGetValue(target, out var own) ? own.Item1 : Inside(target, (child, rest) => child.get_buffer(rest));

            /// <summary>The parameter of a name joined by dots, null where there is none.</summary>
            public virtual Parameter? get_parameter(string target) =>
                _internal_params.TryGetValue(target, out var own) ? own : Inside(target, (child, rest) => child.get_parameter(rest));

            // What the module named before the first dot has under the rest of the name.
            private T? Inside<T>(string target, Func<Module, string, T?> get) where T : Tensor =>
                target.Split('.', 2) is [var first, var rest]
                    ? named_children().Where(child => child.name == first).Select(child => get(child.module, rest))
                        .FirstOrDefault(found => found is not null)
                    : null;

            /// <summary>Calls a function with each module inside and then with this one.</summary>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var child in children()) child.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>True in training, where dropout and batch normalization work differently.</summary>
            public virtual bool training => isTraining;

            /// <summary>Turns training on or off, here and inside.</summary>
            public virtual void train(bool train = true)
            {
                isTraining = train;
                foreach (var child in children()) child.train(train);
            }

            /// <summary>Turns training off, here and inside.</summary>
            public virtual void eval() => train(false);

            /// <summary>Forgets the gradients of all parameters.</summary>
            /// <param name="set_to_none">False sets them to zero instead.</param>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var parameter in parameters())
                {
                    if (set_to_none) parameter.grad = null;
                    else
                    {
                        using var gradient = parameter.grad;
                        gradient?.zero_();
                    }
                }
            }

            /// <summary>The name of the class.</summary>
            public virtual string GetName() => name ?? GetType().Name;

            /// <summary>Converts this module and those inside. An override hears of every conversion; it ends by calling this one.</summary>
            protected internal virtual Module _to(ScalarType dtype, bool non_blocking)
            {
                foreach (var child in children()) child._to(dtype, non_blocking);
                return Converted(dtype, null);
            }

            /// <summary>Moves this module and those inside. An override hears of every move; it ends by calling this one.</summary>
            protected internal virtual Module _to(DeviceType deviceType, int deviceIndex, bool non_blocking)
            {
                foreach (var child in children()) child._to(deviceType, deviceIndex, non_blocking);
                return Converted(null, new Device(deviceType, deviceIndex));
            }

            /// <summary>Moves and converts this module and those inside. An override hears of it; it ends by calling this one.</summary>
            protected internal virtual Module _to(Device device, ScalarType dtype, bool non_blocking)
            {
                foreach (var child in children()) child._to(device, dtype, non_blocking);
                return Converted(dtype, device);
            }

            /// <summary>
            /// Converts and moves the module's own floating point parameters and buffers in place, their gradients too. Throws
            /// <see cref="ArgumentException"/> where the type is neither floating point nor complex.
            /// </summary>
            private Module Converted(ScalarType? type, Device? device)
            {
                if (type is { } refused && !is_floating_point(refused) && !is_complex(refused))
                    throw new ArgumentException(
                        $"nn.Module.to only accepts floating point or complex types, but got desired dtype={refused}");
                using var _ = no_grad();
                foreach (var tensor in parameters(recurse: false).Concat(buffers(recurse: false)))
                {
                    var wanted = type is ScalarType given && tensor.is_floating_point() ? given : tensor.dtype;
                    if (wanted == tensor.dtype && (device is null || device.type == tensor.device_type)) continue;
                    using var converted = tensor.to(wanted, device ?? tensor.device);
                    using var gradient = tensor.grad?.to(wanted, device ?? tensor.device);
                    tensor.grad = null;
                    Native.Op.set_data.Run(tensor, converted);
                    tensor.grad = gradient;
                }
                return this;
            }

            /// <summary>Frees the parameters, the buffers and the modules inside.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the parameters, the buffers and the modules inside.</summary>
            /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing) return;
                foreach (var child in children()) child.Dispose();
                foreach (var (buffer, _) in _internal_buffers.Values) buffer.Dispose();
                foreach (var parameter in _internal_params.Values) parameter.Dispose();
            }
        }
    }
}
