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

            /// <summary>Registers the modules, parameters and tensors that this object's fields hold, under the fields' names.</summary>
            protected virtual void RegisterComponents()
            {
                if (componentsRegistered) return;
                componentsRegistered = true;
                foreach (var field in GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                {
                    switch (field.GetValue(this))
                    {
                        case Module module when !_internal_submodules.ContainsKey(field.Name):
                            register_module(field.Name, module);
                            break;
                        case Parameter parameter when !_internal_params.ContainsKey(field.Name):
                            register_parameter(field.Name, parameter);
                            break;
                        case Tensor tensor and not Modules.Parameter when !_internal_buffers.ContainsKey(field.Name):
                            register_buffer(field.Name, tensor);
                            break;
                    }
                }
            }

            /// <summary>Adds a tensor to the state that is not trained.</summary>
            /// <param name="name">Its name, without dots.</param>
            /// <param name="tensor">The tensor.</param>
            /// <param name="persistent">False leaves it out of <see cref="state_dict"/>.</param>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                CheckName(name);
                tensor.DetachFromDisposeScope();
                if (!_internal_buffers.ContainsKey(name)) _internal_buffers.Add(name, (tensor, persistent));
                else throw new InvalidOperationException($"Tensor {name} is already registered.");
            }

            /// <summary>Adds a trained tensor under a name without dots.</summary>
            public virtual void register_parameter(string name, Parameter param)
            {
                CheckName(name);
                if (param is null)
                {
                    _internal_params.Remove(name);
                    return;
                }
                param.DetachFromDisposeScope();
                if (!_internal_params.ContainsKey(name)) _internal_params.Add(name, param);
                else throw new InvalidOperationException($"Parameter {name} is already registered.");
            }

            /// <summary>Adds a module under a name without dots.</summary>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Adds a module under a name without dots; null removes it.</summary>
            public virtual void register_module(string name, Module submodule)
            {
                CheckName(name);
                if (submodule is null)
                {
                    _internal_submodules.Remove(name);
                    return;
                }
                if (_internal_submodules.ContainsKey(name)) throw new ArgumentException($"Sub-module {name} is already registered.");
                submodule.RegisterComponents();
                _internal_submodules.Add(name, submodule);
            }

            /// <summary>Puts another tensor in a registered one's place, or registers it.</summary>
            private protected void Replace(string name, Parameter? param)
            {
                _internal_params.Remove(name);
                if (param is not null) register_parameter(name, param);
            }

            /// <summary>Puts another tensor in a registered one's place, or registers it.</summary>
            private protected void Replace(string name, Tensor? buffer)
            {
                _internal_buffers.Remove(name);
                if (buffer is not null) register_buffer(name, buffer);
            }

            private static void CheckName(string name)
            {
                if (name is null or "") throw new ArgumentException("a component's name can't be empty", nameof(name));
                if (name.Contains('.')) throw new ArgumentException($"a component's name can't contain \".\", got: {name}", nameof(name));
            }

            /// <summary>The modules right inside this one.</summary>
            public virtual IEnumerable<(string name, Module module)> named_children() => _internal_submodules;

            /// <summary>All modules inside this one, the near ones first.</summary>
            public virtual IEnumerable<(string name, Module module)> named_modules()
            {
                foreach (var child in _internal_submodules) yield return child;
                foreach (var (childName, child) in _internal_submodules)
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
                var seen = new HashSet<Tensor>();
                foreach (var (parameterName, parameter) in _internal_params)
                    if (seen.Add(parameter)) yield return (parameterName, parameter);
                if (!recurse) yield break;
                foreach (var (childName, child) in _internal_submodules)
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
                var seen = new HashSet<Tensor>();
                foreach (var (bufferName, (buffer, persistent)) in _internal_buffers)
                    if ((persistent || include_nonpersistent) && seen.Add(buffer)) yield return (bufferName, buffer);
                if (!recurse) yield break;
                foreach (var (childName, child) in _internal_submodules)
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
            public virtual Tensor? get_buffer(string target) => named_buffers().FirstOrDefault(pair => pair.name == target).buffer;

            /// <summary>The parameter of a name joined by dots, null where there is none.</summary>
            public virtual Parameter? get_parameter(string target) =>
                named_parameters().FirstOrDefault(pair => pair.name == target).parameter;

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

            /// <summary>Converts and moves all floating point parameters and buffers in place.</summary>
            internal void Convert(ScalarType? type, Device? device)
            {
                using var _ = no_grad();
                foreach (var tensor in parameters().Concat(buffers()))
                {
                    var wanted = type is ScalarType given && tensor.is_floating_point() ? given : tensor.dtype;
                    if (wanted == tensor.dtype && (device is null || device.type == tensor.device_type)) continue;
                    using var converted = tensor.to(wanted, device ?? tensor.device);
                    Native.Op.set_data.Run(tensor, converted);
                    tensor.grad = null;
                }
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
                foreach (var child in _internal_submodules.Values) child.Dispose();
                foreach (var (buffer, _) in _internal_buffers.Values) buffer.Dispose();
                foreach (var parameter in _internal_params.Values) parameter.Dispose();
            }
        }
    }
}
